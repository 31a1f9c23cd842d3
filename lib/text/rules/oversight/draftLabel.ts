import { leftoversIn } from '../kit/leftovers';
import { lineStarts, phrases, wholeLines } from '../kit/phrases';
import { isLastOrFirstLine } from '../kit/places';
import type { TextRule } from '../rule';

const NETWORK = 'ig|fb|li|instagram|facebook|linkedin|x|twitter|tiktok|threads|youtube|newsletter|blog';
const DONE =
  'ok|def|definitiv[oa]|final[ei]|corrett[oa]|rivist[oa]|approvat[oa]|aggiornat[oa]|cliente|da approvare|da rivedere|da mandare';
const WORK = 'post|copy|testo|caption|didascalia|reel|carosello|storia|storie|articolo|comunicato';

const LEFTOVERS = [
  // The whole line is a label: BOZZA, Bozza post 2, v2, versione finale ok.
  {
    pattern: wholeLines(
      String.raw`(?:(?:prima|seconda|terza|nuova|ultima) )?(?:bozza|draft)(?: (?:${WORK}|${DONE}|${NETWORK}|per|n\.? ?\d{1,2}|v ?\d{1,2}|\d{1,2}))*`,
      String.raw`(?:v|ver\.?|vers\.?|versione|rev\.?|revisione) ?\d{1,2}(?:\.\d{1,2})?(?:(?: |_|-)(?:${DONE}|ok|del \d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?))*`,
      String.raw`(?:${WORK}|versione)(?: (?:${WORK}|${NETWORK}))?(?: (?:${DONE}|breve|lunga|corta|estesa|alternativa|\d{1,2}))+`,
      `(?:versione|testo|copy|post|caption) (?:per |x )?(?:${NETWORK})`,
      `(?:testo|copy|caption|versione) (?:lung[oa]|brev[ei]|cort[oa]|integrale|alternativ[oa]|nuov[oa]|vecchi[oa]|aggiornat[oa])`,
      `(?:ok|definitiv[oa]|approvat[oa]|da approvare|da rivedere|da tradurre|da correggere|da pubblicare|da programmare|da finire|da completare|da sistemare|in revisione|work in progress|wip|prova(?: post)?|test|test post|copia di .{1,40})`,
    ),
    severity: 'warning',
    extent: 'line',
    unless: isQuestionOrPraise,
  },
  // In capitals or in brackets it is a label wherever it stands.
  {
    pattern: /(?<![\p{L}\p{N}])BOZZA(?: ?(?:N\.? ?)?\d{1,2})?(?: ?[:|–—-]|(?= \p{Lu}\p{Ll}))/gu,
    severity: 'warning',
  },
  {
    pattern:
      /[([]\s?(?:bozza|draft|v ?\d{1,2}|versione (?:finale|definitiva|corretta|breve|lunga|provvisoria))(?: [a-zà-ÿ\d./]{1,12}){0,3}\s?[)\]]/gi,
    severity: 'warning',
  },
  {
    pattern: phrases(
      `(?:versione|testo|copy|post) (?:final[ei]|definitiv[oa]|approvat[oa]|corrett[oa]) (?:ok|def|cliente|approvat[oa])`,
      String.raw`v ?\d{1,2} (?:ok|def|finale|definitiv[oa]|corrett[oa]|cliente|approvat[oa])`,
      String.raw`rev\. ?\d{1,2}(?: del \d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)?`,
    ),
    severity: 'warning',
  },
  // "Bozza: …", "v2 - …", "DA APPROVARE | …" before the text; "v2" after it.
  {
    pattern: lineStarts(
      String.raw`(?:prima |seconda |nuova )?bozza(?: (?:${WORK}|${NETWORK}|\d{1,2}))* ?[:|]`,
      String.raw`(?:bozza|draft)(?: \d{1,2})? ?[:|–—-](?= )`,
      String.raw`v ?\d{1,2}(?:\.\d{1,2})? ?[:|–—-]`,
      String.raw`versione (?:final[ei]|definitiva|corretta|breve|lunga|corta|\d|[ABC])(?: ok)? ?[:|]`,
      `(?:versione|testo|copy|post|caption)(?: (?:brev[ei]|lung[oa]|cort[oa]|estes[oa]))? per (?:il |la )?(?:${NETWORK})(?: e (?:${NETWORK}))? ?[:|–—]`,
      String.raw`(?:v|versione|bozza) ?\d{1,2} con [^\n:]{3,40}:`,
      String.raw`da (?:pubblicare|programmare|postare) (?:il |la |entro |dopo |prima |domani|dopodomani|oggi|stasera|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|alle |ore )[^\n:|]{0,30} ?:(?= )`,
      String.raw`da (?:approvare|validare|far (?:approvare|vedere|leggere|validare)|correggere|tradurre)(?: (?:da|dal|dalla|con|entro)[^\n:|–—-]{1,30})? ?[:|–—-](?= )`,
      String.raw`da (?:rivedere|verificare|confermare|sistemare|ricontrollare|completare|finire) (?:con|da|dal|dalla) (?:il |la |l')?(?:cliente|capo|dott|dottor|dottore|dottoressa|avvocat[oa]|direttric[ei]|direttore|direzione|presidente|segreteria|ufficio|grafic[oa]|redazione|marketing|legale|titolare|responsabile)[^\n:|–—]{0,20} ?[:|–—]`,
    ),
    severity: 'warning',
  },
  // Alternativa titolo: …, Slide 2: …, Didascalia foto 3: … wherever they stand.
  {
    pattern:
      /(?<=(?:^|[.!?…»”")\]])[^\S\n]{0,2})(?:Alternativ[ae] (?:titolo|testo|incipit|chiusura|copy|CTA)|(?:Slide|Didascalia|Caption)(?: (?:foto|immagine|video|slide))? \d{1,2}|(?:Seconda |Altra )?(?:opzione|versione) [AB])(?: ?:)/gmu,
    severity: 'warning',
  },
  // V2 Il motore gira: only at the very beginning, in front of a sentence.
  { pattern: /^\s*[vV] ?\d{1,2}(?= \p{Lu}\p{Ll}+ \p{Ll})/gu, severity: 'warning' },
  // The line says who changed what: revisione 2 - modifiche Sara.
  {
    pattern: lineStarts(
      String.raw`(?:rev\.?|revisione|v|versione|bozza|draft) ?\d{1,2} ?[-–—:|(][^\n]{0,10}(?:modific|correzion|rivist|corrett|approv|ok |cliente|aggiornat|note |feedback|commenti)[^\n]{0,30}$`,
      String.raw`(?:ok|approvat[oa]|confermat[oa]|validat[oa]) (?:(?:da|dal|dalla) )?(?:cliente|capo|direzione|legale|marketing)(?: (?:il |del )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)?`,
      String.raw`da (?:far )?(?:approvare|validare|far vedere|far leggere|tradurre|correggere)(?: (?:a|da|al|dal|alla|dalla|con|entro|per|prima) [^\n]{2,40})$`,
      String.raw`in attesa d(?:i|ell'|el|ella|ei|elle) ?(?:conferma|ok|approvazione|via libera|validazione|riscontro|feedback|materiali?|foto|testi|testo|dati|prezzi|grafica|cliente)[^\n]{0,40}$`,
    ),
    severity: 'warning',
    extent: 'line',
    unless: (text: string, span: { start: number; end: number }) =>
      !isLastOrFirstLine(text, span) || /[!]/u.test(text.slice(span.start, span.end)),
  },
  { pattern: /(?<=[.!?…»")] )[vV] ?\d{1,2}(?:\.\d)?\.?(?=\s*$)/gu, severity: 'warning' },
  // post_natale_v3_def.docx
  {
    pattern:
      /(?<![a-zà-ÿ\d@#/._-])[a-zà-ÿ\d]{2,30}(?:[_-][a-zà-ÿ\d]{1,30}){0,6}[_-](?:v\d{1,2}|def|definitiv[oa]|finale?|ok|bozza|draft|rev\d{1,2})(?:[_-][a-zà-ÿ\d]{1,12}){0,3}(?:\.(?:docx?|pdf|psd|png|jpe?g|txt|pages|ai|mp4))?(?![a-zà-ÿ\d])/gi,
    severity: 'error',
    unless: (text: string, { start, end }: { start: number; end: number }) =>
      !/_|\.\p{L}{2,4}$/u.test(text.slice(start, end)),
  },
] as const;

/** BOZZA, v2, versione finale ok, post_natale_v3_def: what a file or a draft is called among colleagues. */
export const draftLabel: TextRule = {
  id: 'draft-label',
  scope: 'text',
  title: { it: 'Etichette di bozza e di versione', en: 'Draft and version labels' },
  severity: 'error',
  source: 'Nomi che bozze e file prendono nelle redazioni.',
  find: ({ text }) =>
    leftoversIn(text, LEFTOVERS, (words) => ({
      it: `«${words}» è un’etichetta di lavoro: serve a chi scrive, non a chi legge.`,
      en: `“${words}” is a working label: it is for the writer, not for the readers.`,
    })),
  good: [
    'La bozza del manifesto l’ha disegnata una ragazza di sedici anni',
    'La v2 del nostro lettore è più leggera: provala in negozio',
    'È uscita la versione 2.0 dell’app del trasporto pubblico',
    'In tipografia correggiamo le bozze come si faceva una volta',
    'La versione finale del piano è stata approvata ieri',
    'Il motore V8 e il motore V6 a confronto',
    'Bozza di legge sul lavoro: che cosa cambia',
    'Prova!\nÈ gratis per trenta giorni',
    'Ok, si parte!\nOggi si va al mare',
    '— Facciamo una torta?\n— Ok.\n— Allora accendo il forno',
    'V8 e V6 a confronto: quale motore scegliere',
    'Da rivedere: i film che non stancano mai',
    'Da vedere con i bambini: i film di maggio\nScelti da noi',
    'In attesa di conferma della vittoria, noi brindiamo!\nForza ragazzi',
  ],
  bad: [
    { text: 'BOZZA\nLa primavera è arrivata in vivaio', marks: ['BOZZA\n'], fixes: [''] },
    { text: 'v2\n\nSiamo aperti anche domenica', marks: ['v2\n\n'], fixes: [''] },
    { text: 'Versione finale ok\nIl nuovo menù è in tavola', marks: ['Versione finale ok\n'] },
    { text: 'Il nuovo menù è in tavola.\n(bozza 3)', marks: ['\n(bozza 3)'] },
    { text: 'I biglietti sono su carta riciclata. rev. 4 del 03/02 Scegli il tuo', marks: [' rev. 4 del 03/02'] },
    { text: 'post_natale_v3_def.docx\nAuguri a tutti dalla nostra squadra', marks: ['post_natale_v3_def.docx\n'] },
    { text: 'Bozza: Domani si riparte con i corsi', marks: ['Bozza: '], fixes: [''] },
    { text: 'Auguri a tutti dalla nostra squadra\n\nda approvare', marks: ['\n\nda approvare'] },
    { text: 'Testo per LinkedIn\nSiamo felici di annunciare la nuova sede', marks: ['Testo per LinkedIn\n'] },
    { text: 'Domani si riparte con i corsi. v2', marks: [' v2'] },
    { text: 'DA APPROVARE - Il nuovo reparto apre lunedì', marks: ['DA APPROVARE - '], fixes: [''] },
    { text: 'BOZZA 2 | Le vaccinazioni si prenotano', marks: ['BOZZA 2 | '] },
    { text: 'draft - Cerchiamo due camerieri', marks: ['draft - '] },
    { text: 'v3: Cerchiamo due camerieri', marks: ['v3: '] },
    {
      text: 'revisione 2 - modifiche Sara\nIl birrificio compie dieci anni',
      marks: ['revisione 2 - modifiche Sara\n'],
    },
    {
      text: 'In attesa di conferma da parte del cliente\nApertura straordinaria domenica',
      marks: ['In attesa di conferma da parte del cliente\n'],
    },
  ],
};

/** "Ok!" and "Prova?" speak to the reader. */
function isQuestionOrPraise(text: string, { start, end }: { start: number; end: number }): boolean {
  const found = text.slice(start, end);
  if (found === text.trim()) return true;
  return (
    /[!?]/.test(found) ||
    isItem(text, start, found) ||
    (/^(?:ok|test|prova|post|bozza [a-zà-ÿ])\p{P}*$/iu.test(found) &&
      /^\p{Lu}?\p{Ll}+/u.test(found) &&
      !/^\s*$/.test(text.slice(0, start)))
  );
}

/** One of several lines, in a list or in a dialogue: "- Approvato", "— Ok." */
function isItem(text: string, start: number, found: string): boolean {
  const bullet = /^[-–—•*·«“"✅✔☑🔹👉]/u;
  return bullet.test(text.slice(start)) && (text.match(/^[^\S\n]*[-–—•*·«“"✅✔☑🔹👉]/gmu) ?? []).length > 1
    ? !/bozza|draft|\d/iu.test(found)
    : false;
}
