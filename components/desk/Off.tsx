import { i18n } from '#i18n';
import type { DeskStore } from '@/lib/state/desk';
import { severities } from '../parts/counts';
import { Shape } from '../parts/Shape';
import { Header } from './Header';
import { useDeskKeys } from './useDeskKeys';

/** Nothing is being written: where the review appears, and what its signs mean. */
export function Off({ act, closable }: { act: DeskStore['act']; closable: boolean }) {
  useDeskKeys(act, closable);
  return (
    <>
      <Header platform={null} act={act} closable={closable} />
      <div className="scroll off">
        <h1>{i18n.t('off.title')}</h1>
        <p>{i18n.t('off.text')}</p>
        <h2 className="soft">{i18n.t('off.legend')}</h2>
        <ul>
          {severities.map((severity) => (
            <li key={severity}>
              <Shape name={severity} />
              {i18n.t(`off.${severity}`)}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
