import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { newTemplate } from '@/components/library/templates/make';
import type { AskedQuestion, AskedServices } from '@/components/popup/asked/services';
import { StorageFull } from '@/components/popup/inbox/services';
import { keywordsOf } from '@/lib/inbox/asking/keywords';
import { saveTemplates, silenceAsked, type Written } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';
import { askedBody } from '@/lib/replies/askedTexts';
import { longestLine, type Template } from '@/lib/replies/template';
import { readAsked } from '@/lib/store/askedList';
import { isStorageFull } from '@/lib/store/row';
import { beginTemplates } from '@/lib/store/templates';

/** The popup reads the questions itself; what changes them goes through the background. */
export const askedServices: AskedServices = {
  watch: (listener) =>
    // Async for Dexie to see: see `inbox.ts`.
    liveQuery(async () => readAsked()).subscribe({
      next: listener,
      error: (error: unknown) => console.error('The recurring questions could not be read', error),
    }).unsubscribe,
  silence: ({ brandId, id }, silenced) => kept(send(silenceAsked, { brandId, id, silenced })),
  openTemplate: async (question) => {
    if (!question.hasTemplate) await make(question);
    await browser.tabs.create({ url: browser.runtime.getURL(`/library.html#templates/${question.id}`) });
    window.close();
  },
};

/** Who has never had templates has the starter set first: it is there only for who has none at all. */
async function make(question: AskedQuestion): Promise<void> {
  await beginTemplates().catch((error) => {
    throw isStorageFull(error) ? new StorageFull('Storage is full') : error;
  });
  await kept(send(saveTemplates, [templateFor(question)]));
}

/** The template that answers a question has the question's id. */
function templateFor({ id, language, brandId, wording }: AskedQuestion): Template {
  return {
    ...newTemplate(Date.now()),
    id,
    language,
    brandId,
    title: wording.replace(/\s+/g, ' ').slice(0, longestLine).trim(),
    body: askedBody(language),
    kinds: ['question'],
    tags: keywordsOf(wording),
  };
}

async function kept(write: Promise<Written>): Promise<void> {
  if ((await write) === 'full') throw new StorageFull('Storage is full');
}
