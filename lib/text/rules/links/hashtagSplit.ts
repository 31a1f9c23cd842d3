import type { Knowledge, TextRule } from '../rule';

const TAG = String.raw`#[\p{L}\p{M}\p{N}_]{2,60}`;
/** Hashtags on their own, after a sentence or on a line of theirs, among which words may have lost their sign. */
const ROW = new RegExp(
  String.raw`(?<=^|[.!?…)\n\p{Extended_Pictographic}\uFE0F][ \t]{0,3})${TAG}(?:[ \t\n]{1,3}(?:${TAG}|\p{Ll}{3,20}(?=[ \t]+#|[ \t]+\p{Ll}{3,20}[ \t]+#|[ \t]*$)))+`,
  'gmu',
);
const SPLIT = new RegExp(String.raw`(${TAG})((?:[ \t]+\p{Ll}{3,20}){1,2})(?=\s+#|\s*$)`, 'gu');
/** So many hashtags to each bare word make it a row and no sentence. */
const TAGS = 3;

/** #colazione #dolce vita #bar */
export const hashtagSplit: TextRule = {
  id: 'hashtag-split',
  scope: 'text',
  title: { it: 'Hashtag spezzati da uno spazio', en: 'Hashtags split by a space' },
  severity: 'hint',
  source: 'twitter-text e documentazione di Instagram: un hashtag finisce al primo spazio.',
  find: ({ text }, knowledge) =>
    [...text.matchAll(ROW)].flatMap(({ index, 0: row }) => {
      const splits = [...row.matchAll(SPLIT)].filter((found) => isContent(found[2]!, knowledge));
      const tags = row.match(/#/g)!.length;
      if (tags < TAGS * splits.length) return [];
      return splits.map((found) => {
        const start = index + found.index;
        return {
          start,
          end: start + found[0].length,
          severity: 'hint' as const,
          message: {
            it: `L’hashtag finisce allo spazio: «${found[2]!.trim()}» ne resta fuori.`,
            en: `The hashtag ends at the space: “${found[2]!.trim()}” is left out.`,
          },
          replacements: [joined(found[0])],
        };
      });
    }),
  good: [
    'Vi aspettiamo! #colazione #dolcevita #bar',
    'Il #pane fresco con la #farina di #grano',
    'La #Roma vince, #Dybala segna, #Mou esulta',
    '#Milano oggi in #Duomo',
    'Buona giornata #pane #vino e fantasia',
    '#uno #due #tre\nCi vediamo domani',
  ],
  bad: [
    { text: 'Vi aspettiamo! #colazione #dolce vita #bar', marks: ['#dolce vita'], fixes: ['#DolceVita'] },
    { text: 'A domani.\n#pane fresco #forno #torino', marks: ['#pane fresco'], fixes: ['#PaneFresco'] },
    { text: 'Si parte ✨ #estate #mare #case vacanza', marks: ['#case vacanza'], fixes: ['#CaseVacanza'] },
    { text: 'Che bello!\n#moda #abiti sposa #milano #stile', marks: ['#abiti sposa'], fixes: ['#AbitiSposa'] },
    {
      text: 'Sempre con voi. #cani #gatti #animali domestici',
      marks: ['#animali domestici'],
      fixes: ['#AnimaliDomestici'],
    },
    { text: 'Si suona! #concerti #musica dal vivo #rock', marks: ['#musica dal vivo'], fixes: ['#MusicaDalVivo'] },
  ],
};

/** Conjunctions, prepositions and adverbs go on with a sentence. */
function isContent(words: string, { analyse }: Knowledge): boolean {
  const last = words.trim().split(/\s+/).at(-1)!;
  return !analyse(last).some(({ pos }) => /^(?:prep|conj|adv|det|pron|interj)$/.test(pos));
}

function joined(split: string): string {
  const words = split.slice(1).split(/\s+/);
  return `#${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}
