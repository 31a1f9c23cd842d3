import { brandWith } from '@/lib/brand/brand';
import type { Span } from '@/lib/shared/finding';
import type { Sentence } from '../../sentence';
import { addressesIn } from '../kit/address';
import { phrases } from '../kit/reply';
import type { Knowledge, Remark, TextRule } from '../rule';

const comment = { text: 'Pacco in ritardo', kind: 'complaint', sentiment: 'negative' } as const;
const reply = { reply: { comment } };
const tu = { ...reply, brand: brandWith({ name: 'Bottega Rossi', register: 'tu' }) };
const lei = { ...reply, brand: brandWith({ name: 'Bottega Rossi', register: 'lei' }) };

/** Polite imperatives that are nothing else after "ci" and "mi", which a tu puts behind: scrivici. */
const ASKED =
  '(?:scriva|dica|faccia|scusi|contatti|mandi|invii|racconti|chiami|segnali|lasci|perdoni|spieghi|indichi|aiuti|permetta|creda)';
/**
 * Lei in small letters, as most brands write it in replies: "la" and "le" before what we do (le rispondiamo), polite
 * imperatives, and "lei" and "suo" after a preposition.
 */
const POLITE = phrases(
  String.raw`(?<!(?:te|ve|me|ce|glie) )la(?= (?:ringrazi|invit|aggiorn|(?:ri)?chiam|(?:ri)?contatt|preg|avvis|aspett|inform|rimbors|segu|salut)(?:iamo|amo|o|eremo)(?!\p{L}))`,
  String.raw`(?<!(?:te|ve|me|ce|glie) )le(?= (?:abbiamo (?:già )?(?:scritto|risposto|mandato|inviato)|(?:rispond|scriv|mand|invi|chied|conferm|offr|spieg|dic|augur|ricord|propon|consigli|spedi|restitu|raccont|assicur|inoltr|facc)(?:iamo|amo|o|eremo)(?!\p{L})))`,
  `(?<=(?:^|[.:;!?…]\\s*))(?:ci|mi) ${ASKED}`,
  String.raw`(?:ci|mi) (?:scriva|dica|faccia|scusi|permetta|creda)`,
  '(?:venga|senta|legga|scelga|chieda|scriva|riprovi|conservi|verifichi)(?= (?:in|a|al|alla|da|dal|pure|quando|con|il|la|lo|i|le|un|una|qui|subito|prima)(?!\\p{L}))',
  String.raw`(?:a|per|da|di|con) lei(?=[ ,.!?]|$)(?! (?:è|era|ha))`,
  '(?:può|vuole|preferisce|desidera|potrà|avrà|troverà|riceverà)(?= (?:scriver|mandar|inviar|contattar|passar|chiamar|portar|sceglier|prenotar|controllar|chieder|la richiam|le mand)\\p{L}*)',
  String.raw`ha (?:perfettamente |pienamente )?ragione`,
  String.raw`se (?:vuole|preferisce|desidera|le va)`,
);

/** Tu and the Lei of small letters in one reply, or the one that the brand does not want. */
export const replyRegister: TextRule = {
  id: 'reply-register',
  scope: 'text',
  onlyReplies: true,
  title: { it: 'Tu e lei nella stessa risposta', en: 'Tu and lei in one reply' },
  severity: 'warning',
  source:
    'Grammatica italiana (Serianni): gli allocutivi; to one reader one of them. In replies «lei» is mostly written small.',
  find({ text, sentences }, knowledge, { brand }) {
    const italian = sentences.filter(({ language }) => language === 'it');
    const polite = italian.flatMap((sentence) => politeIn(text, sentence));
    if (polite.length === 0) return [];
    const close = italian.flatMap((sentence) => closeIn(sentence, knowledge));
    const wanted = brand?.register ?? (close.length > polite.length ? 'tu' : 'lei');
    // With a brand that says Lei, the tu is already spoken of by the brand's own rule.
    if (wanted === 'lei') return brand?.register ? [] : close.map((span) => remarkOn(text, span, polite[0]!, []));
    if (wanted === 'voi' || (!brand?.register && close.length === 0)) return [];
    return polite.map((span) => remarkOn(text, span, close[0] ?? null, tuFor(text.slice(span.start, span.end))));
  },
  good: [
    { text: 'Ha ragione, ci scusiamo: ci scriva in privato e le rispondiamo oggi.', ...reply },
    { text: 'Hai ragione, scusaci: la rifacciamo e te la mandiamo. Scrivici in privato.', ...reply },
    { text: 'La torta? La facciamo ogni giorno, le prepariamo anche senza uova.', ...reply },
    { text: 'Ci scriva in privato, la aggiorniamo.', ...lei },
    'Ci dispiace, la ringraziamo e ti rispondiamo.',
  ],
  bad: [
    { text: 'La ringraziamo, Anna. Se vuoi, ti scriviamo in privato.', marks: ['La'], fixes: ['Ti'], ...reply },
    { text: 'Ci scriva in privato e ti rispondiamo.', marks: ['ti'], ...reply },
    { text: 'Le rispondiamo oggi in privato.', marks: ['Le'], fixes: ['Ti'], ...tu },
  ],
};

function politeIn(text: string, { start, end }: Sentence): Span[] {
  return [...text.slice(start, end).matchAll(POLITE)].map(({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
  }));
}

/** Words that say tu, with "ha" and other thirds left out. */
function closeIn(sentence: Sentence, knowledge: Knowledge): Span[] {
  return addressesIn(sentence, knowledge).filter(({ register }) => register === 'tu');
}

function tuFor(words: string): string[] {
  if (/^l[ae]$/i.test(words)) return [words.startsWith('L') ? 'Ti' : 'ti'];
  if (/^ha (?:perfettamente |pienamente )?ragione$/i.test(words)) return [words.replace(/^([Hh])a/, '$1ai')];
  return [];
}

function remarkOn(text: string, { start, end }: Span, other: Span | null, replacements: string[]): Remark {
  const words = text.slice(start, end);
  const theirs = other ? text.slice(other.start, other.end) : null;
  const message = theirs
    ? {
        it: `Con «${words}» e «${theirs}» la risposta dà del tu e del lei alla stessa persona.`,
        en: `“${words}” and “${theirs}” address the same person as tu and as lei.`,
      }
    : {
        it: `Il brand dà del tu, e «${words}» dà del lei.`,
        en: `The brand says tu, and “${words}” says lei.`,
      };
  return { start, end, severity: 'warning', message, replacements };
}
