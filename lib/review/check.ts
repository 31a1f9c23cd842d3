import { rules } from '@/lib/text/rules';
import type { Knowledge, Nearness, Paragraph } from '@/lib/text/rules/rule';
import { createEnglishSpeller } from '@/lib/text/spelling/english';
import { ItalianSpeller, type Speller } from '@/lib/text/spelling/speller';
import { normalise, wordsOf } from '@/lib/text/tokens';
import type { CheckContext, Checked, CheckedFinding, Checker, CheckerLoaders, WordLanguage } from './checker';
import { once } from './once';
import { read } from './paragraphs';
import { Recent } from './recent';

/** Suggestions for so many words are remembered. */
const REMEMBERED = 500;
/** So many unknown names are compared with known words in one check; in a text with more, names are left alone. */
const COMPARED = 40;

/** The checker that the extension and the command line share. */
export function createChecker(loaders: CheckerLoaders): Checker {
  const personal = new Set<string>();
  const suggestions = new Recent<string[]>(REMEMBERED);
  const nearness = new Recent<Nearness | null>(REMEMBERED);

  let speller: ItalianSpeller | undefined;
  const italian = once(async () => {
    speller = new ItalianSpeller(await loaders.italian());
    for (const word of personal) speller.add(word);
    return speller;
  });
  const english = once(async () => createEnglishSpeller(await loaders.english()));

  async function check(text: string, { locale }: CheckContext): Promise<Checked> {
    const it = await italian();
    const words = wordsOf(text);
    const isItalian = remember((word) => it.correct(word));
    // English is fetched only for a text with a word that Italian does not know; without it Italian is checked alone.
    const en = words.every((word) => isItalian(word.text)) ? null : await english().catch(() => null);
    const isEnglish = remember((word) => word !== '' && (en?.correct(word) ?? false));
    const { language, paragraphs } = read(text, words, isItalian, isEnglish);
    const knowledge = knowledgeOf(
      it,
      (word) => isItalian(word) || isEnglish(word) || isEnglish(afterElision(word, it)),
    );
    return { language, findings: paragraphs.flatMap((paragraph) => findingsIn(paragraph, knowledge, locale)) };
  }

  function knowledgeOf(it: ItalianSpeller, knows: (word: string) => boolean): Knowledge {
    let left = COMPARED;
    return {
      known: (word) => knows(word) || it.lexicon.isPrefix(word),
      nearest(word) {
        const remembered = nearness.peek(word);
        if (remembered !== undefined || left-- <= 0) return remembered ?? null;
        return nearness.get(word, () => it.ranked(word)[0] ?? null);
      },
    };
  }

  async function suggest(word: string, language: WordLanguage): Promise<string[]> {
    const asked: Speller = language === 'en' ? await english() : await italian();
    return suggestions.get(`${language} ${word}`, () => asked.suggest(normalise(word)));
  }

  function forget(): void {
    suggestions.clear();
    nearness.clear();
  }

  return {
    check,
    suggest,
    addWord(word) {
      personal.add(word);
      speller?.add(word);
      forget();
    },
    removeWord(word) {
      personal.delete(word);
      speller?.remove(word);
      forget();
    },
  };
}

/** What the rules say about a paragraph, in reading order; of two remarks on the same letters the first stays. */
function findingsIn(paragraph: Paragraph, knowledge: Knowledge, locale: WordLanguage): CheckedFinding[] {
  const { language } = paragraph;
  const remarks = rules.flatMap(({ id, find }) =>
    find(paragraph, knowledge).map((remark) => ({ rule: id, ...remark })),
  );
  const findings: CheckedFinding[] = [];
  for (const { message, ...remark } of remarks.sort((a, b) => a.start - b.start)) {
    if (remark.start < (findings.at(-1)?.end ?? 0)) continue;
    findings.push({ ...remark, message: message[locale], replacements: [], language });
  }
  return findings;
}

/** What stands behind an elided article (l'hook gives hook); empty without one. */
function afterElision(word: string, it: ItalianSpeller): string {
  const cut = word.search(/['’]/) + 1;
  return cut > 0 && it.lexicon.isPrefix(word.slice(0, cut)) ? word.slice(cut) : '';
}

/** A text says the same words again and again. */
function remember(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
}
