import { i18n } from '#i18n';
import type { PickerStore } from '@/lib/state/picker';

/** There is nothing to choose from: not yet, not for these words, or not at all. */
export function Nothing({ state: { status, offer, query } }: { state: PickerStore }) {
  if (status === 'waiting') return <div className="nothing awaited">{i18n.t('picker.waiting')}</div>;
  if (status === 'failed') return <Words title={i18n.t('picker.failed')} text={i18n.t('picker.failedText')} />;
  if (offer?.templates.length === 0) return <Words title={i18n.t('picker.empty')} text={i18n.t('picker.emptyText')} />;
  return <Words title={i18n.t('picker.none', { words: query.trim() })} text={i18n.t('picker.noneText')} />;
}

function Words({ title, text }: { title: string; text: string }) {
  return (
    <div className="nothing" role="status">
      <h1>{title}</h1>
      <p>{text}</p>
    </div>
  );
}
