import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { type Contacts, contactSchema, longestContact } from '@/lib/inbox/handOff';
import type { HandOff } from '@/lib/inbox/triage/kinds';

const jobs: readonly HandOff[] = ['orders', 'technical', 'legal', 'sales'];

interface ContactsFieldProps {
  contacts: Contacts;
  onChange: (contacts: Contacts) => void;
}

/** Who takes over what: a name and an address each. A contact holds once both are right, and goes when both are empty. */
export function ContactsField({ contacts, onChange }: ContactsFieldProps) {
  const [rows, setRows] = useState(() =>
    jobs.map((job) => ({ job, name: contacts[job]?.name ?? '', email: contacts[job]?.email ?? '' })),
  );
  const [help, reason] = [useId(), useId()];
  const isBlank = ({ name, email }: (typeof rows)[number]) => name.trim() === '' && email.trim() === '';
  const refusedIn = (row: (typeof rows)[number]) => !isBlank(row) && !contactOf(row);
  const change = (job: HandOff, part: { name?: string; email?: string }) => {
    const next = rows.map((row) => (row.job === job ? { ...row, ...part } : row));
    setRows(next);
    const row = next.find((each) => each.job === job)!;
    if (!refusedIn(row)) onChange({ ...contacts, [job]: contactOf(row) });
  };
  return (
    <fieldset className="field pairs" aria-describedby={help}>
      <legend>{i18n.t('answers.contacts')}</legend>
      {rows.map((row) => (
        <div className="contact" key={row.job}>
          <span className="soft">{i18n.t(`handOff.${row.job}`)}</span>
          {(['name', 'email'] as const).map((part) => (
            <input
              key={part}
              type={part === 'email' ? 'email' : 'text'}
              aria-label={`${i18n.t(`handOff.${row.job}`)}, ${i18n.t(`contact.${part}`)}`}
              aria-describedby={reason}
              aria-invalid={(part === 'email' && refusedIn(row)) || undefined}
              placeholder={i18n.t(`contact.${part}`)}
              maxLength={part === 'email' ? 254 : longestContact}
              value={row[part]}
              onChange={({ target: { value } }) => change(row.job, { [part]: value })}
            />
          ))}
        </div>
      ))}
      <p id={reason} className="refusal" role="status">
        {rows.some(refusedIn) && i18n.t('contact.refused')}
      </p>
      <p id={help} className="soft">
        {i18n.t('answers.contactsHint')}
      </p>
    </fieldset>
  );
}

function contactOf({ name, email }: { name: string; email: string }) {
  return contactSchema.safeParse({ name, email: email.trim() }).data ?? null;
}
