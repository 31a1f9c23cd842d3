import { i18n } from '#i18n';
import { snoozeChoices } from '@/lib/inbox/snooze';
import { Panel } from './Panel';
import type { ListedItem } from './services';
import { momentWords } from './times';

interface SnoozeProps {
  item: ListedItem;
  onChoose: (until: number) => void;
  onClose: () => void;
}

/** Until when to put a comment off. */
export function Snooze({ item: { zone }, onChoose, onClose }: SnoozeProps) {
  const now = Date.now();
  return (
    <Panel label={i18n.t('act.snooze')} onClose={onClose}>
      <ul className="snoozes">
        {snoozeChoices(now, zone).map(({ name, until }) => (
          <li key={name}>
            <button type="button" data-choice onClick={() => onChoose(until)}>
              {i18n.t(`snooze.${name}`)}
              <span className="soft">{momentWords(until, zone, now)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
