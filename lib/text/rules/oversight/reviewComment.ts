import type { Span } from '@/lib/shared/finding';
import { leftoversIn } from '../kit/leftovers';
import { phrases } from '../kit/phrases';
import type { TextRule } from '../rule';

/** What a reviewer speaks of. */
const PIECE =
  "frase|riga|righe|parola|parole|parte|paragrafo|periodo|virgola|aggettivo|avverbio|titolo|titoletto|attacco|incipit|chiusura|chiusa|finale|hashtag|emoji|faccina|cta|call to action|foto|immagine|visual|grafica|logo|testo|copy|caption|post|punto esclamativo|maiuscol[ae]|grassetto|elenco|slide|didascalia|link|tag|tono|claim|payoff|numero|prezzo|data|dato|orario|virgolette|l'ultima|il resto";
const WOULD =
  'toglierei|leverei|cambierei|taglierei|accorcerei|sposterei|metterei|userei|eviterei|aggiungerei|sostituirei|scriverei|anticiperei|modificherei|ridurrei|asciugherei|riformulerei|alleggerirei';
const TO_DO =
  'sistemare|tagliare|ritagliare|controllare|verificare|correggere|aggiungere|inserire|togliere|eliminare|sostituire|cambiare|rivedere|rileggere|impaginare|caricare|taggare|scontornare|ridimensionare|rifare|allegare|accorciare|adattare|schiarire|scurire|spostare|mettere|mandarmi|inviarmi|girarmi|passarmi|confermarmi';
const NUMBER = String.raw`\d{1,4}|un[oa]?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|venti|trenta|cento`;
const DAY = 'luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica';

const LEFTOVERS = [
  // What word processors put beside a comment or a tracked change.
  {
    pattern:
      /(?:Commentato|Commento|Comment(?:ed)?) \[\p{Lu}{1,4}\d{0,3}\]:[^\n]{0,200}|(?:Formattato|Formatted): (?:Tipo di carattere|Car\.|Font|Rientro|Allineat|Indent|Interlinea|Inglese|Italiano|Elenco)[^\n]{0,120}/gu,
    severity: 'error',
    extent: 'rest',
  },
  // Io qui toglierei la frase; non mi convince il titolo
  {
    pattern: phrases(
      `(?:(?:io|qui|qua|secondo me|forse|magari|però),? ){0,3}(?:lo |la |li |le |ci )?(?:${WOULD})(?: (?:qui|qua|anche|forse|solo|via|un po'))?(?: (?:(?:quest[oaie]|quell[oaie]|il|la|le|i|gli|lo|una|un|altr[aei]|più|meno|l'|in|al|alla|di|prima|seconda|terza|ultim[ao]|prim[oa]) ?){0,3}(?:${PIECE}))`,
      `(?:non mi (?:convince|piace|torna|suona)|suona (?:male|strano)|è troppo lung[ao]|poco chiar[ao]|da asciugare) (?:molto |tanto |del tutto )?(?:(?:quest[oaie]|il|la|le|i|lo|l') ?)(?:${PIECE})`,
      `(?:quest[oa]|l'ultim[oa]|la prima|la seconda|il) (?:${PIECE}) (?:qui )?(?:(?:lo|la|li|le) (?:${WOULD}|toglier[ei]mo)|è da (?:rivedere|rifare|togliere|tagliare|accorciare|riscrivere)|non mi (?:convince|torna|piace)|suona (?:male|strano)|va (?:tolt[oa]|tagliat[oa]|accorciat[oa]|riscritt[oa]|rivist[oa]|sistemat[oa]))`,
    ),
    severity: 'warning',
    extent: 'sentence',
  },
  // @Luca riesci a tagliare il logo?
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}._-])@\p{Lu}\p{L}{2,15}[,:]? (?:(?:mi|ci|per favore|x favore|pls|please|quando puoi),? )?(?:riesci a |riesci |puoi |potresti |riusciresti a |dovresti |da |ricordati di )?(?:${TO_DO})(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:${PIECE}|locandina|sfondo|font|colori|file|video|cavo|scritta|versione|formato)(?!\p{L})`,
      'gu',
    ),
    severity: 'error',
    extent: 'sentence',
  },
  // (o sono quattro??), (giusto?), (che giorno?)
  {
    pattern: new RegExp(
      String.raw`[([](?:o|oppure|ma non era(?:no)?|non era(?:no)?|erano|sono) (?:(?:è|sono|era|erano|il|la|le|alle|dalle|da|a|di) ?){0,2}(?:${NUMBER}|${DAY})(?![\p{L}\d])[^()[\]\n]{0,30}\?{1,3}[)\]]|[([](?:o (?:è|sono|era|erano)|confermi|confermiamo|confermate|si scrive|è scritto|è giust[oa]|è corrett[oa]|corretto|esatto|quale|quanti|quante|che (?:ora|ore|giorno|prezzo|data)|quando|dove|chi è)(?![\p{L}])[^()[\]\n]{0,40}\?{2,3}[)\]]|[([](?:confermi|confermiamo|confermate|si scrive così|che (?:ora|prezzo|data)|data|orario|prezzo|nome|indirizzo|link)(?: [^()[\]\n]{0,20})?\?{1,3}[)\]]`,
      'giu',
    ),
    severity: 'warning',
  },
  // (max 150 caratteri)
  {
    pattern:
      /[([](?:(?:max\.?|massimo|circa|min\.?|minimo|tot\.?|totale|lunghezza:?) ?)?\d{2,4} (?:caratteri|battute|char|parole)(?: (?:max|massimo|circa|spazi (?:inclusi|esclusi|compresi)))?[)\]]/gi,
    severity: 'warning',
    unless: isContest,
  },
  // Vedi file allegato per l'immagine; foto in allegato
  {
    pattern: phrases(
      `(?:vedi|v\\.|vedere|trovi|trovate|usa|usare|prendi|prendere) (?:(?:il|la|le|i|gli|lo|l') ?)?(?:(?:file|foto|immagin[ei]|video|grafica|locandina|logo|cartella|drive|mail|brief|ped) ?){1,2}(?:(?:in )?allegat[oaie]|su (?:google )?drive|su dropbox|su canva|su wetransfer|nella cartella|condivis[oa]|via mail)`,
      `(?:foto|immagin[ei]|grafic[ah]e?|locandina|logo|visual|video) (?:in|nel|nella) (?:allegato|cartella|drive|wetransfer|mail)`,
      `(?:vedi|come da|secondo il|da) brief(?: cliente| allegato)?(?=$|[ .,;)])`,
    ),
    severity: 'warning',
    extent: 'sentence',
    unless: isForReaders,
  },
  // ## togliere se troppo lungo ##, >> mettere foto ufficiale <<
  {
    pattern: new RegExp(
      String.raw`(?:#{2,4}|>{2,4}|<{2,4}|\*{3,4}|={2,4}|\/{2}|!{3}) ?(?:${TO_DO}|prezzi|prezzo|foto|testo|dati|date|link|nomi|nome|manca|mancano|attenzione)(?!\p{L})[^\n#<>*=!]{3,60}(?:#{2,4}|<{2,4}|>{2,4}|\*{3,4}|={2,4}|\/{2}|!{3})`,
      'giu',
    ),
    severity: 'warning',
  },
  // Come da telefonata, ecco il testo corretto
  {
    pattern: phrases(
      `(?:come da|come d') ?(?:telefonata|accordi|accordo|mail|e-mail|messaggio|vocale|call|richiesta|indicazioni|riunione)(?: di (?:ieri|oggi|stamattina|lunedì|martedì|mercoledì|giovedì|venerdì))?,? (?:(?:ecco|ti|vi|le|trovi|trovate|allego|di seguito|qui))`,
    ),
    severity: 'warning',
    extent: 'sentence',
  },
] as const;

/** Commentato [GM1]:, "io toglierei la seconda frase", "(o sono quattro??)": what those who read the draft wrote into it. */
export const reviewComment: TextRule = {
  id: 'review-comment',
  scope: 'text',
  title: { it: 'Commenti di chi ha riletto la bozza', en: 'Comments of whoever read the draft' },
  severity: 'error',
  source: 'Commenti che i programmi di scrittura e i colleghi lasciano nelle bozze.',
  find: ({ text }) =>
    leftoversIn(text, LEFTOVERS, (words) => ({
      it: `«${words}» sembra il commento di chi ha riletto la bozza.`,
      en: `“${words}” looks like the comment of whoever read the draft.`,
    })),
  good: [
    'Racconti brevi cercansi (massimo 3000 battute): scrivi e invia il tuo testo',
    'Se fossi sindaco toglierei le auto dal centro, dice Anna',
    '@Luca puoi prenotare dal sito, ti aspettiamo!',
    'Sarà vero amore (o sono io che invecchio?)',
    'Quante volte lo avete visto (confessate!)?',
    'Io ci metterei il basilico, voi?',
    'Il programma completo è in allegato alla newsletter',
    'Forza ragazzi!!! da oggi si gioca in casa!!!',
    'Come da tradizione, ecco le frittelle',
  ],
  bad: [
    {
      text: 'Si prenota in farmacia. Commentato [GM1]: meglio il plurale',
      marks: [' Commentato [GM1]: meglio il plurale'],
    },
    {
      text: 'I biscotti sono in vetrina. Io qui toglierei la seconda frase. Passa!',
      marks: [' Io qui toglierei la seconda frase.'],
    },
    { text: 'Il pane è pronto. Non mi convince il titolo.', marks: [' Non mi convince il titolo.'] },
    {
      text: '@Luca riesci a tagliare il logo in basso?\nLa linea solida è arrivata',
      marks: ['@Luca riesci a tagliare il logo in basso?\n'],
    },
    { text: 'Apriamo tre ambulatori (o sono quattro??) in via Po', marks: [' (o sono quattro??)'], fixes: [''] },
    { text: 'Ci vediamo alle 18 (o era venerdì?) in piazza', marks: [' (o era venerdì?)'] },
    { text: 'Cerchiamo due camerieri (max 150 caratteri)', marks: [' (max 150 caratteri)'] },
    {
      text: 'Il fluoro protegge lo smalto. Vedi file allegato per l’immagine.',
      marks: [' Vedi file allegato per l’immagine.'],
    },
    { text: 'Il miele non scade. ## togliere se troppo lungo ##', marks: [' ## togliere se troppo lungo ##'] },
    {
      text: 'Come da telefonata, ecco il testo corretto:\nIl miele non scade',
      marks: ['Come da telefonata, ecco il testo corretto:\n'],
    },
  ],
};

/** A contest asks for so many characters. */
function isContest(text: string): boolean {
  return /(?<!\p{L})(?:raccont[oi]|concors[oi]|elaborat[oi]|candidatur[ae]|scriv[a-zà-ÿ]+|invia[a-zà-ÿ]*|poesi[ae]|letter[ae]|bando|tesi|sms|tweet|abstract)(?!\p{L})/iu.test(
    text,
  );
}

function isForReaders(text: string, { end }: Span): boolean {
  return /^ (?:alla|al|agli|ai) /u.test(text.slice(end));
}
