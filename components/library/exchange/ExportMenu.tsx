import { useRef } from 'react';
import { i18n } from '#i18n';
import { exportReferences, exportTemplates, type Format } from '@/lib/replies/exchange';
import { useLibrary } from '../context';
import type { Section } from '../services';

const formats = ['csv', 'json'] as const;

/** Everything of the section as a file. */
export function ExportMenu({ section }: { section: Section }) {
  const { templates, references, brands, services } = useLibrary();
  const menu = useRef<HTMLDetailsElement>(null);
  const isEmpty = (section === 'templates' ? templates : references).length === 0;
  const take = (format: Format) => {
    const text =
      section === 'templates'
        ? exportTemplates(templates, format, brands)
        : exportReferences(references, format, brands);
    const day = new Date().toLocaleDateString('sv');
    services.download(`${i18n.t(`library.file.${section}`)}-${day}.${format}`, text);
    menu.current?.removeAttribute('open');
    menu.current?.querySelector('summary')?.focus();
  };
  if (isEmpty) return null;
  return (
    <details
      className="menu"
      ref={menu}
      onKeyDown={({ key }) => key === 'Escape' && menu.current?.removeAttribute('open')}
      onBlur={({ relatedTarget }) => !menu.current?.contains(relatedTarget) && menu.current?.removeAttribute('open')}
    >
      <summary className="quiet">{i18n.t('library.export')}</summary>
      <div>
        {formats.map((format) => (
          <button type="button" key={format} onClick={() => take(format)}>
            <strong>{format.toUpperCase()}</strong>
            <span className="soft">{i18n.t(`library.exportFor.${format}`)}</span>
          </button>
        ))}
      </div>
    </details>
  );
}
