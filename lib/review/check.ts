import { Recent } from '@/lib/shared/recent';
import { ContextModel } from '@/lib/text/context/model';
import { Morphology } from '@/lib/text/morphology/morphology';
import { createEnglishSuggester, English } from '@/lib/text/spelling/english';
import { ItalianSpeller, type Suggests } from '@/lib/text/spelling/speller';
import { normalise } from '@/lib/text/tokens';
import type { CheckContext, Checked, CheckedFinding, Checker, CheckerLoaders, WordLanguage } from './checker';
import { createKnowledge, createLexicons, createNearnessMemory } from './knowledge';
import { Memory } from './memory';
import { once } from './once';
import { withoutOverlaps } from './overlaps';
import { read } from './reading';
import type { RuleRemark } from './remarkMemory';
import { hear } from './rules';

/** Suggestions for so many words are remembered. */
const REMEMBERED = 500;

/** The checker that the extension and the command line share. */
export function createChecker(loaders: CheckerLoaders): Checker {
  const personal = new Set<string>();
  const suggestions = new Recent<string[]>(REMEMBERED);
  const nearness = createNearnessMemory();
  let kept = new Memory();

  let speller: ItalianSpeller | undefined;
  const italian = once(async () => {
    speller = new ItalianSpeller(await loaders.italian());
    for (const word of personal) speller.add(word);
    return speller;
  });
  const forms = once(async () => new Morphology(await loaders.forms()));
  const contextModel = once(async () => new ContextModel(await loaders.context()));
  const english = once(async () => new English(await loaders.english()));
  const englishSuggester = once(async () => createEnglishSuggester(await loaders.englishSource()));

  async function check(text: string, { locale, off = new Set(), ...post }: CheckContext): Promise<Checked> {
    const loaded = [forms().catch(() => null), contextModel().catch(() => null)] as const;
    const [it, morphology, context] = await Promise.all([italian(), ...loaded]);
    // English is fetched only for a text with a word that Italian does not know; without it Italian is checked alone.
    const { isItalian } = createLexicons({ italian: it, english: null }, kept);
    const needsEnglish = kept.lines.linesOf(text).some((line) => line.hasForeign(isItalian));
    const en = needsEnglish ? await english().catch(() => null) : null;
    // What was read without one of the dictionaries is read again when it is there.
    const memory = morphology && context && (en || !needsEnglish) ? kept : new Memory();
    const spellers = { italian: it, english: en, morphology, context };
    const lexicons = createLexicons(spellers, memory);
    const whole = read(text, memory.lines.linesOf(text), lexicons);
    const knowledge = createKnowledge(spellers, lexicons, memory, nearness);
    const { remarks, failed } = hear(whole, knowledge, { now: Number.NaN, ...post }, off, memory);
    const findings = withoutOverlaps(remarks, text.length).map((remark) => findingOf(remark, locale));
    return { language: whole.language, findings, failed: [...failed] };
  }

  async function suggest(word: string, language: WordLanguage): Promise<string[]> {
    const asked: Suggests = language === 'en' ? await englishSuggester() : await italian();
    return suggestions.get(`${language} ${word}`, () => asked.suggest(normalise(word)));
  }

  function forget(): void {
    suggestions.clear();
    nearness.clear();
    kept = new Memory();
  }

  return {
    check,
    suggest,
    addWord(word) {
      personal.add(normalise(word));
      speller?.add(normalise(word));
      forget();
    },
    removeWord(word) {
      personal.delete(normalise(word));
      speller?.remove(normalise(word));
      forget();
    },
  };
}

function findingOf({ message, replacements = [], ...remark }: RuleRemark, locale: WordLanguage): CheckedFinding {
  return { ...remark, message: message[locale], replacements };
}
