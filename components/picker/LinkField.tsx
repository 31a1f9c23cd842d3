import { useId, useMemo } from 'react';
import { i18n } from '#i18n';
import { linkOf } from '@/lib/replies/ready';
import { isExpired, type Reference, referencesFor } from '@/lib/replies/reference';
import { type FieldProps, nameOf, standingFor } from './filling';

/** So many references are offered for a link. */
const offered = 4;

/** The link that backs the answer: a reference that fits the comment and the template, or any other. */
export function LinkField({ blank, state, filled, offer }: FieldProps) {
  const name = useId();
  const { chosen } = state;
  const fitting = useMemo(() => {
    const { references, comment, brand } = offer;
    const about = [comment?.text, chosen?.title, ...(chosen?.tags ?? []), chosen?.body].join(' ');
    const found = referencesFor(about, references, { brandId: brand?.id ?? null, now: Date.now() });
    const own = references.filter(({ id }) => id === chosen?.referenceId);
    const others = references.filter((reference) => !isStale(reference));
    return [...new Set([...own, ...found.map(({ reference }) => reference), ...others])].slice(0, offered);
  }, [offer, chosen]);
  const value = standingFor(blank, state, filled);
  return (
    <fieldset className="filling links">
      <legend className="soft">{nameOf(blank.label)}</legend>
      {fitting.map((reference) => (
        <label key={reference.id}>
          <input
            type="radio"
            name={name}
            data-open={value === '' || undefined}
            data-value={linkOf(reference, offer)}
            checked={value === linkOf(reference, offer)}
            onChange={() => state.give(blank.label, linkOf(reference, offer))}
          />
          <span className="title">
            {reference.title} <Staleness reference={reference} />
            <span className="address soft">{reference.url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')}</span>
          </span>
        </label>
      ))}
      <input
        type="url"
        autoComplete="off"
        aria-label={i18n.t('picker.otherLink')}
        placeholder={i18n.t(fitting.length > 0 ? 'picker.otherLink' : 'picker.noReference')}
        data-open={value === '' || undefined}
        value={fitting.some((reference) => linkOf(reference, offer) === value) ? '' : value}
        onChange={(event) => state.give(blank.label, event.target.value || null)}
      />
    </fieldset>
  );
}

function isStale(reference: Reference): boolean {
  return isExpired(reference, Date.now()) || reference.status === 'dead';
}

/** Says why a link had better not go out. */
function Staleness({ reference }: { reference: Reference }) {
  if (isExpired(reference, Date.now())) return <em>{i18n.t('picker.expired')}</em>;
  return reference.status === 'dead' ? <em>{i18n.t('picker.dead')}</em> : null;
}
