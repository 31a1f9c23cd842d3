import type { Corpus } from './corpus';
import type { Chance } from './random';

/** What people do to a post before they publish it again. Each takes the post and gives the edited one. */
export type Edit = (text: string, tools: { chance: Chance; corpus: Corpus; other: string }) => string;

/** Words that may stand for each other. */
const SYNONYMS = new Map(
  Object.entries({
    nuovo: 'ultimo',
    nuova: 'ultima',
    nuovi: 'ultimi',
    bello: 'splendido',
    bella: 'splendida',
    grande: 'enorme',
    piccolo: 'minuscolo',
    gratuita: 'senza costi',
    gratuito: 'senza costi',
    casa: 'abitazione',
    lavoro: 'mestiere',
    corso: 'percorso',
    incontro: 'appuntamento',
    ragazzi: 'giovani',
    clienti: 'acquirenti',
    storia: 'vicenda',
    foto: 'immagine',
    gusto: 'sapore',
    profumo: 'aroma',
    pronto: 'preparato',
    insieme: 'in compagnia',
    imparare: 'apprendere',
    scegliere: 'selezionare',
    raccontare: 'narrare',
    costruire: 'realizzare',
    aiutare: 'sostenere',
    cerchiamo: 'siamo in cerca di',
    presentiamo: 'mostriamo',
    abbiamo: 'possediamo',
    negozio: 'punto vendita',
    settimana: 'sette giorni',
    persone: 'individui',
    città: 'centro',
    problema: 'guaio',
    veloce: 'rapida',
    facile: 'semplice',
    difficile: 'complicato',
    importante: 'essenziale',
  }),
);
/** The same sentence said to many, said formally, or in another tense. */
const REGISTER: [RegExp, string][] = [
  [/\b([Ss])copri\b/g, '$1coprite'],
  [/\b([Pp])renota\b/g, '$1renotate'],
  [/\b([Ss])crivici\b/g, '$1criveteci'],
  [/\b([Vv])ieni\b/g, '$1enite'],
  [/\b([Tt])rovi\b/g, '$1rovate'],
  [/\b([Ss])egui\b/g, '$1eguite'],
  [/\b[Tt]i\b/g, 'vi'],
  [/\btuo\b/g, 'vostro'],
  [/\btua\b/g, 'vostra'],
  [/\btuoi\b/g, 'vostri'],
  [/([a-z]{3,})iamo\b/g, '$1avamo'],
  [/([a-z]{3,})ano\b/g, '$1eranno'],
  [/\b([a-z]{3,})ato\b/g, '$1ando'],
  [/\bsarà\b/g, 'è stato'],
  [/\bè\b/g, 'era'],
];
const OTHER_TAGS = '#novità #dasalvare #consigli #daprovare';

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…])\s+|\n+/u).filter((sentence) => sentence.trim() !== '');
}

/** The text's own sentences without the block at the end. */
function split(text: string): { body: string[]; ending: string } {
  const at = text.indexOf('\n');
  const body = at < 0 ? text : text.slice(0, at);
  return { body: sentencesOf(body), ending: at < 0 ? '' : text.slice(at) };
}

export const edits: Record<string, Edit> = {
  facts: (text, { chance }) =>
    text
      .replaceAll(/\d+/g, (figure) => String(Number(figure) + chance.whole(1, 9)))
      .replaceAll(/\b(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)\b/g, () =>
        chance.pick(['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì']),
      ),
  hashtags: (text) => `${text.replaceAll(/#[\p{L}\d_]+/gu, '').trimEnd()}\n${OTHER_TAGS}`,
  emoji: (text, { chance }) =>
    sentencesOf(text)
      .map((sentence) => `${chance.pick(['👉', '🔥', '✨'])} ${sentence.toUpperCase()}`)
      .join('\n'),
  order: (text, { chance }) => {
    const { body, ending } = split(text);
    return chance.shuffled(body).join(' ') + ending;
  },
  added: (text, { corpus, chance }) => {
    const { body, ending } = split(text);
    body.splice(chance.whole(0, body.length), 0, corpus.sentence(chance.pick(corpus.brands)));
    return body.join(' ') + ending;
  },
  dropped: (text, { chance }) => {
    const { body, ending } = split(text);
    if (body.length > 2) body.splice(chance.whole(0, body.length - 1), 1);
    return body.join(' ') + ending;
  },
  synonyms: (text, { chance, corpus }) =>
    text.replaceAll(/\b[a-zàèéìòù]{4,}\b/gu, (word) => {
      const known = SYNONYMS.get(word);
      if (known) return known;
      return chance.happens(0.15) ? corpus.vocabulary.word() : word;
    }),
  register: (text) => REGISTER.reduce((said, [from, to]) => said.replaceAll(from, to), text),
  half: (text, { other }) => {
    const [mine, theirs] = [split(text), split(other)];
    const kept = mine.body.slice(0, Math.ceil(mine.body.length / 2));
    return [...kept, ...theirs.body.slice(0, mine.body.length - kept.length)].join(' ') + mine.ending;
  },
  opening: (text, { corpus, chance }) => {
    const { body, ending } = split(text);
    const opening = corpus.sentence(chance.pick(corpus.brands));
    return [opening, ...body.slice(body.length > 2 ? 1 : 0)].join(' ') + ending;
  },
  several: (text, tools) => edits.facts!(edits.dropped!(edits.emoji!(text, tools), tools), tools),
};
