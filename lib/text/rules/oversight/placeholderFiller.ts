import type { Severity, Span } from '@/lib/shared/finding';
import { withoutOverlaps } from '../kit/leftovers';
import { scanned } from '../kit/lineScan';
import { phrases } from '../kit/phrases';
import { isMentioned, lineAround } from '../kit/stretches';
import type { TextRule } from '../rule';

interface Filler {
  pattern: RegExp;
  severity: Severity;
  unless?: (text: string, found: Span) => boolean;
}

const MONTHS = 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|ottobre|novembre|dicembre';
const THINGS =
  'link|url|data|ora|orario|nome|cognome|prezzo|testo|titolo|hashtag|emoji|indirizzo|tag|cta|didascalia|luogo|numero|foto|immagine';
const UNITS =
  'euro|eur|giorni|minuti|ore|posti|persone|anni|km|punti|mesi|settimane|partecipanti|iscritti|follower|clienti|pezzi|metri|gradi|grammi|kg|edizioni|numeri|tappe|ospiti';

const FILLERS: readonly Filler[] = [
  // XX/XX/XXXX, xx.xx, XX:XX, gg/mm/aaaa
  {
    pattern:
      /(?<![a-zà-ÿ\d])(?:x{1,2}([/.:-])(?:x{2}|\d{2})(?:[/.:-](?:x{2,4}|\d{2,4}))?|\d{1,2}[/.:]x{2}(?:[/.:](?:x{2,4}|\d{4}))?|\d{1,2}[/.]\d{1,2}[/.](?:x{2,4}|20x{1,2})|x\/x\/(?:x{1,4}|\d{4})|g{2}\/m{2}(?:\/a{2,4})?|d{2}\/m{2}(?:\/y{2,4})?|h{2}:m{2})(?![a-zà-ÿ\d])/gi,
    severity: 'error',
  },
  // XX €, € XX, X%, XX posti, ore XX, il XX maggio; the Roman twenty names centuries and dates of history.
  {
    pattern: new RegExp(
      String.raw`(?<![a-zà-ÿ\d])(?:x{1,4}(?:[.,]x{2})?(?= ?[€%]| (?:euro|eur)(?![a-zà-ÿ]))|(?<=[€] ?)x{1,4}(?:[.,]x{2})?|x{2,3}(?= (?:${UNITS})(?![a-zà-ÿ]))|(?<=(?:^|[^a-zà-ÿ])(?:ore|alle|dalle) )x{1,3}(?:[.:]x{2})?|(?<=(?:^|[^a-zà-ÿ])(?:il|dal|al|entro il|fino al) )x{2,3}(?= (?:${MONTHS})(?![a-zà-ÿ])))(?![a-zà-ÿ\d])`,
      'gi',
    ),
    severity: 'error',
    // "Su X euro e dollaro si muovono"; "XX ore" is no hour.
    unless: (text, { start, end }) =>
      /^x$/i.test(text.slice(start, end)) && /(?:su|on|con|di|da|in|e) $/i.test(text.slice(0, start)),
  },
  // XXX on its own: no Roman numeral before a noun that is counted, no kiss at the end, no size.
  {
    pattern: /(?<![\p{L}\p{N}])(?:[xX]{4,}|XXX|xxx)(?![\p{L}\p{N}])/gu,
    severity: 'error',
    unless: isRomanOrKiss,
  },
  // Telephone and code shapes: 3XX XXXXXXX, XXX-XXXXXX, 02 xxxxxxx
  {
    pattern:
      /(?<![a-zà-ÿ\d])(?:\+39 ?)?(?:\d{1,4}x{1,4}|x{3,4}|\d{2,4})[ ./-]?x{4,8}(?![a-zà-ÿ\d])|(?<=(?:tel|cell|telefono|numero|whatsapp|chiama(?:ci)?(?: lo| il)?)[.:]{0,2} ?)0{3,4}[ ./-]?0{6,7}(?!\d)/gi,
    severity: 'error',
  },
  {
    pattern:
      /(?<![a-zà-ÿ\d])(?:alle|dalle|ore|€|euro|costo di|prezzo di|il giorno|data:|luogo:) ?\?{2,}(?::\?{2,})?|\?{2,} ?(?:€|euro)/gi,
    severity: 'error',
  },
  // ____ is a question to the readers in many a post; beside a price or an hour it waits for a figure.
  {
    pattern:
      /(?<=(?:€|euro|ore|alle|dalle|il|dal|al|tel\.?|numero|data:?|luogo:?|nome:?|Gentile|Caro|Cara|Ciao) ?)_{2,}(?:[/.: ]_{2,}){0,3}|(?<!_)_{2,} ?(?=€|euro)|_{2}\/_{2}(?:\/_{2,4})?/gu,
    severity: 'error',
    unless: isGame,
  },
  { pattern: /(?<=\p{L}[ ,:]{0,2})(?<!_)_{3,}/gu, severity: 'warning', unless: isGame },
  // 5 ...... euro, ../../2025
  {
    pattern:
      /(?<=(?:costo|prezzo|quota|soli|sol[oi]|a partire da|da|di|a) )(?:\.{3,}|…{1,3}) ?(?=€|euro(?!\p{L}))|(?<=€ ?)(?:\.{3,}|…{1,3})(?=\s|$)|(?<![\p{N}.])\.{2,}\/\.{2,}(?:\/(?:\.{2,}|\d{4}))?|(?<=(?:alle ore|dalle ore|ore) )(?:\.{3,}|…)(?= (?!\p{Lu}))/gu,
    severity: 'error',
  },
  {
    pattern:
      /(?<![a-zà-ÿ\d])(?:TODO ?:|\(TODO[^)\n]{0,40}\)|FIXME|TBD|T\.B\.D\.)(?![a-zà-ÿ\d])|(?<=(?:^|\n|[.:(] ?))(?:to ?do|to be defined|to be confirmed|da definire) ?[:!]/gi,
    severity: 'error',
  },
  { pattern: /(?<![\p{L}\p{N}])TODO(?![\p{L}\p{N}])/gu, severity: 'warning', unless: isSpanish },
  { pattern: /\((?:tbc|tba)\)/gi, severity: 'warning' },
  // Words that stand for themselves.
  {
    pattern: phrases(
      String.raw`testo (?:segnaposto|di prova|di esempio|fittizio|provvisorio|qui)(?= *(?:$|[.,!:)\n]))`,
      `(?:testo|copy|titolo|link|prezzo|importo|nome|hashtag|didascalia|caption|cta|claim|slogan|descrizione|foto|immagine|visual|tag) (?:da (?:definire|inserire|aggiungere|decidere|completare|scrivere|mettere)|mancante|placeholder)`,
      String.raw`(?:titolo|testo|data|ora|prezzo|nome|foto|immagine|logo|didascalia) qui(?= *(?:$|[.!)\n]))`,
      `insert (?:your )?(?:text|link|name|title|logo|image|caption|company)(?: name)?(?: here)?`,
      `your (?:text|link|title|logo|image|caption)(?: name)? here`,
    ),
    severity: 'error',
    unless: (text, { start }) =>
      /(?:[a-zà-ÿ]['’]|(?:^|[^a-zà-ÿ])(?:il|lo|la|i|gli|le|un|una|uno|del|della|dei|delle|al|nel|sul|con|e|vostr[oa]|tuo|tua|nostr[oa]) )$/i.test(
        text.slice(Math.max(0, start - 10), start),
      ),
  },
  {
    pattern: phrases(
      `(?:inserire|aggiungere|mettere|incollare) (?:qui(?:(?: (?:il|la|le|i|gli|un|una))? (?:${THINGS}))?|${THINGS})`,
    ),
    severity: 'error',
    // "Puoi inserire qui il codice": an advice, not an order to oneself.
    unless: (text, { start, end }) =>
      !/(?:^|[\n([.!?:*–-])\s*$/u.test(text.slice(Math.max(0, start - 4), start)) ||
      !/^\s*(?:$|[\n.,:)\]!*]|qui|per|dell?|dei|post|evento|prodotto|cliente|azienda)/i.test(text.slice(end, end + 12)),
  },
  {
    pattern: /(?<=(?:^|\n|[(👉🔗➡→:]|\uFE0F) ?)\p{P}?(?:link|url) (?:qui|here)(?=\)|\.?[^\S\n]*(?:\n|$))/giu,
    severity: 'warning',
    unless: (text, { end }) => /https?:|www\.|\.(?:it|com)\b|^\s*👇/iu.test(text.slice(end)),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:Gentile|Caro|Cara|Ciao|Buongiorno|Salve|Egregio|Spett\.?(?:le)?|Sig\.?(?:ra)?|Dear|Hi|Hello) (?:Nome(?: Cognome)?|Cognome|NOME(?: COGNOME)?|nome|Cliente XY|Name|First Name)|(?:di|da|in|con|per|presso|noi di|su|a) (?:Nome (?:Azienda|Cliente|Brand|Negozio|Prodotto|Evento|Locale|Attività|Ristorante|Hotel|Marchio|Cognome)|NOME (?:AZIENDA|CLIENTE|BRAND|PRODOTTO|EVENTO)|nome (?:azienda|cliente|brand|prodotto|evento|locale|attività))|(?<=(?:^|\n)[^\S\n]*)Nome Cognome|(?<=[\p{L}'’,] )Nome (?:azienda|cliente|brand|prodotto|evento|locale|attività|negozio)|Nome (?:azienda|cliente|brand|prodotto|evento|locale|attività|negozio)(?= (?:è|ha|ti|vi|si|presenta|apre|cerca|festeggia|compie|offre))|Nome Azienda|Nome Cliente|Nome Prodotto|Nome Evento|Nome Brand|Company Name|Your (?:Name|Company|Brand))(?![\p{L}\p{N}])/gu,
    severity: 'error',
    unless: (text, { start, end }) =>
      /^ ?[,:e]? ?(?:cognome|e cognome|email|telefono)/i.test(text.slice(end, end + 12)) ||
      /(?:il|tuo) $/i.test(text.slice(0, start)),
  },
  // Addresses and names nobody has.
  {
    pattern:
      /(?:https?:\/\/)?(?<![a-zà-ÿ\d.@-])(?:www\.)?(?:(?:nome|il-?|tuo|vostro|your|mio)-?(?:sito|azienda|dominio|brand|negozio|website|domain|company|link)\.(?:it|com)|(?<=www\.)(?:sito|link|dominio|sitoweb|miosito|xxx+)\.(?:it|com))(?:\/\S*)?|https?:\/\/(?:link|url|inserirelink|xxx+|\.{3}|…)(?![a-zà-ÿ\d.])(?:\.(?:it|com))?|(?<=\s|^)https?:\/\/(?=\s|$)|(?<=\s|^)www\.(?=\s|$)|bit\.ly\/x{2,}|[a-zà-ÿ.]{1,20}@(?:dominio|tuodominio|nomeazienda|tuosito|sito|mail|azienda)\.(?:it|com)/gi,
    severity: 'error',
  },
  {
    pattern:
      /(?<![a-zà-ÿ\d._])(?:@(?:nome_?(?:utente|profilo|azienda|cliente|brand|account|pagina|cognome)|tuo_?(?:account|profilo|nome)|username|handle|tag_?cliente|your_?(?:handle|name|account))|#(?:hashtag\d{0,2}|nome_?(?:azienda|brand|hashtag|evento|città)|tuo_?hashtag|tag\d|brandname|xxx+))(?![a-zà-ÿ\d_])/gi,
    severity: 'warning',
  },
];

const fillersFor = scanned(FILLERS);

/** XXX, XX/XX/XXXX, ____, TBD, "link qui", "Gentile Nome Cognome": what was to be filled in later. */
export const placeholderFiller: TextRule = {
  id: 'placeholder-filler',
  scope: 'text',
  title: { it: 'Segnaposto: XXX, ____, «link qui»', en: 'Fillers: XXX, ____, “link here”' },
  severity: 'error',
  source: 'Segnaposto d’uso comune nelle bozze.',
  find: ({ text }) =>
    withoutOverlaps(
      fillersFor(text)
        .flatMap(({ pattern, severity, unless }) =>
          [...text.matchAll(pattern)]
            .map(({ index, 0: found }) => ({ start: index, end: index + found.trimEnd().length, severity }))
            .filter((span) => !isMentioned(text, span) && !unless?.(text, span)),
        )
        .map(({ start, end, severity }) => ({
          start,
          end,
          severity,
          message: {
            it: `«${text.slice(start, end)}» sta al posto di qualcosa che manca ancora.`,
            en: `“${text.slice(start, end)}” stands for something that is still missing.`,
          },
          replacements: [],
        })),
    ),
  good: [
    'Taglie dalla XS alla XXL, anche XXXL su richiesta',
    'La XXX edizione del premio si terrà in piazza XX Settembre',
    'Un romanzo del XX secolo e un palazzo in via XX Settembre',
    'Ci trovi anche su X: seguici! Generazione X',
    'Trovi il link qui sotto 👇',
    'Clicca sul link qui: https://www.esempio.it/corsi',
    'Completa la frase: la mia vacanza ideale è ____',
    'Scrivi nome e cognome nel modulo e aspetta la conferma',
    'Puoi inserire qui il tuo codice sconto',
    'Uno, due, tre... si parte!',
    'Baci a tutti xxx',
    'TODO MODO di Leonardo Sciascia è il libro del mese',
    'Come scegliere il nome azienda giusto',
    'Iscriviti: data e luogo saranno comunicati presto',
    '____________\nSegui la pagina per altri consigli',
  ],
  bad: [
    { text: 'Vi aspettiamo il XX/XX/XXXX in sede', marks: ['XX/XX/XXXX'] },
    { text: 'Solo per oggi a XX € anziché 50 €', marks: ['XX'] },
    { text: 'Scopri XXX, la novità del mese', marks: ['XXX'] },
    { text: 'Apertura alle ore XX:XX, non mancate', marks: ['XX:XX'] },
    { text: 'Vi aspettiamo il xx maggio in negozio', marks: ['xx'] },
    { text: 'Sconto del X% su tutto', marks: ['X'] },
    { text: 'TODO: aggiungere la foto della squadra', marks: ['TODO:'] },
    { text: 'Il nuovo menù sarà disponibile dal TBD', marks: ['TBD'] },
    { text: 'Gentile Nome Cognome, grazie per la fiducia', marks: ['Gentile Nome Cognome'] },
    { text: 'Benvenuti da Nome Azienda, il posto giusto', marks: ['da Nome Azienda'] },
    { text: 'Il corso parte alle ore ____ in aula magna', marks: ['____'] },
    { text: 'Una grande novità.\nInserire qui il link', marks: ['Inserire qui il link'] },
    { text: 'Sabato si festeggia!\n👉 link qui', marks: ['link qui'] },
    { text: 'Slogan: testo da definire', marks: ['testo da definire'] },
    { text: 'Per prenotare chiama il 3XX XXXXXXX', marks: ['3XX XXXXXXX'] },
    { text: 'Il biglietto costa ... euro', marks: ['...'] },
    { text: 'Tutte le info su www.nomesito.it', marks: ['www.nomesito.it'] },
    { text: 'La cena costa ?? euro a persona', marks: ['?? euro'] },
  ],
};

const COUNTED =
  /^ (?:edizion|congress|giornat|anniversari|domenic|festiv|assemble|convegn|mostr|rassegn|raduni?|trofe|premio|premi|stagion|legislatur|olimpiad|capitol|cant[oi]|secol|dinasti|legion|reggiment|settimana|incontr|coppa|campionat|tornei?|palio|sagra|fiera|festa|corsa|memorial|meeting|gran|giro|trofeo|ciclo|municipio|circoscrizion|sezion|volume|libro|tomo|parte|atto)/i;

/** The Roman thirty counts editions and kings; three x at the end of a line are kisses. */
function isRomanOrKiss(text: string, { start, end }: Span): boolean {
  const found = text.slice(start, end);
  if (found.length > 3) return false;
  const after = text.slice(end, end + 20);
  if (found === 'xxx') return /^[\s\p{P}]*(?:$|\n|[\p{Extended_Pictographic}#])/u.test(after);
  return (
    COUNTED.test(after) ||
    /^ \p{Lu}\p{Ll}/u.test(after) ||
    (/\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 12), start)) &&
      !/(?:^|[.!?\n] ?)\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 24), start)))
  );
}

/** Fill-in games, and lines drawn to divide a text. */
function isGame(text: string, span: Span): boolean {
  const line = lineAround(text, span.start);
  return (
    !/[\p{L}\p{N}]/u.test(text.slice(line.start, line.end)) ||
    /(?<![a-zà-ÿ])(?:complet(?:a|ate|iamo)|riempi(?:te)?|finisci|finite|continua(?:te)?|indovin|rispond|nei commenti|fill in|quiz|gioc|parola mancante|cosa manca|spazi vuoti|se fossi)/i.test(
      text,
    )
  );
}

function isSpanish(text: string, { start, end }: Span): boolean {
  const line = lineAround(text, start);
  const rest = text.slice(line.start, line.end).replace('TODO', '');
  return /^ MODO/.test(text.slice(end)) || (/\p{Lu}{2}/u.test(rest) && !/\p{Ll}{3}/u.test(rest));
}
