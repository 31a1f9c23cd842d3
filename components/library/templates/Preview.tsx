import { useMemo } from 'react';
import { i18n } from '#i18n';
import { fillBody } from '@/lib/replies/fill';
import type { Template } from '@/lib/replies/template';
import type { ParsedBody } from '@/lib/replies/variables';
import { useLibrary } from '../context';

/** The reply as whoever commented would read it, with a name, the brand, the link and the day filled in. */
export function Preview({ template, parsed }: { template: Template; parsed: ParsedBody }) {
  const { brands, references } = useLibrary();
  const brand =
    brands.find(({ id }) => id === template.brandId)?.name ?? brands[0]?.name ?? i18n.t('library.sample.brand');
  const link = references.find(({ id }) => id === template.referenceId)?.url ?? i18n.t('library.sample.link');
  const pieces = useMemo(() => {
    const data = new Date().toLocaleDateString(template.language, { day: 'numeric', month: 'long' });
    return piecesOf(parsed, { nome: i18n.t('library.sample.name'), brand, link, data });
  }, [parsed, template.language, brand, link]);
  return (
    <aside className="preview" aria-label={i18n.t('library.preview')}>
      <h2>{i18n.t('library.preview')}</h2>
      <div className="bubble">
        <p className="soft">{brand}</p>
        <p className="reply">
          {pieces.map(({ text, look, start }) => (
            <span key={start} className={look}>
              {text}
            </span>
          ))}
        </p>
      </div>
      <p className="soft">{i18n.t('library.previewHint')}</p>
    </aside>
  );
}

interface Piece {
  text: string;
  start: number;
  /** `filled`: another value each time; `missing`: still to be filled when it is used. */
  look: 'said' | 'filled' | 'missing';
}

function piecesOf(parsed: ParsedBody, values: Record<string, string>): Piece[] {
  const { text, stops, missing } = fillBody(parsed, values);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end, blank } of stops) {
    if (start > done) pieces.push({ text: text.slice(done, start), start: done, look: 'said' });
    const isMissing = missing.includes(blank.label);
    if (end > start)
      pieces.push({
        text: isMissing ? blank.label : text.slice(start, end),
        start,
        look: isMissing ? 'missing' : 'filled',
      });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), start: done, look: 'said' });
  return pieces;
}
