import { i18n } from '#i18n';
import type { DeskStore } from '@/lib/state/desk';
import { severities } from '../parts/counts';
import { Shape } from '../parts/Shape';
import { Header } from './Header';
import { useDeskKeys } from './useDeskKeys';

interface OffProps {
  act: DeskStore['act'];
  closable: boolean;
  /** The page may still be about to speak: a moment of nothing is better than a flash of this. */
  awaited: boolean;
}

/** Nothing is being written: where the review appears, and what its signs mean. */
export function Off({ act, closable, awaited }: OffProps) {
  useDeskKeys(act, closable);
  return (
    <>
      <Header platform={null} act={act} closable={closable} />
      <div className={awaited ? 'scroll off awaited' : 'scroll off'}>
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
