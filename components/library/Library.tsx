import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import { grouped } from '../parts/grouped';
import { Mark } from '../parts/Mark';
import { type Done, type LibraryContext, LibraryData } from './context';
import { DoneLine } from './DoneLine';
import { ExportMenu } from './exchange/ExportMenu';
import { ReferenceSection } from './references/ReferenceSection';
import { FullError, type LibraryServices, type LibraryState, sections } from './services';
import { TemplateSection } from './templates/TemplateSection';
import '../base.css';
import './library.css';

type Failure = 'full' | 'failed' | null;

/** Reply templates and the links that back answers: found, written, brought in and taken out. */
export function Library({ services }: { services: LibraryServices }) {
  const [state, setState] = useState<LibraryState | 'loading' | 'failed'>('loading');
  const [failure, setFailure] = useState<Failure>(null);
  const [done, setDone] = useState<Done | null>(null);
  const place = useSyncExternalStore(services.places.onChange, services.places.current);
  useEffect(() => services.watch(setState, () => setState('failed')), [services]);
  const attempt = useCallback(async (change: () => Promise<void>) => {
    try {
      await change();
      setFailure(null);
      return true;
    } catch (error) {
      setFailure(error instanceof FullError ? 'full' : 'failed');
      return false;
    }
  }, []);
  const library = useMemo<LibraryContext | null>(
    () => (typeof state === 'string' ? null : { ...state, services, attempt, tell: setDone }),
    [state, services, attempt],
  );
  return (
    <div className="library" data-open={place.open !== null}>
      <header className="masthead">
        <Mark size={24} />
        <h1>{i18n.t('library.title')}</h1>
        <nav aria-label={i18n.t('library.title')}>
          {sections.map((section) => (
            <a key={section} href={`#${section}`} aria-current={section === place.section ? 'page' : undefined}>
              {i18n.t(`library.section.${section}`)}
              {library && <span className="count">{grouped(library[section].length)}</span>}
            </a>
          ))}
        </nav>
        {library && (
          <LibraryData value={library}>
            <div className="masthead-acts">
              <a className="quiet" href={`#${place.section}/import`}>
                {i18n.t('library.import')}
              </a>
              <ExportMenu section={place.section} />
            </div>
          </LibraryData>
        )}
      </header>
      <div role="alert" className="alerts">
        {failure && <p className="failure">{i18n.t(`library.failure.${failure}`)}</p>}
        {state === 'failed' && <p className="failure">{i18n.t('library.unread')}</p>}
      </div>
      {state === 'loading' && (
        <main>
          <p className="loading soft awaited">{i18n.t('library.loading')}</p>
        </main>
      )}
      {library && (
        <LibraryData value={library}>
          {place.section === 'templates' ? <TemplateSection place={place} /> : <ReferenceSection place={place} />}
        </LibraryData>
      )}
      <DoneLine
        done={done}
        onUndo={(undo) => attempt(undo).then((taken) => taken && setDone(null))}
        onClose={() => setDone(null)}
      />
    </div>
  );
}
