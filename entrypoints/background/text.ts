import { browser } from 'wxt/browser';
import { withoutAccepted } from '@/lib/brand/accepted';
import { check, suggest } from '@/lib/messaging/protocol';
import { on } from '@/lib/messaging/serve';
import { limitFindings } from '@/lib/platforms/limits';
import { measure } from '@/lib/platforms/measure';
import { createChecker } from '@/lib/review/check';
import { ignoreKeyOf } from '@/lib/review/ignoring';
import { pastedFindings, pastedPassage } from '@/lib/review/pasted';
import { localeOf } from '@/lib/settings/locale';
import { currentBrand } from '@/lib/store/brands';
import { listIgnores } from '@/lib/store/ignores';
import { getRulesOff } from '@/lib/store/settings';
import { listWords } from '@/lib/store/words';
import { nearFindings } from './near';
import { replyAt } from './replying';

/** The engine of this background's life: a few milliseconds to load, so nothing is lost when the browser stops it. */
export const checker = createChecker({
  italian: () => bytes('/lexicon/it.bin'),
  forms: () => bytes('/lexicon/forms.bin'),
  context: () => bytes('/lexicon/context.bin'),
  english: () => bytes('/lexicon/en.bin'),
  englishSource: loadEnglishSource,
});

/** Personal words are taught to the engine once in a background's life; `setWord` keeps it in step afterwards. */
export const wordsTaught = listWords().then(
  (words) => {
    for (const word of words) checker.addWord(word);
  },
  (error) => console.warn('Personal words could not be read', error),
);

export const textHandlers = () => [
  on(check, async ({ platform, surface, text, long, pasted, comment }) => {
    const locale = localeOf(browser.i18n.getUILanguage());
    await wordsTaught;
    const [rulesOff, brand] = await Promise.all([getRulesOff(), currentBrand(platform).catch(() => null)]);
    const reply = await replyAt(platform, surface, comment, brand?.id).catch(() => null);
    const off = new Set([...rulesOff, ...(brand?.rulesOff ?? [])]);
    const brandId = brand?.id ?? null;
    const checked = checker.check(text, {
      locale,
      platform,
      now: Date.now(),
      off,
      ...(brand && { brand }),
      ...(reply && { reply }),
    });
    const [{ findings, language }, ignored, near] = await Promise.all([
      checked,
      listIgnores(brandId).catch(() => new Set<string>()),
      off.has('near-copy') ? [] : nearFindings({ text, platform, brandId, locale }, checked),
    ]);
    const { used, max } = measure(text, platform, false, surface);
    const isLong = long && used > max;
    const heard = brand ? withoutAccepted(findings, text, brand) : findings;
    const passages = off.has(pastedPassage) ? [] : pastedFindings(text, pasted, locale);
    const kept = [...heard, ...passages].filter(
      ({ rule, start, end }) => !ignored.has(ignoreKeyOf({ rule, word: text.slice(start, end) })),
    );
    const limits = limitFindings(text, platform, locale, isLong, surface).map((finding) => ({
      ...finding,
      language: locale,
    }));
    const all = [...kept, ...near, ...limits].sort((a, b) => a.start - b.start || a.end - b.end);
    return { language, findings: all, measures: measure(text, platform, isLong, surface) };
  }),
  on(suggest, ({ language, words }) => Promise.all(words.map((word) => checker.suggest(word, language)))),
];

/** A file of the package. */
export async function bytes(path: string): Promise<Uint8Array> {
  const response = await fetch(new URL(path, browser.runtime.getURL('/')));
  return new Uint8Array(await response.arrayBuffer());
}

async function loadEnglishSource(): Promise<{ aff: string; dic: string }> {
  const decoder = new TextDecoder();
  const [aff, dic] = await Promise.all([bytes('/lexicon/en.aff'), bytes('/lexicon/en.dic')]);
  return { aff: decoder.decode(aff), dic: decoder.decode(dic) };
}
