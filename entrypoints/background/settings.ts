import {
  recordReview,
  removeBrand,
  saveBrand,
  setBrand,
  setIgnored,
  setRule,
  setSettings,
  setWord,
} from '@/lib/messaging/protocol';
import { on } from '@/lib/messaging/serve';
import type { ReviewRecord } from '@/lib/review/record';
import * as brands from '@/lib/store/brands';
import * as ignores from '@/lib/store/ignores';
import { addReview } from '@/lib/store/reviews';
import { setChosenBrand, setPlatformSettings, setRuleOff } from '@/lib/store/settings';
import * as words from '@/lib/store/words';
import { keepPost } from './near';
import { thenTell } from './pages';
import { answered } from './replying';
import { checker, wordsTaught } from './text';
import { written } from './written';

export const settingsHandlers = () => [
  on(setWord, async ({ word, known }) => {
    // After the words at rest, or a background woken by this very message would teach a removed one again.
    await wordsTaught;
    if (known) checker.addWord(word);
    else checker.removeWord(word);
    return thenTell(known ? words.addWord(word) : words.removeWord(word));
  }),
  on(setIgnored, async ({ rule, word, brand, ignored }) =>
    thenTell(ignores.setIgnored({ rule, word, brandId: await idOf(brand) }, ignored)),
  ),
  on(setBrand, async ({ platform, brand }) => thenTell(setChosenBrand(platform, await idOf(brand)))),
  on(saveBrand, (brand) => thenTell(brands.saveBrand(brand))),
  on(removeBrand, ({ id }) => thenTell(brands.removeBrand(id))),
  on(setRule, ({ rule, off }) => thenTell(setRuleOff(rule, off))),
  on(setSettings, ({ platform, settings }) => thenTell(setPlatformSettings(platform, settings))),
  on(recordReview, ({ text, comment, ...review }, { isPrivate }) =>
    isPrivate ? 'private' : written(keep(review, text, comment)),
  ),
];

/** The id of the brand with this name; null for none. Rejects when it is gone: another must not be meant by mistake. */
async function idOf(name: string): Promise<string | null> {
  if (name === '') return null;
  const brand = (await brands.listBrands()).find((each) => each.name === name);
  if (!brand) throw new Error('There is no such brand');
  return brand.id;
}

/** The record of a review never holds the text. A post is kept beside it, a reply closes the comment that it answers. */
async function keep(review: Omit<ReviewRecord, 'length'>, text: string, comment: string | null): Promise<void> {
  const { platform, surface } = review;
  const effect = comment === null ? keepPost(platform, surface, text) : answered(platform, comment, text);
  await Promise.all([addReview({ ...review, length: text.length }), effect]);
}
