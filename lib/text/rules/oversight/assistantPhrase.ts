import { leftoversIn } from '../kit/leftovers';
import { lineStarts, phrases, wholeLines } from '../kit/phrases';
import { bodyEnd } from '../kit/places';
import type { TextRule } from '../rule';

const OPENER = `(?:(?:certo(?: che sì)?|certamente|assolutamente(?: sì)?|ovviamente|volentieri|perfetto|ottimo|ottima (?:domanda|idea|scelta)|va bene|okay|ok|eccellente|con piacere|capito|d'accordo|nessun problema|grande idea|fantastico|chiaro|ricevuto|eccolo qui|ecco fatto|sure|certainly|of course|absolutely|great|got it|no problem|sounds good|happy to help|great question|good question|here you go)(?: thing)?[!.,:–-]+ ?)`;
const NETWORK = 'instagram|facebook|linkedin|tiktok|twitter|threads|social';
/** What an assistant hands over whole. */
const PIECE =
  'post|testo|testi|caption|didascalia|didascalie|copy|tweet|thread|messaggio|contenuto|contenuti|script|annuncio|articolo|call to action|hashtag|piano editoriale|titolo|titoli|headline|bio|risposta|email';
/** What it calls its answers. */
const TAKE =
  'bozza|bozze|proposta|proposte|versione|versioni|variante|varianti|alternativa|alternative|opzione|opzioni|idee|esempio|esempi|suggerimenti|rielaborazione|riscrittura|riformulazione|traduzione|revisione|correzione|sintesi|adattamento|rivisitazione';
/** Of these the ones that are its answer whatever they are about. */
const WHOLE = 'bozza|bozze|rielaborazione|riscrittura|riformulazione|traduzione|versione|versioni|varianti';
const SKILL = `ottimizzat[oaei]|riscritt[oaei]|rivist[oaei]|corrett[oaei]|migliorat[oaei]|tradott[oaei]|adattat[oaei]|rielaborat[oaei]|riformulat[oaei]|accattivant[ei]|coinvolgent[ei]|persuasiv[oaei]|più (?:[a-zà-ÿ]+(?:e|o|a|i))|in (?:tono|stile|italiano|inglese)|con (?:un )?(?:tono|stile|hashtag|emoji)|adatt[oaei] (?:a|al|alla)|pensat[oaei] per|pront[oaei] (?:da|per)`;
const YOURS = `(?:la tua|il tuo|il vostro|la vostra|tuo|tua) (?:post|testo|pagina|profilo|attività|brand|azienda|pubblico|negozio|locale|ristorante|evento|richiesta|caption|copy|studio)`;
const REST = String.raw`[^\n:!?]{0,110}`;
const ABOUT = `(?:${PIECE}|${NETWORK}|${SKILL}|${YOURS})`;
const WORK = `(?:tono|stile|call to action|cta|hashtag|emoji|testo|caratteri|paragraf[oi]|frasi|grammatica|punteggiatura|struttura|registro|hook|gancio|ripetizioni|leggibilità|lunghezza|parole chiave|refusi|caption|didascalia|copy|versione|formattazione|messaggio principale|elenco puntato)`;
const CHANGE = String.raw`(?:modific|adatt|riscriv|accorc|allung|tradu|personalizz|aggiust|ottimizz|riformul|semplific|renda|renderl|rend[aoei]|altr[aoei] (?:version|variant|propost|opzion|ide|hashtag)|un'altra|versione|variante|tono|hashtag|emoji|ulterior|assistenza|cambi|più (?:breve|corto|lungo|formale|informale)|caption|didascalia|qualcos'altro|qualche modifica|altro\b)`;

const LEFTOVERS = [
  // Certo! Ecco una proposta di post per la tua pagina:
  {
    pattern: phrases(
      String.raw`${OPENER}{1,2}(?:ecco(?:ti|lo|la|li|le)?|ti propongo|di seguito|qui (?:trovi|sotto)|questa è|questo è|posso|here(?:'s| is| are)|i've|below is) ${REST}(?:${PIECE}|${WHOLE}|(?:${TAKE}) (?:[^\n:!?.]{0,60} )?${ABOUT}|caption|draft|version|options?|rewrite|suggestions?|ideas?)(?![a-zà-ÿ])(?:[^\n:!?.]{0,110}[:.!]|[^\n.]{0,110}$)?`,
      String.raw`ecco(?:ti)?(?: a te| qui| di seguito| per te| quindi| allora)?,? ${REST}(?:${PIECE}|${TAKE}) (?:[^\n:!?.]{0,60} )?${ABOUT}(?![a-zà-ÿ])[^\n:!?.]{0,110}:`,
      String.raw`(?:di seguito|qui sotto|qui di seguito),? (?:trovi|trova|trovate|ti propongo|ecco|riporto|una|alcune|un) ${REST}(?:${PIECE}|${TAKE})(?![a-zà-ÿ])[^\n:!?.]{0,80}:`,
      `(?:ti propongo|posso proporti|ho preparato|ho scritto|ho creato|ho generato|ho elaborato) (?:una?|un'|alcun[ei]|due|tre|il|la|questo|questa) ${REST}(?:${PIECE}|${TAKE}) ${REST}:`,
      String.raw`here(?:'s| is| are) (?:a|an|your|the|some|three|\d) [^\n:!?.]{0,60}(?:caption|post|draft|version|copy|tweet|rewrite|options?|suggestions?|ideas?|translation)(?![a-zà-ÿ])[^\n:!?.]{0,80}[:.!]?`,
    ),
    severity: 'error',
  },
  // Ecco tre varianti: on the first line and nothing behind it.
  {
    pattern: wholeLines(
      String.raw`ecco(?:ti)?(?: a te| qui| di seguito| per te)?,? (?:(?:una?|un'|il|la|le|i|alcun[ei]|due|tre|quattro|cinque|\d{1,2}) )?(?:possibil[ei] |nuov[aeoi] |semplic[ei] |brev[ei] )?(?:${PIECE}|${TAKE}) ?:`,
    ),
    severity: 'error',
    unless: (text: string, { start }: { start: number }) => text.slice(0, start).trim() !== '',
  },
  {
    pattern: phrases(
      `(?:come|in quanto|in qualità di|essendo|sono) (?:un |un'|una )?(?:modello (?:linguistico|di linguaggio|di intelligenza artificiale|ai)|intelligenza artificiale|assistente (?:virtuale|ai|ia|digitale|basat[a-zà-ÿ])|ia|ai|chatbot|llm)(?=,| (?:non|posso|e non|addestrat|svilupp|creat))`,
      `as an? (?:ai|artificial intelligence|large)(?: language)?(?: model| assistant)?,? (?:i |developed)`,
      String.raw`(?:mi dispiace|mi spiace|purtroppo|sono spiacente),? (?:ma )?(?:io )?non (?:posso|sono in grado|ho (?:accesso|la capacità|la possibilità)|dispongo)[^\n.!?]{0,40}(?:accesso|tempo reale|generare|soddisfare|fornire|navigare|internet|assisterti|immagini|questa richiesta|informazioni aggiornate|aprire link)`,
      String.raw`non ho accesso (?:a|ai|alle|all')[^\n.!?]{0,20}(?:internet|tempo reale|informazioni|dati aggiornati|web)`,
      `(?:il mio|l')(?:ultimo)? ?aggiornamento (?:è|risale|delle mie)|le mie conoscenze (?:sono aggiornate|arrivano|si fermano)|fino al mio ultimo aggiornamento|data di aggiornamento delle mie`,
      `i(?:'m| am) sorry,? but i (?:can't|cannot|can not)|i (?:don't|do not) have (?:access to|real-time)|my (?:last|knowledge) (?:update|cutoff)|i (?:can't|cannot) browse`,
    ),
    severity: 'error',
    extent: 'sentence',
  },
  {
    pattern: phrases(
      String.raw`(?:fammi|fatemi|mi faccia) sapere (?:pure )?se [^\n.!?]{0,70}${CHANGE}[a-zà-ÿ]*`,
      String.raw`(?:vuoi|desideri|vorresti|preferisci|ti serve|serve) (?:che )(?:io )?(?:(?:te|ti|lo|la|li|le|ne) ?){0,2}(?:adatt|rend|riscriv|modific|accorc|allung|tradu|personalizz|ottimizz|corregg|riformul|gener)[a-zà-ÿ]+[^\n.!?]{0,60}`,
      String.raw`(?:vuoi|desideri|vorresti|preferisci) (?:che )(?:io )?(?:(?:te|ti|lo|la|li|le|ne) ?){0,2}(?:prepar|scriv|aggiung|cre|propon|trasform|fornisc|svilupp|facci)[a-zà-ÿ]+ [^\n.!?]{0,60}(?:${PIECE}|version|variant|emoji|hashtag|tono|${NETWORK})`,
      String.raw`(?:se (?:vuoi|preferisci|desideri|ti serve|serve|hai bisogno),? )?(?:posso|potrei) (?:anche |ancora )?(?:generar|adattar|riscriver|accorciar|allungar|tradur|ottimizzar|personalizzar|riformular|modificar|render)(?:e|lo|la|li|le|ti|telo|tela|ne)? [^\n.!?]{0,60}(?:${PIECE}|version|variant|emoji|tono|${NETWORK}|più [a-zà-ÿ]+|in base|inglese|formale)`,
      String.raw`(?:se (?:vuoi|preferisci|desideri|ti serve|serve),? )(?:posso|potrei) (?:anche |ancora )?(?:scriver|preparar|crear|propor|fornir|trasformar|aggiunger|suggerir|aiutar|far|elaborar|inserir)(?:e|lo|la|li|le|ti|telo|tela|ne)? [^\n.!?]{0,60}(?:${PIECE}|version|variant|emoji|tono|${NETWORK}|immagin[ei] (?:da|per)|prompt|grafica)`,
      `posso (?:aiutarti|assisterti) (?:con|in) (?:altro|qualcos'altro|qualcosa d'altro)|c'è altro (?:in cui|con cui) posso aiutarti|hai bisogno di (?:altr[oaie]|ulteriori) (?:modifiche|varianti|versioni|aiuto)`,
      String.raw`spero (?:che )?(?:questo|questa|questi|queste|il|la|le|lo|l')[^\n.!?]{0,50}(?:sia (?:utile|d'aiuto|di tuo gradimento|quello che)|ti (?:sia|piaccia|aiuti|torni|soddisfi|possa)|vada bene|possa (?:essere|esserti|andare)|soddisfi|risponda|rispecchi|tue (?:esigenze|aspettative))`,
      `sentiti liber[oa] di (?:personalizzar|modificar|adattar|aggiunger|sostituir|chieder|usar)[a-zà-ÿ]*|sentiti liber[oa] di farmi`,
      `(?:ricorda|ricordati|assicurati|non dimenticare) di (?:sostituire|personalizzare|inserire|compilare|completare|adattare) (?:i|il|la|le|gli|lo|con|tutt[ie])(?: i| le)? (?:segnaposto|campi|dati|link|parti|nome|dettagli|testo|informazioni|placeholder|sezioni)`,
      `(?:sostituisci|personalizza|adatta|completa) (?:pure )?(?:(?:il|la|le|i) )?(?:testo|campi|parti|segnaposto|dettagli|informazioni|dati|sezioni)? ?(?:tra|fra|nelle|in) parentesi`,
      String.raw`ho (?:mantenuto|conservato|aggiunto|reso|usato|utilizzato|inserito|corretto|accorciato|adattato|riscritto|evitato|incluso|ottimizzato|modificato|cercato di (?:mantenere|rendere)|eliminato|rimosso|ridotto|semplificato|migliorato|sistemato) (?:(?:il|un|lo|la|una|gli|le|i|l'|qualche|alcuni|alcune|anche|tutti|solo) ?){0,2}(?:[^\n.!?,]{0,25} )?${WORK}(?![a-zà-ÿ])`,
      String.raw`i hope (?:this|that|it|you)[^\n.!?]{0,40}|let me know if (?:you(?:'d| would)? ?|there|i )[^\n.!?]{0,60}|feel free to (?:customi[sz]e|adjust|tweak|edit|modify|adapt|let me know|ask)[^\n.!?]{0,50}|would you like me to[^\n.!?]{0,60}|(?:if you(?:'d)? like|if you want),? i can [^\n.!?]{0,60}|don't forget to replace[^\n.!?]{0,50}`,
    ),
    severity: 'error',
    extent: 'sentence',
  },
  // "Spero che ti sia utile": creators say it too; at the end it is the assistant's farewell.
  {
    pattern: phrases(
      String.raw`spero (?:che )?(?:ti|vi|le) (?:sia|possa essere|siano|piaccia|torni|risulti)(?: stat[oa])?(?: utile| d'aiuto| di aiuto| utili)?(?=[!.]?[^a-zà-ÿ\d]*$)`,
    ),
    severity: 'warning',
    extent: 'sentence',
    unless: (text: string, { end }: { end: number }) => bodyEnd(text) > end + 4,
  },
  // Opzione 2: …
  {
    pattern: lineStarts(
      String.raw`(?:opzione|option|variante|alternativa|proposta|versione|version|caption|esempio di (?:post|caption|testo)) (?:n\.? ?)?(?:\d|[A-D]|uno|due|tre)(?: ?\([^)\n]{1,40}\)| ?[–-] ?(?:tono|stile)? ?(?:[a-zà-ÿ]+ ?){1,3}(?=:|\*|$))?\*{0,2} ?(?:[:–—-]|$)\*{0,2}`,
      String.raw`(?:caption|post|copy|testo|didascalia|versione|opzione) (?:per |)(?:(?:più )?(?:breve|lunga|corta|formale|informale|professionale|ironic[oa]|emozionale|creativa|simpatic[oa]|divertente|diretta|elegante))\*{0,2} ?:\*{0,2}`,
    ),
    severity: 'warning',
    unless: isChoice,
  },
  {
    pattern: lineStarts(
      String.raw`(?:(?:hashtag|emoji|call to action|immagine|visual|cta)(?:s)? (?:suggerit|consigliat|pertinent|propost|raccomandat)[a-zà-ÿ]+|suggested (?:hashtags|image|visual)|hashtag suggestions?)\*{0,2} ?:\*{0,2}`,
    ),
    severity: 'warning',
  },
  {
    pattern: /\(\s?(?:circa )?\d{2,4} (?:caratteri|parole|battute|characters|words)(?: circa)?\s?\)/gi,
    severity: 'warning',
  },
  {
    pattern: wholeLines(
      `(?:chatgpt|gemini|copilot|claude) (?:ha detto|said) ?:?|(?:hai detto|you said) ?:|rigenera(?: risposta)?|regenerate(?: response)?|copia codice|copy code|(?:ragionato|pensato) per .{1,20}|thought for .{1,20}|mostra (?:il )?ragionamento|modifica in canvas|copia risposta`,
      `(?:chatgpt|gemini|copilot|claude) (?:può|potrebbe) (?:commettere errori|mostrare informazioni).{0,80}|(?:chatgpt|gemini|copilot) can make mistakes.{0,60}`,
    ),
    severity: 'error',
    extent: 'line',
  },
] as const;

/** Certo! Ecco una proposta di post… Fammi sapere se vuoi modifiche: what an assistant says around its text. */
export const assistantPhrase: TextRule = {
  id: 'assistant-phrase',
  scope: 'text',
  title: { it: 'Frasi di un assistente (ChatGPT e simili)', en: 'Phrases of an assistant (ChatGPT and others)' },
  severity: 'error',
  source: 'Formule con cui gli assistenti di scrittura aprono e chiudono le risposte.',
  find: ({ text }) =>
    leftoversIn(text, LEFTOVERS, (words) => ({
      it: `«${words}» è dell’assistente che ha scritto il testo, non del testo.`,
      en: `“${words}” comes from the assistant that wrote the text, not from the text.`,
    })),
  good: [
    'Certo! È la risposta che diamo più spesso in questo negozio',
    'Ecco tre varianti dello spritz che facciamo al bancone',
    'Fammi sapere nei commenti se preferisci il balcone o l’orto',
    'Opzione A: divano e serie tv. Opzione B: cinema all’aperto. Votate nelle storie!',
    'Ecco il testo della canzone che canteremo sabato',
    'Vuoi che ti prepari un preventivo? Scrivici',
    'Se vuoi, posso aiutarti a scegliere la bici giusta: passa in officina',
    'Spero che ti sia utile questo trucco: lo uso da vent’anni e non mi ha mai tradita. Provalo anche tu stasera!',
    'Mi dispiace, ma non posso mancare: sabato canta mia figlia',
    'Come assistente di volo ho visto il mondo. Ve lo racconto giovedì',
    'Perfetto! Ecco le idee regalo per la festa della mamma: fiori, libri, tè',
    'Ho aggiunto due tavoli in veranda e un menù per i bambini',
  ],
  bad: [
    {
      text: 'Certo! Ecco una proposta di post per la tua pagina:\n\nIl pane è la nostra sveglia',
      marks: ['Certo! Ecco una proposta di post per la tua pagina:\n\n'],
      fixes: [''],
    },
    {
      text: 'Ecco la versione rivista del tuo testo, più breve:\nTagliando fatto, viaggio sereno',
      marks: ['Ecco la versione rivista del tuo testo, più breve:\n'],
    },
    {
      text: 'Ottima domanda! Ecco un post adatto alla tua attività: Le unghie dicono molto',
      marks: ['Ottima domanda! Ecco un post adatto alla tua attività: '],
    },
    {
      text: 'Il mare chiama. Fammi sapere se vuoi modifiche!',
      marks: [' Fammi sapere se vuoi modifiche!'],
      fixes: [''],
    },
    {
      text: 'Come modello linguistico, non posso assaggiare il pane. Venite voi!',
      marks: ['Come modello linguistico, non posso assaggiare il pane. '],
    },
    { text: 'Opzione 2:\nIl sapore dell’estate in un bicchiere', marks: ['Opzione 2:\n'] },
    { text: 'Here’s a caption for your post:\nIl mare d’inverno', marks: ['Here’s a caption for your post:\n'] },
    {
      text: 'Il mare d’inverno.\n\nSe vuoi, posso generare anche una serie di hashtag pertinenti.',
      marks: ['\n\nSe vuoi, posso generare anche una serie di hashtag pertinenti.'],
    },
    { text: 'Il mare d’inverno.\n\nSpero che ti sia utile!', marks: ['\n\nSpero che ti sia utile!'] },
    { text: 'Ecco tre varianti:\n\nL’estate comincia da un costume', marks: ['Ecco tre varianti:\n\n'] },
    {
      text: 'Ho mantenuto il tono caldo e ho aggiunto una call to action finale.\n\nStasera zuppa',
      marks: ['Ho mantenuto il tono caldo e ho aggiunto una call to action finale.\n\n'],
    },
    {
      text: 'I hope this helps! Let me know if you’d like a shorter version.',
      marks: ['I hope this helps! Let me know if you’d like a shorter version.'],
    },
  ],
};

/** The reader is asked to choose. */
function isChoice(text: string): boolean {
  return /(?:vot(?:a|ate|iamo)|scegl|quale|preferi|sondagg|comment|\?|€|euro|prezzo)/i.test(text);
}
