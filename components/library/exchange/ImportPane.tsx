import { type DragEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { type Format, type Import, importReferences, importTemplates } from '@/lib/replies/exchange';
import type { Reference } from '@/lib/replies/reference';
import type { Template } from '@/lib/replies/template';
import { useLibrary } from '../context';
import type { Section } from '../services';
import { type ReadFile, readFile } from './file';
import { ImportReport } from './ImportReport';

/** What a file would bring; nothing is written before the user says so. */
type Read = { name: string; format: Format } & (
  | { section: 'templates'; report: Import<Template> }
  | { section: 'references'; report: Import<Reference> }
);

interface ImportPaneProps {
  section: Section;
  onBack: () => void;
}

/** Brings templates or references in from a file: all that is right in it, or nothing. */
export function ImportPane({ section, onBack }: ImportPaneProps) {
  const library = useLibrary();
  const { services, attempt, tell } = library;
  const [read, setRead] = useState<Read | 'reading' | null>(null);
  const input = useId();

  const open = async (file: File | undefined) => {
    if (!file) return;
    setRead('reading');
    const opened = await readFile(file);
    const tooLong: Import<never> = { items: [], skipped: [{ row: 0, reason: 'too-long' }] };
    if (opened === 'too-long') setRead({ name: file.name, format: 'csv', section, report: tooLong });
    else setRead(whatIsIn(opened));
  };
  const whatIsIn = ({ name, format, text }: ReadFile): Read => {
    const { brands, references, templates } = library;
    const shared = { brands, now: Date.now(), newId: () => crypto.randomUUID() };
    return section === 'templates'
      ? { name, format, section, report: importTemplates(text, format, { ...shared, existing: templates, references }) }
      : { name, format, section, report: importReferences(text, format, { ...shared, existing: references }) };
  };
  const write = ({ section, report }: Read) =>
    attempt(async () => {
      const ids = report.items.map(({ id }) => id);
      if (section === 'templates') await services.saveTemplates(report.items);
      else await services.saveReferences(report.items);
      onBack();
      tell({
        text: i18n.t(`library.imported.${section}`, ids.length),
        undo: () => (section === 'templates' ? services.removeTemplates(ids) : services.removeReferences(ids)),
      });
    });

  if (read !== null && read !== 'reading') {
    return (
      <ImportReport
        name={read.name}
        format={read.format}
        section={section}
        taken={read.report.items.length}
        skipped={read.report.skipped}
        onWrite={() => write(read)}
        onAgain={() => setRead(null)}
        onBack={onBack}
      />
    );
  }
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void open(event.dataTransfer.files[0]);
  };
  return (
    <article className="exchange">
      <header className="entry-head">
        <button type="button" className="quiet" onClick={onBack}>
          {i18n.t('brand.back')}
        </button>
      </header>
      <h2 className="big">{i18n.t(`library.importTitle.${section}`)}</h2>
      <p>{i18n.t('library.importText')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the field inside does the same from the keyboard */}
      <div className="drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <label className="button primary" htmlFor={input}>
          {i18n.t('library.choose')}
        </label>
        <input
          id={input}
          className="sr-only"
          type="file"
          accept=".csv,.json,text/csv,application/json"
          onChange={({ target }) => open(target.files?.[0])}
        />
        <p className="soft">{i18n.t('library.orDrop')}</p>
      </div>
      <p role="status">{read === 'reading' && <span className="awaited">{i18n.t('library.reading')}</span>}</p>
      <div className="columns-help">
        <h3>{i18n.t('library.columns')}</h3>
        <p className="soft">{i18n.t(`library.columnsText.${section}`)}</p>
      </div>
    </article>
  );
}
