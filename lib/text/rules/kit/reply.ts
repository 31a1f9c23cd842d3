import type { Span } from '@/lib/shared/finding';
import type { Message, Remark, Reply, TextRule } from '../rule';
import { linksIn } from './links';
import { masked } from './masked';

/** Words and phrases as one pattern: whole words only, in whatever case. */
export function phrases(...alternatives: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Who writes the comment is displeased, as far as is known. */
export function isUpset(reply: Reply | undefined): boolean {
  return reply?.comment?.sentiment === 'negative';
}

/** The comment wants something put right. */
export function wantsRemedy(reply: Reply | undefined): boolean {
  const comment = reply?.comment;
  return comment?.sentiment === 'negative' && ['complaint', 'order', 'technical'].includes(comment.kind);
}

/** What closes a clause, where the next begins. */
const CLAUSE_END = /[.!?…:;\n]+/g;

/** The clause around a place, without blanks and without the sign that closes it. */
export function clauseAt(text: string, at: number): Span {
  let [start, end] = [0, text.length];
  for (const { index, 0: sign } of masked(text).matchAll(CLAUSE_END)) {
    if (index + sign.length <= at) start = index + sign.length;
    else if (index > at) {
      end = index;
      break;
    }
  }
  const clause = text.slice(start, end);
  return { start: start + clause.length - clause.trimStart().length, end: start + clause.trimEnd().length };
}

interface Tone extends Pick<TextRule, 'id' | 'title' | 'severity' | 'source' | 'good' | 'bad'> {
  /** Said in any reply. */
  always: readonly RegExp[];
  /** Only to somebody who is displeased. */
  toUpset?: readonly RegExp[];
  why: (words: string) => Message;
  /** What to say instead of the clause, true of any situation and in any register. */
  better: Record<'it' | 'en', readonly string[]>;
}

/** A rule that hears a tone by its phrases, marks the clause and offers another one. */
export function toneRule({ always, toUpset = [], why, better, ...description }: Tone): TextRule {
  return {
    ...description,
    scope: 'text',
    onlyReplies: true,
    find({ text, language }, _, { reply }) {
      const prose = masked(text);
      const patterns = isUpset(reply) ? [...always, ...toUpset] : always;
      const remarks: Remark[] = [];
      for (const found of patterns.flatMap((pattern) => [...prose.matchAll(pattern)]).sort(byPlace)) {
        const span = clauseAt(text, found.index);
        if (span.start < (remarks.at(-1)?.end ?? 0)) continue;
        const replacements = [...better[language === 'en' ? 'en' : 'it']];
        remarks.push({ ...span, severity: description.severity, message: why(found[0].trim()), replacements });
      }
      return remarks;
    },
  };
}

function byPlace(a: { index: number }, b: { index: number }): number {
  return a.index - b.index;
}

/** Being sorry, in so many words. */
export const apology = phrases(
  String.raw`scus\p{L}*`,
  String.raw`(?:di)?spiace\p{L}*`,
  String.raw`spiacent[ei]`,
  String.raw`perdon\p{L}*`,
  String.raw`mortificat[oaie]`,
  String.raw`rammaric\p{L}*`,
  'sorry',
  String.raw`apolog\p{L}*`,
);

/** Owning a mistake. */
export const fault = phrases(
  'abbiamo sbagliato',
  'abbiamo (?:commesso|fatto) (?:un|degli) (?:errore|errori|sbaglio|pasticcio)',
  'abbiamo fatto (?:male|confusione)(?: i conti)?',
  'abbiamo (?:perso|dimenticato|smarrito|scordato) (?:il|la|lo|i|le|di)',
  String.raw`abbiamo (?:perso|dimenticato|smarrito) l['’]\p{L}+`,
  String.raw`(?:spedito|mandato|scritto|consegnato) [^.!?]{0,20}sbagliat[oa]`,
  'ci siamo (?:sbagliati|dimenticati|confusi|scordati)',
  String.raw`(?:è|e') stat[oa] un[a']? ?nostr[oa] (?:errore|svista|sbaglio|mancanza|disattenzione)`,
  String.raw`(?:errore|sbaglio|svista) (?:è )?(?:tutt[oa] )?nostr[oa]`,
  '(?<!non (?:è|e) )(?:per )?colpa (?:è )?(?:tutta )?nostra',
  String.raw`riconosciamo (?:l['’]|il nostro )(?:errore|sbaglio)`,
  '(?:tolto|cancellato|inviato|pubblicato|addebitato|bloccato) per (?:sbaglio|errore)',
  'we made (?:a|an|this) (?:\\p{L}+ )?(?:mistake|error)',
  '(?<!not )our (?:own )?(?:mistake|fault|error|bad)',
  'we got (?:it|this) wrong',
);

/** First persons that promise nothing. */
const IDLE =
  '(?:scus|capi|comprend|sent|si|abb|rammarich|sper|augur|ringrazi|sapp|prend|cred|pens|rispett|apprezz|ricord|dobb|vedi|ten|legg|dispi|porg)iamo|chiediamo (?:scusa|perdono)|chiediamo le nostre';
const ACTS = [
  String.raw`(?!${IDLE}(?!\p{L}))(?:ri)?\p{L}{2,}(?:iamo|eremo|iremo|aremo)`,
  String.raw`abbiamo (?:(?:già|subito|appena|anche) )*(?!sbagliat|pers|ricevut|lett|capit|pres|fatt|commess|dimenticat|smarrit|sempr|molt)\p{L}+(?:at|ut|it|tt|st|ss|rt|lt|nt)[oaie]`,
  String.raw`(?:ti|la|le|vi|lo|li|te lo|te la|glielo|gliela|ve lo) (?:ri)?(?:chiam|scriv|segu|contatt|rimbors|mand|offr|risponde|aggiorna|spedisc)\p{L}*`,
];
const INVITES = [
  String.raw`(?:ri)?(?:scrivi|scriva|scrivete|manda|mandi|mandate|invia|invii|contatta|contatti|contattate|chiama|chiami|chiamate|passa|passi|passate|porta|porti|portate|torna|torni|prenota|prenoti|racconta|racconti|prova|provi|lascia|lasci|conserva|conservi|segnala|segnali|chiedi|chieda|chiedete|scegli|scelga|decidi|decida|controlla|controlli|segui|segua|compila|compili|indica|indichi|visita|visiti|aggiorna|aggiorni|vieni|venga|venite|dicci|dica|diteci|diccelo|facci|faccia|usi|verifichi)(?:ci|cela|celo|mi|lo|la|le|li|gliel[oa]|teci)?`,
  String.raw`(?:puoi|può|potete|potrai|potrà) (?!succed|capit|accad|esser|variar)(?:\p{L}+ ){0,2}?\p{L}+r(?:e|ci|mi|lo|la|li|le)?`,
  'basta|bastano|vale (?:fino|da|dal|per)|senza (?:pagare|spese|costi)|a nostre spese|gratis|rimbors\\p{L}+|ci siamo scusati',
  'in privato|in pm|in dm|in direct|messaggio privato|per messaggio',
  String.raw`(?:entro|domani|stasera|stamattina|da (?:oggi|ieri|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)|(?:arriv|part|ripart|riapr|apr|finisc|esc|torn|ripred|riprend)(?:a|e|ono|ano) (?:a|il|l['’]|in|da|dal|tra|fra|giovedì|lunedì|martedì|mercoledì|venerdì|sabato|domenica)|fra (?:poc|pochi)|tra (?:poco|pochi|una|un))`,
  String.raw`corrett[oaie]|risolt[oaie]|sistemat[oaie]|ora funziona|adesso funziona|al (?:suo|loro) posto|intanto`,
  String.raw`da (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|dal prossimo`,
];
const ENGLISH_STEPS = [
  String.raw`(?:please|could you|can you|send us|write to us|message us|dm us|call us|in private|privately)`,
  String.raw`we(?:['’]ll|['’]re| will| are| have|['’]ve)(?! sorry| truly| very| so| deeply| aware| read)(?: \p{L}+){1,2}`,
  'a fix is|on its way|let us know|you can',
];
const STEP = phrases(...ACTS, ...INVITES, ...ENGLISH_STEPS);
const CONTACT = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.\p{L}{2,}|\+?\d[\d ./-]{6,}\d/u;

/** Whether a reply leads on: a link, a contact, a question, an invitation, something done or promised. */
export function leadsOn(text: string): boolean {
  return text.includes('?') || linksIn(text).length > 0 || CONTACT.test(text) || text.search(STEP) >= 0;
}
