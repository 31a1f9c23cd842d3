import { i18n } from '#i18n';
import type { HandOffMessage } from '@/components/popup/inbox/services';
import { waitingSince } from '@/lib/inbox/comment';
import { handOffMessage as compose, type HandOffWords, handOffText } from '@/lib/inbox/handOff';
import type { HandOff } from '@/lib/inbox/triage/kinds';
import { listBrands } from '@/lib/store/brands';
import { type CommentRow, getComment } from '@/lib/store/comments';

/** The message that hands a comment to the brand's contact; rejects when the comment is gone. */
export async function handOffMessage(id: string, to: HandOff): Promise<HandOffMessage> {
  const [row, brands] = await Promise.all([getComment(id), listBrands()]);
  if (!row) throw new Error('There is no such comment');
  const brand = brands.find((each) => each.id === row.brandId);
  const contact = brand?.contacts[to] ?? null;
  const words = wordsFor(row, brand?.name ?? null, contact?.name ?? null);
  if (!contact) return { text: handOffText(row.comment, words), mailto: null };
  const { body, mailto } = compose(row.comment, contact, words);
  return { text: body, mailto };
}

function wordsFor(row: CommentRow, brand: string | null, contact: string | null): HandOffWords {
  const platform = i18n.t(`platforms.${row.comment.platform}`);
  const when = new Date(waitingSince(row)).toLocaleString(i18n.t('lang'), { dateStyle: 'long', timeStyle: 'short' });
  return {
    subject: brand ? i18n.t('passing.subjectBrand', { platform, brand }) : i18n.t('passing.subject', { platform }),
    greeting: contact ? i18n.t('passing.greeting', { name: contact }) : i18n.t('passing.greetingAll'),
    author: i18n.t('passing.author'),
    date: i18n.t('passing.date'),
    when,
    link: i18n.t('passing.link'),
    closing: i18n.t('passing.closing'),
  };
}
