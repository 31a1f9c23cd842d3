import { browser } from 'wxt/browser';
import { ask } from '@/lib/messaging/pageEnd';
import type { CommentHere } from '@/lib/page/replies';
import type { Services } from '@/lib/page/services';
import { isCheckAnswer, isRecorded, isReplies, isReply, isSettings, isSuggestions, isWritten } from '@/lib/page/shapes';
import type { PlatformId } from '@/lib/platforms/ids';
import { flag, text } from '@/lib/shared/shape';
import { labels } from './labels';

/** The page code's only ways out of the page. */
export function pageServices(platform: PlatformId, commentOf: (editor: HTMLElement) => CommentHere | null): Services {
  const answeredIn = (editor: HTMLElement) => commentOf(editor)?.key ?? null;
  return {
    check: (surface, text, long, pasted, editor) =>
      ask('check', { platform, surface, text, long, pasted, comment: answeredIn(editor) }, isCheckAnswer),
    suggest: (words, language) => ask('suggest', { words, language }, isSuggestions),
    setWord: (word, known) => ask('setWord', { word, known }, isWritten),
    setIgnored: (rule, word, brand, ignored) => ask('setIgnored', { rule, word, brand, ignored }, isWritten),
    setBrand: (brand) => ask('setBrand', { platform, brand }, isWritten),
    record: (review, editor) =>
      void ask('recordReview', { ...review, comment: answeredIn(editor) }, isRecorded).catch(() => undefined),
    openSidePanel: () => ask('openSidePanel', null, flag),
    settings: () => ask('getSettings', { platform }, isSettings),
    findReplies: (comment) => ask('findReplies', { platform, comment }, text),
    expand: (abbreviation, comment) => ask('expandTemplate', { platform, abbreviation, comment }, isReply),
    suggestReplies: (comment) => ask('suggestReplies', { platform, comment }, isReplies),
    replyDismissed: (ids) => void ask('replyDismissed', { platform, ids }, isRecorded).catch(() => undefined),
    replyTaken: (id, comment) => void ask('replyTaken', { platform, id, comment }, isRecorded).catch(() => undefined),
    deskUrl: browser.runtime.getURL('/desk.html'),
    pickerUrl: browser.runtime.getURL('/desk.html?picker'),
    labels: labels(),
  };
}
