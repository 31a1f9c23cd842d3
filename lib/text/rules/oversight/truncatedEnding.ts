import type { Severity, Span } from '@/lib/shared/finding';
import { bodyEnd } from '../kit/places';
import type { Knowledge, Message, Remark, TextRule } from '../rule';

const ARTICLED =
  "del|dello|della|dei|degli|delle|al|allo|alla|ai|agli|alle|dal|dallo|dalla|dagli|dalle|nel|nello|nella|nei|negli|nelle|sul|sullo|sulla|sui|sugli|sulle|col|dell'|all'|dall'|nell'|sull'|l'|un'|d'|quest'|quell'|c'";
/** Words after which something has to come. */
const HANGING = new RegExp(
  String.raw`(?<![a-zà-ÿ\u0300-\u036F\d'’@#-])(?:${`${ARTICLED}|il|lo|la|i|gli|le|un|di|a|da|in|con|per|tra|fra|e|ed|o|od|oppure|che|nonché|mentre|affinché|sebbene|poiché|siccome|non|a partire|presso|durante|verso|(?:anche|come|solo) se|(?:alle|dalle) ore|(?:${ARTICLED}) (?:nostr[oa]|vostr[oa]|tu[oa]|su[oa])`.replaceAll("'", "['’]")})$`,
  'i',
);
/** Other words that announce something, where they are no noun, no answer and no adverb. */
const ANNOUNCING =
  /(?<![\p{L}\p{M}\p{N}'’@#-])(?:ogni|qualche|cui|tramite|attraverso|mediante|nonostante|malgrado|tranne|eccetto|entro|fino|sino|(?<!(?:né|o|e|con|fare|stare|vivere) )senza|(?<!(?:e|pro) )contro|ma anche|(?<!e )se non|come ad esempio|(?:il|la|del|della|al|alla|nel|nella|dal|dalla|sul|sulla) quale(?<!tal[ei] (?:e )?quale)|(?:i|le|dei|delle|ai|alle|nei|nelle|dai|dalle|sui|sulle|tra i|tra le) quali|(?:la|una delle|uno dei|tra le|tra i|fra le|fra i) più|un[oa]? nuov[oa]|un[oa]? ver[oa]|un ampio|(?<!vecchi[oa] e )(?:il|la|le) nuov[oae]|e (?:tant[oaie]|molt[oaie])|che (?:si|ci|vi|ti|mi|ne)|(?:non|e|per|se) (?:si|vi|ti|mi)|di tutt[ie] (?:i|gli|le)|(?:in|da|di) (?:via|viale)|San|(?<=sia [^.!?\n]{2,80} )sia|(?<=né [^.!?\n]{2,80} )né|(?<!(?:vostr|tu|su|lor)[oaie] )(?:e|con|per|su) (?:il|la|i|le) (?:nostr[oaie]|vostr[oaie])|al costo di|al prezzo di|a sol[ie]|al (?:seguente )?numero|(?:all['’]|al seguente )indirizzo|rispetto(?<=(?:%|più|meno|meglio|peggio|maggiore|minore|superiore|inferiore|\d) rispetto)|insieme con|a causa|a seguito|in base|davanti|accanto|a fianco|grazie(?= *$)(?<=\p{L}{3},? grazie)(?<!tant[eo] grazie|mille grazie|molte grazie|(?:,|sì|no) grazie|e grazie|dir[eò] grazie|di cuore grazie))$/iu;
/** After a comma they open something new. */
const OPENING =
  /, (?:perché|quando|dove|come|quale|quali|se|anche se|così da|in modo da|in quanto|ovvero|cioè|ossia|oltre|nonché|compres[oaie]|tra cui|soprattutto|specialmente|poi|quindi|infine|inoltre|infatti|in particolare|ad esempio|per esempio)$/iu;
/** A clause that has its noun and no verb yet: perché un bosco. */
const BEGUN =
  /(?:^|[ ,])(?:perché|affinché|poiché|mentre|siccome) (?:(?:un|uno|una|il|lo|la|i|gli|le|ogni|nel|nella|in|con|per) |un['’]|l['’])((?:\p{L}+['’]? ?){1,3})$/iu;
/** Called or written to, and a prefix alone. */
const PREFIX =
  /(?<=(?:chiam\p{L}*|numero|telefon\p{L}*|tel\.?|cell\.?|whatsapp|prenot\p{L}*|scriv\p{L}*)[^.!?\d\n]{0,24} )(?!(?:1\d{2}|1522|11611\d)$)(\+39 ?)?(?:3\d{2}|0\d{1,3})$/iu;
/** The verb without its last letter: lasciar. */
const CLIPPED = /(?<=\p{L}{2} )(\p{Ll}{2,}[aei]r)$/u;
/** A verb that needs another word. */
const HELPING =
  /(?<=\p{L}{3} )(?:ha|hanno|abbiamo|avete|è|deve|devono|dobbiamo|stiamo|vengono|sarà|saranno|potrai|potrete|potranno|dovrai|dovrete|(?:è|sono) (?:stat[oaie]|in)|(?:ha|hanno) (?:dett|fatt|dat)o|dà|danno|permette|consente|prevede|comprende|include|offre|offrono|significa|rappresenta|riguarda|richiede|richiedono)$/u;
/** Where it does not: "quello che abbiamo", "chi è", "non ce l'ha", "com'è", "così sarà". */
const HELPED =
  /(?<!\p{L})(?:ch[ie]|cui|quant[oaie]|qual[ei]?|com[e']|quando|dov[e']|perché|più|meno|quel|ciò|cos[ìa'’]|l['’]|lo|la|li|le|ne|se|si|non|sì|no|già|bene|come|qui|qua|lì|là|noi|voi|lei|lui|loro|io|tu|ci|ce|c['’]|forse|sempre|mai)(?!\p{L})/iu;
/** That what is told opens a clause of its own: dirvi che. */
const TOLD =
  /(?<!\p{L})(?:dir|dic|annunc|comunic|raccont|cred|sper|pens|sapp|sap|afferm|dichiar|inform|ricord|confer|segnal)\p{Ll}* che(?!\p{L})/giu;
/** So much of the end is looked at for them: the last lines. */
const TAIL = 300;
/** An item of a list that has nothing but its sign. */
const EMPTY_ITEM =
  /\n[^\S\n]*([-–•*·▪◦►➤✓✔✅👉])\uFE0F?[^\S\n]+\S[^\n]*\n(?:[^\S\n]*\n)?[^\S\n]*(\1)\uFE0F?\s*$|\n[^\S\n]*\d{1,2}[.)][^\S\n]+\S[^\n]*\n(?:[^\S\n]*\n)?[^\S\n]*(\d{1,2}[.)])\s*$/u;
/** Cut by whoever shows only the beginning: […] */
const CUT_SIGN = /(?:\[\.{3}\]|\[…\]|\(\.{3}\)|\(…\))\s*$/u;
/** "Orari:" and nothing. */
const PROMISE =
  /(?<!\p{L})(?:(?:i nostri |gli |ecco gli |nuovi )?orari(?: di apertura)?|(?:ecco )?(?:il )?programma|info(?:rmazioni)?(?: e prenotazioni)?|(?:per )?prenotazioni|per prenotare|(?:tel|cell)(?:\.|efono)?|indirizzo|contatti|(?:ingredienti|prezzi|costi|relatori|ospiti|partecipano|menù|date)|(?:il|al|questo|a questo) link|qui|come segue|(?:i|le|al|alla|ai|alle|il|la) seguent[ei](?: \p{L}+)?)(?: sono| è)? ?:$/iu;
/** The text begins in small letters while all that follows begins with capitals. */
const SMALL_START = /^\s*(\p{Ll}[\p{Ll}\p{M}]*)['’]?(?: \p{L}+['’]?[,]?){3}/u;
const JOINT =
  /^(?:e|ed|o|che|di|del|dello|della|dei|degli|delle|al|alla|ai|alle|nel|nella|nei|nelle|dal|dalla|dai|sul|sulla|con|per|il|lo|la|i|gli|le|un|una|nostr[oaie]|vostr[oaie]|nuov[oaie]|cui|quale|quali|quindi|inoltre|infatti|perciò|mentre|poiché|affinché|oppure|anche|ma|però|come|sono|è|ha|hanno|abbiamo|sarà|saranno)$/u;

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
  String.raw`(?<=\p{L}\s)(?:${ARTICLED}|il|gli|un|di|con|per|in|da|che|ed|e)(?=[^\S\n]*\n[^\S\n]*\n[^\S\n]*(?:\p{Lu}\p{Ll}+[^\S\n]+\p{Ll}|\p{Lu}\p{Ll}+ ?:|#\p{L}+[^\S\n]+#|\p{Extended_Pictographic}\uFE0F?[^\S\n]+\p{Lu}\p{Ll}+[^\S\n]+\p{Ll}))`.replaceAll(
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
    const tail = text.slice(body.length).trim();
    return [...headless(text, knowledge), ...inner(text), ...cut(text), ...ending(body, tail, knowledge)];
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
    'Il caffè è pronto, così com’è',
    'Vi raccontiamo perché',
    'Emergenza? Chiamate il 118',
    'Un amore così. Perché un bosco respira',
    'Oggi il cielo sembra finto. Alzate la testa un attimo',
    'La musica è tutto quello che ha',
    'Una storia lunga, e non è finita',
    'Tra il vecchio e il nuovo',
    'e poi arriva lei. e tutto cambia.',
    'Fare festa anche senza',
    'Ci vediamo in piazza',
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
    { text: 'Basta scaldare l’acqua e poi lasciar', marks: ['lasciar'], fixes: ['lasciare'] },
    { text: 'Prenota il tavolo chiamando il 347', marks: ['347'] },
    { text: 'Ora tocca a noi curarle, perché un bosco', marks: [' perché un bosco'] },
    { text: 'Le sedute possono essere sia in presenza sia', marks: ['sia'] },
    { text: 'Marmellate, pane caldo, uova fresche e il nostro', marks: ['e il nostro'] },
    { text: 'Si apre. Si entra. Si compra un quadro di un pittore giovane', marks: ['giovane'] },
    { text: 'I nostri ottici ti aspettano in via', marks: ['in via'] },
    { text: 'Tessuti italiani e una filiera corta, perché', marks: [', perché'] },
    { text: 'Il nuovo macchinario riduce i consumi del 30% rispetto', marks: ['rispetto'] },
    { text: 'Siamo felici di dirvi che il nostro studio ha', marks: ['ha'] },
    { text: 'Da portare:\n- torcia\n- borraccia\n-', marks: ['-'] },
    { text: 'Il bando è aperto a chi vive nel comune di\n\nInfo: sportello cultura', marks: ['di'] },
    {
      text: 'nostra nuova app permette di prenotare la visita. Scaricala dagli store',
      marks: ['nostra'],
    },
    { text: 'La raccolta di quest’anno è la più ricca di sempre [...]', marks: ['[...]'] },
    { text: 'Ci trovi tutta l’estate. Ecco gli orari:', marks: ['Ecco gli orari:'] },
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
  const open =
    ANNOUNCING.exec(line) ?? OPENING.exec(line) ?? helpless(line) ?? PREFIX.exec(line) ?? begun(line, knowledge);
  if (open && !isSaying(line))
    return [remarkOn({ start: at + open.index, end: at + open.index + open[0].length }, 'warning', OPEN)];
  const promise = /[\p{L}\p{N}]/u.test(tail.replace(/#[\p{L}\p{N}_]+/gu, '')) ? null : PROMISE.exec(line);
  if (promise)
    return [remarkOn({ start: at + promise.index, end: at + promise.index + promise[0].length }, 'warning', OPEN)];
  const on = ON.exec(line);
  if ((on && (!UPWARDS.test(on[1]!) || MORE_ON.test(line))) || (BUT.test(line) && words(line) > ENOUGH))
    return [remarkOn({ start: body.length - 2, end: body.length }, 'error', OPEN)];
  const sign = LOOSE_SIGN.exec(line);
  if (sign)
    return isSmile(line)
      ? []
      : [remarkOn({ start: at + sign.index, end: at + sign.index + sign[0].length }, 'warning', OPEN)];
  const clipped = CLIPPED.exec(line);
  if (
    clipped &&
    isInfinitive(`${clipped[1]}e`, knowledge) &&
    !knowledge.analyse(clipped[1]!).some(({ pos }) => pos === 'noun')
  ) {
    const span = { start: at + clipped.index, end: body.length };
    return [{ ...remarkOn(span, 'warning', OPEN), replacements: [`${clipped[1]}e`] }];
  }
  const last = LAST_WORD.exec(line);
  if (!last || words(line) < ENOUGH || !isUnknown(last[1]!, knowledge)) return stopless(body, tail);
  const word = last[1]!;
  const whole = completions(word, knowledge);
  if (whole.length === 0 && word.length > 1) return [];
  const span = { start: at + last.index, end: body.length };
  return [{ ...remarkOn(span, whole.length > 0 ? 'error' : 'warning', CUT), replacements: whole }];
}

function isUnknown(word: string, knowledge: Knowledge): boolean {
  if (word.length === 1) return !/[aeiouxèòàìù]/u.test(word);
  // English knows many short words that are the beginning of an Italian one.
  if (word.length < 5 && /[bcdfgmpqvz]$/u.test(word) && !knowledge.isItalian(word))
    return !knowledge.isEnglish(word) || knowledge.frequency(word) === 0;
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

function headless(text: string, knowledge: Knowledge): Remark[] {
  const match = HEADLESS.exec(text);
  const start = match ? match[0].length - match[0].trimStart().length : 0;
  if (match && !/^\s*(?:[;:][)\]]|%\p{L}+%)/u.test(text)) return [remarkOn({ start, end: start + 1 }, 'warning', HEAD)];
  const word = SMALL_START.exec(text)?.[1];
  if (!word || !knowledge.isItalian(word) || isSmallStyle(text)) return [];
  const from = text.indexOf(word);
  return [remarkOn({ start: from, end: from + word.length }, JOINT.test(word) ? 'warning' : 'hint', HEAD)];
}

/** Who likes small letters begins more than one sentence with them. */
function isSmallStyle(text: string): boolean {
  const later = [...text.matchAll(/(?:[.!?…][»”")]?[^\S\n]+|\n\s*)(\p{L})/gu)].map(([, letter = '']) => letter);
  return later.length === 0 || later.some((letter) => /\p{Ll}/u.test(letter));
}

/** An empty item and the sign of a cut close the text. */
function cut(text: string): Remark[] {
  const tail = text.slice(-TAIL);
  const item = EMPTY_ITEM.exec(tail);
  const found = item ? (item[2] ?? item[3]!) : CUT_SIGN.exec(tail)?.[0].trim();
  if (!found) return [];
  const start = text.lastIndexOf(found);
  return [remarkOn({ start, end: start + found.length }, 'warning', OPEN)];
}

function begun(line: string, knowledge: Knowledge): RegExpExecArray | null {
  const found = BEGUN.exec(line);
  const isVerb = (word: string) => knowledge.analyse(word.toLowerCase()).some(({ pos }) => pos === 'verb');
  return found && !found[1]!.split(/[ '’]/).some(isVerb) ? found : null;
}

function isInfinitive(word: string, knowledge: Knowledge): boolean {
  return knowledge.analyse(word).some(({ pos, mood }) => pos === 'verb' && mood === 'inf');
}

/** All sentences but the last have their stop, and nothing else closes it. */
function stopless(body: string, tail: string): Remark[] {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  const last = lines.pop()!;
  const stops = body.match(/(?<=\p{L}{2}[»”")]?)[.!?](?=\s)/gu)?.length ?? 0;
  const sentence = /(?<=[.!?][»”")]? )\p{Lu}[^.!?…]*\p{Ll}$/u.exec(last);
  if (tail !== '' || !sentence || words(sentence[0]) < ENOUGH || stops < 2 || /[#@]|https?:/.test(last)) return [];
  if (!lines.every((line) => /[.!?…][»”")]?\s*$/u.test(line))) return [];
  const word = /\p{L}+$/u.exec(last)![0];
  return [remarkOn({ start: body.length - word.length, end: body.length }, 'hint', STOP)];
}

function helpless(line: string): RegExpExecArray | null {
  const clause = line.slice(Math.max(line.lastIndexOf('. '), line.lastIndexOf('! '), line.lastIndexOf('? '), 0));
  const found = words(clause) < ENOUGH ? null : HELPING.exec(line);
  const before = clause.slice(0, clause.length - (found?.[0].length ?? 0)).replace(TOLD, '');
  return found && !HELPED.test(before) ? found : null;
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

function remarkOn(span: Span, severity: Severity, message: Message): Remark {
  return { ...span, severity, message, replacements: [] };
}

const OPEN: Message = {
  it: 'Il testo si interrompe qui: manca quello che segue.',
  en: 'The text breaks off here: what follows is missing.',
};
const STOP: Message = {
  it: 'Tutte le frasi hanno il punto, l’ultima no: il testo finisce davvero qui?',
  en: 'All sentences but the last have their stop: does the text really end here?',
};
const CUT: Message = {
  it: 'Il testo sembra finire a metà di una parola.',
  en: 'The text seems to end in the middle of a word.',
};
const HEAD: Message = {
  it: 'Il testo comincia a metà: manca quello che viene prima.',
  en: 'The text begins in the middle: what comes before is missing.',
};
