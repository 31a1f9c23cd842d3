import type { Analysis } from '../../morphology/analysis';
import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import { chunksOf, isBe, isHave, isPastParticiple } from '../kit/chunks';
import { type Feature, featuresOf, isFiniteVerb, shared } from '../kit/features';
import { nominalForm, participleOf } from '../kit/inflect';
import type { Knowledge, Message, Remark, SentenceRule } from '../rule';

/** Non-finite auxiliaries; the finite ones are told by their form. */
const HAVING = /^(?:avendo|aver|avere|averl[oaie]|avermi|averti|averci|avervi)$/;
const BETWEEN =
  /^(?:mai|già|ancora|appena|sempre|anche|poi|finalmente|sicuramente|davvero|solo|più|subito|stat[oaie]|tutti|tutte|tutto|proprio|quasi)$/;
/** Behind «ha» a verb of the main clause may stand: chi ha può dare. */
const OWNS = /^(?:che|chi|quanto|cosa|ce|c')$/;
/** Where a word may belong elsewhere, the participle must fit better by so many bits. */
const CLEARLY = 3;
/** And by so many where it may be a noun: ho passo, hai già assaggi. */
const SURELY = 8;

/** Ho scrivere, è stata rimandare, ha annunciata che: behind an auxiliary stands a participle, with avere in -o. */
export const participleForm: SentenceRule = {
  id: 'participle-form',
  scope: 'sentence',
  severity: 'error',
  title: { it: 'Forma del participio', en: 'Form of the participle' },
  source: 'Serianni, Grammatica italiana, XI.72 (compound tenses) and XI.365 (participle with avere)',
  find(sentence, knowledge) {
    if (sentence.shouted) return [];
    return [...formsIn(sentence, knowledge), ...agreedIn(sentence, knowledge)];
  },
  good: [
    'Ho scritto tre post, è stata rimandata, abbiamo chiuso prima.',
    'Chi ha può dare, quello che ha vale poco, non ha che fare.',
    'Ho fame, hai ragione, ha voglia di andare, abbiamo parte del merito.',
    'Le torte che ha preparate, quante ne abbiamo viste, li ha sentiti tutti.',
    'Ho pronta la cena, tengo stretta la mano, ha vista mare.',
  ],
  bad: [
    { text: 'Purtroppo la consegna è stata rimandare', marks: ['rimandare'], fixes: ['rimandata'] },
    { text: 'Abbiamo ricevere tanti messaggi', marks: ['ricevere'], fixes: ['ricevuto'] },
    { text: 'Mi hanno chiede un consiglio', marks: ['chiede'], fixes: ['chiesto'] },
    { text: 'Il sindaco ha annunciata che riapre la scuola', marks: ['annunciata'], fixes: ['annunciato'] },
  ],
};

/** Ho scrivere, abbiamo chiudo: another form of the verb stands there. */
function formsIn(sentence: Sentence, knowledge: Knowledge): Remark[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    const isBeen = /^stat[oaie]$/.test(token.lower);
    if (!isHave(token.lower) && !HAVING.test(token.lower) && !isBeen) return [];
    // «Chi non ce l'ha mette i consumi»: who has it, and what he does.
    if (tokens[at - 1]?.lower === "l'" && tokens[at - 2]?.lower === 'ce') return [];
    let place = at + 1;
    while (BETWEEN.test(tokens[place]?.lower ?? '')) place++;
    const verb = tokens[place];
    const otherness = verb?.kind === 'word' ? othernessOf(verb, knowledge) : 'none';
    if (!verb || otherness === 'none') return [];
    const participle = participleOf(verb.lower, knowledge.analyse);
    if (!participle) return [];
    const form = isBeen
      ? (nominalForm(participle, FEATURE_OF[token.lower.slice(-1)]!, knowledge.analyse) ?? participle)
      : participle;
    const isDoubtful = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => OWNS.test(lower)) || isBeen;
    const gain = knowledge.fit(sentence)?.gain(place, 1, [form]) ?? 0;
    if (otherness === 'some' && gain < SURELY) return [];
    if (isDoubtful && gain < CLEARLY) return [];
    return [remark(verb, form, 'error', HERE)];
  });
}

const FEATURE_OF: Record<string, Feature> = { o: 'ms', a: 'fs', i: 'mp', e: 'fp' };

/** How much of a word is an infinitive or a finite verb: behind an auxiliary neither can stand. */
function othernessOf({ lower, text }: Token, knowledge: Knowledge): 'all' | 'some' | 'none' {
  if (/^\p{Lu}/u.test(text) || isBe(lower) || isHave(lower)) return 'none';
  const analyses = knowledge.analyse(lower);
  const isOther = (one: Analysis) =>
    one.pos === 'verb' && !one.clitic && (one.mood === 'inf' || one.mood === 'imp' || isFiniteVerb(one));
  if (
    analyses.some(
      ({ mood, pos }) => mood === 'part' || pos === 'adv' || pos === 'prep' || pos === 'pron' || pos === 'det',
    )
  )
    return 'none';
  // «Avete presente»: an adjective may stand there, if it is not the infinitive «leggere».
  if (analyses.some(({ pos }) => pos === 'adj') && !analyses.some(({ mood }) => mood === 'inf')) return 'none';
  if (!analyses.some(isOther)) return 'none';
  return analyses.every(isOther) ? 'all' : 'some';
}

/** Ha annunciata che, hanno costruiti una casetta: with avere and its object behind, the participle does not change. */
function agreedIn(sentence: Sentence, knowledge: Knowledge): Remark[] {
  const { tokens } = sentence;
  const { chunks, shape } = chunksOf(sentence, knowledge);
  return chunks.flatMap(({ kind, head, participle, clitics }, place) => {
    if (kind !== 'V' || participle === null || !isHave(tokens[head]!.lower) || clitics.length > 0) return [];
    if (/[KRQ][^;,]*$/.test(shape.slice(0, place))) return [];
    const token = tokens[participle]!;
    const analyses = knowledge.analyse(token.lower);
    const past = featuresOf(analyses.filter(isPastParticiple));
    // «Ha vista mare, ho la cena pronta»: it may be a noun or an adjective.
    if (
      past.has('ms') ||
      !analyses.every(({ mood, pos }) => mood === 'part' || pos === 'adj') ||
      participle !== head + 1
    )
      return [];
    const form = nominalForm(token.lower, 'ms', knowledge.analyse);
    if (!form) return [];
    const next = chunks[place + 1];
    const isOld = next?.kind === 'N' && shared(past, next.features).length > 0;
    // «Siamo partiti»: it is the auxiliary that is wrong.
    if (WITH_BE.test(token.lower)) return [];
    return [remark(token, form, isOld ? 'warning' : 'error', WITH_HAVE)];
  });
}

const WITH_BE =
  /^(?:partit|arrivat|andat|venut|tornat|ritornat|nat|diventat|rimast|restat|uscit|entrat|cadut|accadut|riuscit|scappat|sparit|scompars|giunt|divenut|stat|mort|piaciut|sembrat|appars|pervenut|intervenut)[oaie]$/;
const HERE: Message = { it: 'Dopo l’ausiliare va il participio', en: 'An auxiliary takes the participle' };
const WITH_HAVE: Message = {
  it: 'Con «avere» il participio non concorda con l’oggetto che segue',
  en: 'With “avere” the participle does not agree with the object behind it',
};

function remark({ start, end, text }: Token, right: string, severity: 'error' | 'warning', why: Message): Remark {
  const meant = casedLike(text, right);
  return {
    start,
    end,
    severity,
    message: { it: `${why.it}: «${meant}».`, en: `${why.en}: “${meant}”.` },
    replacements: [meant],
  };
}
