import type { Span } from '@/lib/shared/finding';
import { bodyEnd } from '../kit/places';
import type { Knowledge, Message, Remark, TextRule } from '../rule';

const ARTICLED =
  "del|dello|della|dei|degli|delle|al|allo|alla|ai|agli|alle|dal|dallo|dalla|dagli|dalle|nel|nello|nella|nei|negli|nelle|sul|sullo|sulla|sui|sugli|sulle|col|dell'|all'|dall'|nell'|sull'|l'|un'|d'|quest'|quell'|c'";
/** Words after which something has to come. */
const HANGING = new RegExp(
  String.raw`(?<![a-zà-ÿ\u0300-\u036F\d'’@#-])(?:${`${ARTICLED}|il|lo|la|i|gli|le|un|di|a|da|in|con|per|tra|fra|e|ed|o|od|oppure|che|nonché|mentre|affinché|sebbene|poiché|siccome|non|a partire|presso|durante|verso|(?:anche|come|solo) se|(?:alle|dalle) ore|(?:${ARTICLED}) (?:nostr[oa]|vostr[oa]|tu[oa]|su[oa])`.replaceAll("'", "['’]")})$`,
  'i',
);
/** Up is also an adverb: torna su, su e giù. */
const ON = /(?<![a-zà-ÿ\d'’-])([a-zà-ÿ]+),? su$/i;
const BUT = /[a-zà-ÿ],? ma$/i;
/** Scopri di più su: nothing is higher up here. */
const MORE_ON = /(?<![a-zà-ÿ])di più su$/i;
const UPWARDS =
  /^(?:torna|torn[a-zà-ÿ]*|vieni|ven[a-zà-ÿ]*|vai|vad[a-zà-ÿ]*|va|and[a-zà-ÿ]*|sali|sal[a-zà-ÿ]*|tir[a-zà-ÿ]*|alz[a-zà-ÿ]*|salt[a-zà-ÿ]*|mani|testa|gambe|lì|là|qui|qua|in|giù|e|di|più|sempre|port[a-zà-ÿ]*|mett[a-zà-ÿ]*|guard[a-zà-ÿ]*|dai|corr[a-zà-ÿ]*|sta|stai|stat[a-zà-ÿ]*|s[a-zà-ÿ])$/i;
/** With a point after it, these are cut off as well. */
const BEFORE_POINT = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}'’@#.-])(?:${ARTICLED}|il|gli|un|di|con|per|ed)(?=\.$)`,
  'u',
);
const LOOSE_SIGN = /(?:(?<=[\p{L}\p{N}»”")])[,;]|(?<=\s)[([{«“&@#]|[([{«“]|(?<=\p{Ll}{2})-)$/u;
const LAST_WORD = /(?<=\p{L}[,'’]?\s|['’])(\p{Ll}[\p{Ll}\p{M}]*)$/u;
/** Ends of Italian words, to complete one that was cut. */
const ENDS =
  'i e o a ti te to ta ni ne re le li la ri ra zione zioni ne ità tà mente nte nti ndo ione ioni one oni zia zie sta sti ste le ali ale che chi ghe mo ente enti are ere ire ato ata ati ate ttà amo iamo ette etti etta etto re ura ure ino ina ini ine ico ica ici iche oso osa osi ose'.split(
    ' ',
  );
const ENOUGH = 5;
const COMMON = 3;
const HEADLESS = /^\s*[,;)\]}»%]\s*(?=\p{L})/u;
/** A paragraph that ends in the air before another one. */
const INNER = new RegExp(
  String.raw`(?<=\p{L}\s)(?:${ARTICLED}|il|gli|un|di|con|per|in|da|che|ed|e)(?=[^\S\n]*\n[^\S\n]*\n[^\S\n]*\p{Lu}\p{Ll}+[^\S\n]+\p{Ll})`.replaceAll(
    "'",
    "['’]",
  ),
  'gu',
);

/** The text stops in the middle: after an article, in a word, with a comma. */
export const truncatedEnding: TextRule = {
  id: 'truncated-ending',
  scope: 'text',
  title: { it: 'Testo che si interrompe', en: 'Text that breaks off' },
  severity: 'error',
  source: 'Grammatica italiana: dopo articolo, preposizione o congiunzione qualcosa deve seguire.',
  find: ({ text, language }, knowledge) => {
    if (language !== 'it') return [];
    const body = text.slice(0, bodyEnd(text));
    return [...headless(text), ...inner(text), ...ending(body, text.slice(body.length).trim(), knowledge)];
  },
  good: [
    'Stamattina sfoglia, cioccolato, mandorle e via',
    'Prima o poi tutti tornano. Noi siamo qui, stessa via, stesso numero, stesso odore di carta',
    'Poi si alza la serranda e…',
    'Turno di notte finito. Il cornetto ha un sapore diverso\n#Infermieri #GrazieATutti',
    'Se è la mamma che chiama, torna su',
    'Siamo pazzi per la 🍕',
    'Buona domenica da\n@caffelanterna',
    'Un brindisi a #Milano',
    'Scopri di più su https://www.bottega.it',
    'Chi viene? E con chi?',
    'Vieni anche tu: il posto c’è, la voglia pure, manca soltanto uno',
    'Due mani di bianco, una di coraggio e la credenza è pronta per altri cent’anni\n#restauro',
  ],
  bad: [
    { text: 'Chi ha bisogno di aiuto può passare allo sportello del', marks: ['del'] },
    { text: 'I biglietti si comprano in cassa oppure su', marks: ['su'] },
    { text: 'Fuochi d’artificio vietati dalle 22 del 31 dicembre fino alle', marks: ['alle'] },
    { text: 'In una mattina avete raccolto plastica e un’intera collez', marks: ['collez'], fixes: ['collezione'] },
    { text: 'Vieni a trovarci in\n#natale #mercatini', marks: ['in'] },
    { text: 'Vi aspettiamo sabato alle 18,', marks: [','] },
    { text: 'Fino alla scelta del flacone che', marks: ['che'] },
    { text: 'Scopri tutte le novità dell’', marks: ['dell’'] },
    { text: 'Scopri di più su', marks: ['su'] },
    { text: 'Ti aspettiamo nella nostra', marks: ['nella nostra'] },
    { text: 'La mostra racconta la storia della\n\nPrenota ora il tuo posto', marks: ['della'] },
    { text: 'Il corso parte domani (', marks: ['('] },
    { text: 'Vieni a scoprire il nuovo menù di.', marks: ['di'] },
  ],
};

function ending(body: string, tail: string, knowledge: Knowledge): Remark[] {
  if (/^(?:@|https?:|www\.|👇|⬇|↓)/u.test(tail) || !/(?<!\p{L})(?:\p{L}+\P{L}+){2}\p{L}/u.test(body)) return [];
  const at = body.lastIndexOf('\n') + 1;
  const line = body.slice(at);
  const hanging = HANGING.exec(line) ?? BEFORE_POINT.exec(line);
  if (hanging)
    return isSaying(line)
      ? []
      : [remarkOn({ start: at + hanging.index, end: at + hanging.index + hanging[0].length }, 'error', OPEN)];
  const on = ON.exec(line);
  if ((on && (!UPWARDS.test(on[1]!) || MORE_ON.test(line))) || (BUT.test(line) && words(line) > ENOUGH))
    return [remarkOn({ start: body.length - 2, end: body.length }, 'error', OPEN)];
  const sign = LOOSE_SIGN.exec(line);
  if (sign)
    return isSmile(line)
      ? []
      : [remarkOn({ start: at + sign.index, end: at + sign.index + sign[0].length }, 'warning', OPEN)];
  const last = LAST_WORD.exec(line);
  if (!last || words(line) < ENOUGH || !isUnknown(last[1]!, knowledge)) return [];
  const word = last[1]!;
  const whole = completions(word, knowledge);
  if (whole.length === 0 && word.length > 1) return [];
  const span = { start: at + last.index, end: body.length };
  return [{ ...remarkOn(span, whole.length > 0 ? 'error' : 'warning', CUT), replacements: whole }];
}

function isUnknown(word: string, knowledge: Knowledge): boolean {
  if (word.length === 1) return !/[aeiouxèòàìù]/u.test(word);
  return !knowledge.known(word) && !/(\p{L})\1\1|^[ahe]+h[ahe]*$/u.test(word);
}

/** The common words that begin like it. */
function completions(word: string, knowledge: Knowledge): string[] {
  if (word.length < 3) return [];
  return [...new Set(ENDS.map((end) => word + end))]
    .filter((whole) => knowledge.isItalian(whole) && knowledge.frequency(whole) >= COMMON)
    .sort((a, b) => knowledge.frequency(b) - knowledge.frequency(a))
    .slice(0, 5);
}

function headless(text: string): Remark[] {
  const match = HEADLESS.exec(text);
  const start = match ? match[0].length - match[0].trimStart().length : 0;
  return match && !/^\s*(?:[;:][)\]]|%\p{L}+%)/u.test(text)
    ? [remarkOn({ start, end: start + 1 }, 'warning', HEAD)]
    : [];
}

function inner(text: string): Remark[] {
  return [...text.matchAll(INNER)].map(({ index, 0: word }) =>
    remarkOn({ start: index, end: index + word.length }, 'warning', OPEN),
  );
}

/** Notes, letters and what is called by its last word: "il gruppo A", "do re mi fa sol la", "una vitamina di tipo E". */
function isSaying(line: string): boolean {
  return /(?:do|re|mi|fa|sol|si) la$|(?:tipo|gruppo|classe|serie|sala|livello|piano|lettera|vitamina|categoria|linea|parte|fascia|squadra|girone|blocco|scala|opzione|punto|sezione) [A-Z]$|(?<=\s)[AEIO]$|e via$|(?<!\p{L})(?:più|c'è|e) (?:che|non)$|(?<!\p{L})(?:o|e|se|perché|forse|meglio|certo che|anzi) (?:no|non)$/u.test(
    line,
  );
}

function isSmile(line: string): boolean {
  return /[:;=][-'’]?[([{]$/.test(line);
}

function words(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

function remarkOn(span: Span, severity: 'error' | 'warning', message: Message): Remark {
  return { ...span, severity, message, replacements: [] };
}

const OPEN: Message = {
  it: 'Il testo si interrompe qui: manca quello che segue.',
  en: 'The text breaks off here: what follows is missing.',
};
const CUT: Message = {
  it: 'Il testo sembra finire a metà di una parola.',
  en: 'The text seems to end in the middle of a word.',
};
const HEAD: Message = {
  it: 'Il testo comincia a metà: manca quello che viene prima.',
  en: 'The text begins in the middle: what comes before is missing.',
};
