import { useState } from 'react';
import { i18n } from '#i18n';
import { Switch } from '../Switch';
import { type RuleState, ruleGroups } from '../services';

interface RuleListProps {
  rules: readonly RuleState[];
  onChange: (id: string, off: boolean) => void;
}

/** Every rule by group with its switch, and a field that finds one. */
export function RuleList({ rules, onChange }: RuleListProps) {
  const [wanted, setWanted] = useState('');
  const found = rules.filter(({ title, group }) =>
    [title, i18n.t(`ruleGroups.${group}`)].some((text) => plain(text).includes(plain(wanted.trim()))),
  );
  return (
    <>
      <input
        type="search"
        className="search"
        aria-label={i18n.t('rules.search')}
        placeholder={i18n.t('rules.search')}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <p role="status" className="soft">
        {found.length === 0 && i18n.t('rules.none', { word: wanted.trim() })}
      </p>
      {ruleGroups
        .map((group) => ({ group, own: found.filter((rule) => rule.group === group) }))
        .filter(({ own }) => own.length > 0)
        .map(({ group, own }) => (
          <section key={group} className="rule-group">
            <h3 className="soft">{i18n.t(`ruleGroups.${group}`)}</h3>
            {own.map(({ id, title, off }) => (
              <Switch key={id} label={title} on={!off} onChange={(on) => onChange(id, !on)} />
            ))}
          </section>
        ))}
    </>
  );
}

/** In small letters without accents, as one types into a search field. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
