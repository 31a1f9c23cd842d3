import type { Span } from '@/lib/shared/finding';
import { type Segment, segmentsOf } from './segments';
import { lineAround } from './stretches';

/** What people do to a post while they make it: one stem a verb, with its class. */
const ARE =
  'verific|controll|ricontroll|sistem|aggiorn|sostitu|cambi|modific|tagli|accorci|alleg|tagg|ritagg|us|taggh|caric|link|programm|pubblic|post|ripost|sponsorizz|approv|confront|complet|elimin|lev|spost|ritagli|inverti|allung|mand|gir|pass|cancell|allinea|impagin|scontorn|menzion|geolocalizz|adatt|declin|trov|cerc|cont|specific|abbass|alz|ingrand|ridimension|scart|recuper|conferm|salv|lasci|firm|parafras|trascriv|formatt|cit|fiss|schedul|boost|anticip|ritard|posticip|aspett|ricord|avvis|inform|valut|revision|guard|ricopi|copi|incoll|numer|archivi|schiar|import|contatt|chiam|ripubblic|duplic|integr|arrotond|anonimizz|oscur|sfoc';
const ERE =
  'mett|aggiung|togl|inser|corregg|rilegg|riscriv|scriv|scegl|chied|decid|rived|tradur|spezz|divid|attend|sent|prend|conced|escl|ripet|rimuov|stampa|descriv|mantien|ten|precis|risent|defin|unific|unir|fa|conosc|dir|rend|legg|metter|sceglier';
const COMMANDS = [
  ...ARE.split('|').map((stem) => `${stem}(?:h?i)?(?:are|a|ate|ar|are)`),
  ...ERE.split('|').map((stem) => `${stem}h?(?:i?ere|er|i|ete|ire|ir|isci|ite)`),
].join('|');
const IRREGULAR =
  'togliere|togli|scegliere|scegli|tradurre|traduci|fare|fai|rifare|dare|dire|dimmi|fammi|riduci|ridurre|tenere|tieni|sentire|senti|risentire|inserire|inserisci|definire|sostituire|sostituisci|sostituite|unire|invertire|inverti|schiarire|rivedere|rivedi|rivediamo|rileggete|togliamo|mettiamo|decidiamo|rimuovere|rimuovi|puoi|potete|potresti|riesci|ricordati|ricordarsi|ricordiamoci|occhio|mettici|mettiamoci|chiedigli|chiedile';
const COMMAND = new RegExp(`^(?:(?:${COMMANDS})(?:lo|la|li|le|mi|ci|ne|gli|si|melo|mela|meli)?|${IRREGULAR})$`);
const DOING =
  /^(?:metto|aggiungo|tolgo|cambio|correggo|sistemo|pubblico|programmo|posto|chiedo|sento|aspetto|attendo|mando|giro|allego|taggo|inserisco|verifico|controllo|ricontrollo|rivedo|rileggo|taglio|accorcio|lascio|modifico|sostituisco|traduco|carico|metterei|toglierei|cambierei|userei|taglierei|partirei|aggiungerei|eviterei|lascerei|terrei|sposterei|accorcerei|scriverei|invertirei|chiuderei|approvo|confermo|starebbe|andrebbe|vuole|vorrebbe|correggerei|aprirei|preferirei|preferisco)$/;
const DONE =
  /^(?:verificat|confermat|approvat|controllat|ricontrollat|cambiat|corrett|sistemat|modificat|aggiornat|rivist|programmat|schedulat|pubblicat|accorciat|tagliat|tradott|sostituit|inviat|mandat|caricat|validat)[oaie]$/;
/** Said among those who make posts; readers hear it only where the post is about the trade. */
const CRAFT =
  /^(?:copy|caption|captions|didascali[ae]|bozz[ae]|draft|grafica|grafiche|hashtag|hashtags|tag|emoji|emoticon|faccin[ae]|cta|visual|headline|claim|payoff|carosell[oi]|slide|stock|credit[is]?|credits|ped|brief|font|sfondo|utm|adv|boost|targetizzazione|target|feed|ig|fb|linkedin|tiktok|reel|stories|storia|post|testo|testi|version[ei]|cover|thumbnail|anteprima|maiuscol[oae]|minuscol[oae]|grassetto|virgol[ae]|refus[oi]|caratteri|battute|righ[ae]|riga|paragraf[oi]|frase|frasi|incipit|attacco|chiusura|loghi|logo|locandina|impaginat[oa]|canva|drive|wetransfer|excel|file|screenshot|screen|mockup|placeholder|shooting|ph|crop|risoluzione|watermark|sticker|geotag|collab|sponsorizzat[ao]|crediti|rubrica|sottotitol[oi]|subject|preheader|prova|lancio|occhiello)$/;
/** What posts say and readers hear too. */
const MATTER =
  /^(?:fot[oi]|immagin[ei]|video|link|titol[oi]|dat[ae]|orari[oi]?|or[ae]|prezz[oi]|nom[ei]|cognome|numer[oi]|indirizzo|import[oi]|cifr[ae]|elenco|sponsor|sit[oi]|cod[ie]c[ei]|parol[ae]|cognomi|sconto|percentuale|font[ei]|mail|email|telefono|tel|cell|iban|partner|citazion[ei]|dat[oi]|programma|temp[oi]|giorn[oi]|luogo|sala|peso|misur[ae]|quantità|scheda|referent[ei]|liberatori[ae]|privacy|minori|volti|marchi[oi]?|modello|prodotto|gusti|colore|colori|sede|ospit[ei]|relator[ei]|età|taglia|inglese|finale|inizio|fine|ringraziament[oi]|evento|menù|listino)$/;
const DOUBT =
  /^(?:giust[oaie]|sicur[oaie]|quale|quali|forse|boh|oppure|credo|esatt[oaie]|corrett[oaie]|confermat[oaie]|conferma|confermi|vero|ok|okay|bene|serve|servono|sbagliat[oaie]|esiste|torna|sicuri|dubbio|mah|magari|meglio|troppo|circa|era|secondo|dubbi|qui|ci)$/;
const PENDING =
  /^(?:manca|mancano|ancora|appena|dopo|poi|definire|trovare|definitiv[oaie]|provvisori[oaie]|dopo|tbd|tbc|todo|wip|attesa|aspett[oa]|attend[oe]|sospeso|temporane[oa]|vecchi[oa]|stess[oa])$/;
const SHORT =
  /^(?:x|pls|plz|ok|okay|nb|ndr|nota|note|memo|asap|cmq|nn|fyi|reminder|promemoria|todo|rif|vers|attenzione|alternativa|max|min|gg|h|ps)$/;
const ROLE =
  /^(?:grafico|grafici|cliente|capo|social|smm|redazione|designer|montatore|videomaker|fotograf[oa]|collega|colleghi|agenzia|marketing|account|traduttore|stagista|legale|direzione|direttore|direttrice|titolare|responsabile|segreteria|amministrazione|presidente|preside|mister|assessore|sindaco|dirigente|ufficio|committente|fornitore|dott|dottoressa|prof|tutti)$/;
const READER =
  /^(?:vi|voi|vostr[oaie]|tu[oaie]|tuoi|nostr[oaie]|commenti|bio|direct|prenota|prenotate|prenotare|prenotazione|iscriviti|iscrivetevi|scopri|scoprite|vieni|venite|aspettiamo|passa|passate|vota|votate|insieme|iscrizioni|sotto|salva|stampa|colora|disponibilità|gratis|omaggio|cv|curriculum|cerchiamo|cercasi|sempre|mai|vita|cuore|amici|amico|casa|mondo|grazie|auguri|buon|buona|cassa|negozio|forno|acqua|sale|olio|minuti|gradi|bambini|famiglia|euro|fresco|estate|inverno|perché|quando|chi|idee|scegliere|ogni)$/;
const DETERMINER =
  /^(?:il|lo|la|i|gli|le|un|uno|una|del|dello|della|dei|degli|delle|al|alla|ai|nel|nella|sul|sulla|questo|questa|è|sono|ha|hanno|c'è)$/;
/** Sentence, line, bracket or arrow with this much evidence is no talk to readers. */
const ENOUGH = 3.5;

/** The stretches in which somebody speaks of the post itself to those who make it, in reading order. */
export function workNotesIn(text: string): Span[] {
  const segments = segmentsOf(text);
  if (segments.length === 0) return [];
  const all = tallyOf(text);
  return segments.filter((segment) => scoreOf(text, segment, all) >= ENOUGH);
}

/** How much speaks for a note: above `ENOUGH` it is one. */
function scoreOf(text: string, segment: Segment, all: Tally): number {
  const said = text.slice(segment.start, segment.end);
  if (ITEM.test(said)) return 0;
  const words = wordsOf(said);
  if (words.length === 0 || words.length > 24) return 0;
  const own = tally(words);
  const talk =
    own.command + own.doing + own.done + own.craft + own.matter + own.doubt + own.pending + own.role + own.short;
  if (talk === 0 || own.command + own.craft + own.matter + own.role === 0) return 0;
  if (isPlain(segment.shape, said) && own.determiner > 1 && own.craft + own.role < 2) return 0;
  return (
    wordScore(words, own) +
    formScore(text, said, segment, words, own) +
    peopleScore(said) -
    readerScore(said, own) -
    contextScore(all, own)
  );
}

/** (cognome?), [emoji dolce]: a word or two of what is missing. */
const LONE = /^(?:[([]\p{L}+(?: \p{L}+)? ?\?+|\[\p{Ll}+(?: \p{Ll}+){0,2})[)\]]$/u;
/** An item of a list. */
const ITEM = /^(?:\d{1,2}[.)]|[a-d]\)|[-•·▪✅]) /u;
/** foto: la 3 e la 7 */
const LABEL = /^\p{L}+ ?: ?(?=[\p{Ll}\d])/u;
/** post 4 di 9, carosello 1 */
const NUMBERED = /^[^\p{L}]{0,3}\p{L}+ (?:n\.? ?)?\d{1,2}(?: ?(?:di|\/) ?\d{1,2})?(?![\d:.€%])/u;
/** (era 9?), (o 31) */
const OTHERWISE =
  /^[([] ?(?:ma )?(?:non )?(?:era|erano|sono|è|o|oppure)(?: \p{L}{1,6})? \d[\d.,:]{0,6}(?: \p{L}{1,8})? ?\?+/iu;

/** Several lines begin with a label: a card for the reader. */
function isForm(text: string): boolean {
  return (text.match(/^[^\n:]{2,24}:/gm)?.length ?? 0) > 1;
}

function isTalk(word: string): boolean {
  return kindsOf(word).some((kind) => kind !== 'reader' && kind !== 'determiner' && kind !== 'command');
}

type Tally = Record<
  'command' | 'doing' | 'done' | 'craft' | 'matter' | 'doubt' | 'pending' | 'role' | 'short' | 'reader' | 'determiner',
  number
>;
const KINDS: Record<keyof Tally, RegExp> = {
  command: COMMAND,
  doing: DOING,
  done: DONE,
  craft: CRAFT,
  matter: MATTER,
  doubt: DOUBT,
  pending: PENDING,
  role: ROLE,
  short: SHORT,
  reader: READER,
  determiner: DETERMINER,
};
const NAMES = Object.keys(KINDS) as (keyof Tally)[];

function tally(words: readonly string[]): Tally {
  const counts = Object.fromEntries(NAMES.map((name) => [name, 0])) as Tally;
  for (const word of words) for (const name of kindsOf(word)) counts[name]++;
  return counts;
}

function tallyOf(text: string): Tally {
  return tally(wordsOf(text));
}

const known = new Map<string, readonly (keyof Tally)[]>();
function kindsOf(word: string): readonly (keyof Tally)[] {
  let kinds = known.get(word);
  if (!kinds) {
    kinds = NAMES.filter((name) => KINDS[name].test(word));
    if (known.size > 4000) known.clear();
    known.set(word, kinds);
  }
  return kinds;
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}]+(?:['’](?!\p{L}))?/gu) ?? []).map((word) => word.replace('’', "'"));
}

function wordScore(words: readonly string[], own: Tally): number {
  const opens = words.slice(0, 3).some((word) => COMMAND.test(word)) ? 0.5 : 0;
  const toBe = /(?:^| )da (?:\p{L}+[aei]re?|\p{L}+rre)(?: |$)/u.test(words.join(' ')) && own.command > 0 ? 1 : 0;
  return (
    Math.min(own.command, 2) * 1.25 +
    opens +
    toBe +
    Math.min(own.doing, 1) * 1.5 +
    Math.min(own.done, 1) +
    Math.min(own.craft, 2) * 1.25 +
    Math.min(own.matter, 2) * 0.75 +
    Math.min(own.doubt, 2) * 0.75 +
    Math.min(own.pending, 2) * 0.75 +
    Math.min(own.role, 1) +
    Math.min(own.short, 2)
  );
}

function formScore(text: string, said: string, segment: Segment, words: readonly string[], own: Tally): number {
  const { shape, edge, start } = segment;
  let score = 0;
  if (shape === 'bracket') score += said.startsWith('(') ? 1 : 1.75;
  if (shape === 'bracket' && LONE.test(said)) score += 1.5;
  if (shape === 'arrow') score += COMMAND.test(words[0]!) ? 2 : 1.5;
  if (isPlain(shape, said) && own.craft + own.role === 0) score -= 1.75;
  if (isPlain(shape, said) && /[.!…]$/u.test(said)) score -= 0.75;
  const stopped = /[.!…]["»”)]?$/u.test(said);
  if (shape === 'line') score += edge ? (stopped ? 0.25 : 0.75) : 0;
  if (shape === 'sentence' && !stopped && said.length < 80) score += 0.25;
  if (shape === 'lead') score += words.length > 6 || said.includes(',') ? -2 : -0.25;
  const bare = said.replace(/^[^\p{L}\p{N}@]+/u, '');
  if (
    shape !== 'bracket' &&
    shape !== 'arrow' &&
    /^\p{Ll}/u.test(bare) &&
    bare === said &&
    /(?:^|[.!?…]\s)\p{Lu}/u.test(text) &&
    start === sentenceStart(text, start)
  )
    score += COMMAND.test(words[0]!) ? 1.75 : 1.25;
  if (isShouted(said) && !isShouted(text)) score += shape === 'bracket' ? 0.5 : 1.75;
  if (LABEL.test(bare) && !isForm(text) && isTalk(words[0]!)) score += 1;
  if (NUMBERED.test(said) && CRAFT.test(words[0]!)) score += 1;
  if (shape === 'bracket' && OTHERWISE.test(said)) score += 2.5;
  if (words.length > 2 && !words.some((word) => DETERMINER.test(word))) score += 0.5;
  if (/\?[^?]+\?/.test(said)) score += 0.5;
  if (/\?{2,}|!{2,}/.test(said)) score += 1;
  else if (said.includes('?') && start === 0 && shape !== 'bracket') score -= 0.75;
  else if (said.includes('?')) score += shape === 'bracket' ? 1.25 : 0.25;
  return score;
}

/** A sentence as readers get them. */
function isPlain(shape: Segment['shape'], said: string): boolean {
  return shape !== 'bracket' && shape !== 'arrow' && /^\p{Lu}\p{Ll}/u.test(said) && !/[?!]{2}/.test(said);
}

/** @Vale, "sentire Piero", "Giulia: approvo", "da Matteo". */
function peopleScore(said: string): number {
  if (/@\p{L}+[,:]? \p{Ll}/u.test(said)) return 1.25;
  if (
    /^[^\p{L}]*\p{Lu}\p{Ll}+[:,] ?\p{Ll}|(?<=\p{Ll} )(?:a|ad|da|con|per|x|sentire|sento|avvisare|dice|di) \p{Lu}\p{Ll}{2,}(?! \p{Lu})/u.test(
      said,
    )
  )
    return 0.75;
  return 0;
}

function readerScore(said: string, own: Tally): number {
  let score = Math.min(own.reader, 3) * 1.25;
  if (/\p{Extended_Pictographic}/u.test(said)) score += 1;
  if (/https?:|www\.|\d{6,}|[#@][\p{L}\p{N}_]+\.?$/u.test(said)) score += 1;
  if (/["«“»”]/u.test(said)) score += 2;
  return score;
}

/** Where the rest speaks of the same things, the post is about them. */
function contextScore(all: Tally, own: Tally): number {
  const rest = all.craft - own.craft + (all.command - own.command) * 0.75;
  return rest >= 2 ? Math.min(rest, 4) * 0.75 : 0;
}

function sentenceStart(text: string, start: number): number {
  return lineAround(text, start).start === start || /[.!?…]\s+$/u.test(text.slice(Math.max(0, start - 4), start))
    ? start
    : -1;
}

function isShouted(said: string): boolean {
  const capitals = said.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 3 && capitals > (said.match(/\p{Ll}/gu)?.length ?? 0) * 2;
}
