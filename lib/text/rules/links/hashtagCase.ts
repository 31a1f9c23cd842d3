import { hashtagsIn } from '../kit/hashtags';
import type { Knowledge, Message, TextRule } from '../rule';

/** Two words run together (#buongiorno) and short sayings (#dietrolequinte) are still read. */
const WORDS = 3;
const LETTERS = 18;
/** So many letters in a row nobody reads, whatever they mean. */
const ENDLESS = 28;
/** Log-scale frequency that a part must have: rare words make any string of letters a sentence. */
const COMMON = { long: 1, middle: 3, short: 7, tiny: 13 };
/** Words of two letters that join others. */
const JOINTS = new Set('di da in su il lo la le un al io tu mi ti ci si vi ma se è no sì ai e a i'.split(' '));

/** #premioregionaleinnovazione is heard as one word. */
export const hashtagCase: TextRule = {
  id: 'hashtag-case',
  scope: 'text',
  title: { it: 'Hashtag illeggibili ad alta voce', en: 'Hashtags unreadable aloud' },
  severity: 'hint',
  source:
    'Linee guida sull’accessibilità dei social (gov.uk, RNIB): le maiuscole a inizio parola fanno leggere l’hashtag ai lettori di schermo.',
  find: ({ text }, knowledge) =>
    hashtagsIn(text).flatMap(({ start, end, name }) => {
      const [, typed = '', digits = ''] = /^(\p{L}\p{Ll}+)(\d*)$/u.exec(name) ?? [];
      const letters = typed.toLowerCase();
      if (letters.length < LETTERS || knowledge.known(letters)) return [];
      const camel = camelOf(letters, knowledge);
      if (!camel && letters.length < ENDLESS) return [];
      const severity = 'hint' as const;
      return [{ start, end, severity, message: messageFor(name), replacements: camel ? [`#${camel}${digits}`] : [] }];
    }),
  good: [
    'Buona giornata #buongiorno #lievitomadre #dietrolequinte',
    'Ecco #IoRestoACasa #PremioRegionale2026',
    'In #contentmarketing e #handmade siamo forti',
    'Gli #indimenticabili e l’#internazionalizzazione',
    'Da #castelfrancoveneto con amore',
    '#tbt #ootd #foodporn #instagood',
  ],
  bad: [
    {
      text: 'Siamo tra i finalisti #premioregionaleinnovazione',
      marks: ['#premioregionaleinnovazione'],
      fixes: ['#PremioRegionaleInnovazione'],
    },
    {
      text: 'Buona domenica #unabellagiornatadisole',
      marks: ['#unabellagiornatadisole'],
      fixes: ['#UnaBellaGiornataDiSole'],
    },
    { text: 'Un viaggio lento #cosafarequestasera', marks: ['#cosafarequestasera'], fixes: ['#CosaFareQuestaSera'] },
    {
      text: 'Ecco la #giornatamondialedellaterra',
      marks: ['#giornatamondialedellaterra'],
      fixes: ['#GiornataMondialeDellaTerra'],
    },
    {
      text: 'Seguite la #festadellamusicaclassica2026',
      marks: ['#festadellamusicaclassica2026'],
      fixes: ['#FestaDellaMusicaClassica2026'],
    },
    { text: 'Oggi #viaggiareconibambini', marks: ['#viaggiareconibambini'], fixes: ['#ViaggiareConIBambini'] },
  ],
};

function messageFor(name: string): Message {
  return {
    it: `Un lettore di schermo legge «#${name}» come una parola sola: con le maiuscole si capisce.`,
    en: `A screen reader says “#${name}” as one word: capitals make it understood.`,
  };
}

/** The letters with a capital for each word, or null when they are no chain of common words or a short one. */
function camelOf(letters: string, knowledge: Knowledge): string | null {
  const parts = partsOf(letters, knowledge);
  if (!parts || parts.length < WORDS) return null;
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

/** The chain of the fewest and then most common words; null when there is none. */
function partsOf(letters: string, knowledge: Knowledge): string[] | null {
  const best: ({ cost: number; from: number } | null)[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= letters.length; end++) {
    best[end] = null;
    for (let from = Math.max(0, end - 20); from < end; from++) {
      const before = best[from];
      const cost = before ? costOf(letters.slice(from, end), knowledge) : null;
      if (before && cost !== null && before.cost + cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) {
        best[end] = { cost: before.cost + cost, from };
      }
    }
  }
  const parts: string[] = [];
  for (let end = letters.length; end > 0; end = best[end]!.from) {
    if (!best[end]) return null;
    parts.unshift(letters.slice(best[end]!.from, end));
  }
  return parts;
}

/** What a word costs: one and its rarity; null for what is no common word. */
function costOf(word: string, knowledge: Knowledge): number | null {
  if (word.length < 3 && !JOINTS.has(word)) return null;
  if (!knowledge.isItalian(word)) return null;
  const frequency = knowledge.frequency(word);
  const least = leastOf(word.length);
  return frequency < least ? null : 10 + (15 - frequency) + (word.length < 3 ? 6 : 0);
}

function leastOf(letters: number): number {
  if (letters < 3) return COMMON.tiny;
  if (letters < 5) return COMMON.short;
  return letters < 7 ? COMMON.middle : COMMON.long;
}
