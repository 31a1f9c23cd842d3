import { i18n } from '#i18n';
import type { PlatformId } from '@/lib/platforms/ids';
import type { DeskStore } from '@/lib/state/desk';
import { Close } from '../parts/Close';
import { Mark } from '../parts/Mark';

interface HeaderProps {
  platform: PlatformId | null;
  act: DeskStore['act'];
  closable: boolean;
}

export function Header({ platform, act, closable }: HeaderProps) {
  return (
    <header className="header">
      <Mark />
      <p>
        {i18n.t('desk.title')}
        {platform && <span className="platform">{i18n.t(`platforms.${platform}`)}</span>}
      </p>
      {closable && (
        <button
          type="button"
          className="close"
          aria-label={i18n.t('desk.close')}
          onClick={(event) => act(event.nativeEvent, { type: 'close' })}
        >
          <Close />
        </button>
      )}
    </header>
  );
}
