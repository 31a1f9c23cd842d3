import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Desk } from '@/components/desk/Desk';
import { connectFrame } from '@/lib/messaging/frame';
import { deskActionSchema, deskStateSchema } from '@/lib/review/desk';
import { localeOf } from '@/lib/settings/locale';
import { createDeskStore } from '@/lib/state/desk';

export function startReview(root: HTMLElement, secret: string): void {
  const link = connectFrame(window, secret, { state: deskStateSchema, action: deskActionSchema });
  const store = createDeskStore(link, localeOf(i18n.t('lang')));
  const tellHeight = (height: number) => link.send({ type: 'size', height });
  createRoot(root).render(<Desk store={store} closable={true} onHeight={tellHeight} />);
}
