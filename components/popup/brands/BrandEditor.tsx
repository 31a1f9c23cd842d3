import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type Brand, inclusiveForms, longestName, registers } from '@/lib/brand/brand';
import { RuleList } from '../rules/RuleList';
import type { Attempt } from '../Site';
import type { PopupServices, RuleState } from '../services';
import { AnswersField } from './AnswersField';
import { ChoiceField } from './ChoiceField';
import { LinesField } from './LinesField';
import { isTaken } from './names';
import { PairsField } from './PairsField';

interface BrandEditorProps {
  brand: Brand;
  /** The brands beside it. */
  others: readonly Brand[];
  rules: readonly RuleState[];
  services: PopupServices;
  attempt: Attempt;
  onBack: () => void;
}

/** What a brand wants of its texts. Every change is kept at once. */
export function BrandEditor({ brand: first, others, rules, services, attempt, onBack }: BrandEditorProps) {
  const [brand, setBrand] = useState(first);
  const [saved, setSaved] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const change = (part: Partial<Brand>) => {
    const changed = { ...brand, ...part };
    setBrand(changed);
    setSaved(false);
    void attempt(async () => {
      await services.saveBrand(changed);
      setSaved(true);
    });
  };
  return (
    <section className="editor">
      <header>
        <button type="button" className="quiet" onClick={onBack}>
          {i18n.t('brand.back')}
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {brand.name}
        </h1>
        <p className="soft" role="status">
          {saved && i18n.t('brand.saved')}
        </p>
      </header>
      <NameField name={first.name} others={others} onChange={(name) => change({ name })} />
      <LinesField
        label={i18n.t('brand.names')}
        hint={i18n.t('brand.namesHint')}
        values={brand.names}
        between="line"
        onChange={(names) => change({ names })}
      />
      <PairsField
        label={i18n.t('brand.avoid')}
        hint={i18n.t('brand.avoidHint')}
        columns={[i18n.t('brand.avoidWord'), i18n.t('brand.avoidBetter')]}
        values={brand.avoid.map(({ word, better }) => [word, better])}
        onChange={(pairs) => change({ avoid: pairs.map(([word, better]) => ({ word, better })) })}
      />
      <ChoiceField
        label={i18n.t('brand.register')}
        shape="row"
        choices={[null, ...registers].map((value) => ({ value, label: i18n.t(`register.${value ?? 'any'}`) }))}
        value={brand.register}
        onChange={(register) => change({ register })}
      />
      <ChoiceField
        label={i18n.t('brand.inclusive')}
        shape="list"
        choices={[null, ...inclusiveForms].map((value) => ({ value, label: i18n.t(`inclusive.${value ?? 'any'}`) }))}
        value={brand.inclusive}
        onChange={(inclusive) => change({ inclusive })}
      />
      <LinesField
        label={i18n.t('brand.emoji')}
        hint={i18n.t('brand.emojiHint')}
        values={brand.forbiddenEmoji}
        between="space"
        onChange={(forbiddenEmoji) => change({ forbiddenEmoji })}
      />
      <LinesField
        label={i18n.t('brand.hashtags')}
        hint={i18n.t('brand.hashtagsHint')}
        values={brand.forbiddenHashtags.map((tag) => `#${tag}`)}
        between="space"
        onChange={(tags) => change({ forbiddenHashtags: tags.map((tag) => tag.replace(/^#+/, '')).filter(Boolean) })}
      />
      <LinesField
        label={i18n.t('brand.domains')}
        hint={i18n.t('brand.domainsHint')}
        values={brand.domains}
        between="space"
        onChange={(domains) => change({ domains })}
      />
      <PairsField
        label={i18n.t('brand.utm')}
        hint={i18n.t('brand.utmHint')}
        columns={[i18n.t('brand.utmName'), i18n.t('brand.utmValue')]}
        values={brand.utm.map(({ name, value }) => [name, value])}
        onChange={(pairs) => change({ utm: pairs.map(([name, value]) => ({ name, value })) })}
      />
      <AnswersField brand={brand} onChange={change} />
      <details className="field foldable">
        <summary>
          <h2>{i18n.t('brand.rules')}</h2>
          <span className="soft">{i18n.t('rules.off', brand.rulesOff.length)}</span>
        </summary>
        <RuleList
          rules={rules.map((rule) => ({ ...rule, off: brand.rulesOff.includes(rule.id) }))}
          onChange={(id, off) => {
            const rest = brand.rulesOff.filter((rule) => rule !== id);
            change({ rulesOff: off ? [...rest, id] : rest });
          }}
        />
      </details>
    </section>
  );
}

/** The name alone may not be left empty, nor be another brand's: until it is right the last one holds. */
function NameField({
  name: first,
  others,
  onChange,
}: {
  name: string;
  others: readonly Brand[];
  onChange: (name: string) => void;
}) {
  const [name, setName] = useState(first);
  const [field, reason] = [useId(), useId()];
  const refusalOf = (typed: string) =>
    typed.trim() === '' ? i18n.t('brand.nameless') : isTaken(typed, others) ? i18n.t('brand.taken') : null;
  const refused = refusalOf(name);
  return (
    <div className="field">
      <label htmlFor={field}>{i18n.t('brand.name')}</label>
      <input
        id={field}
        maxLength={longestName}
        aria-describedby={reason}
        aria-invalid={refused !== null || undefined}
        value={name}
        onChange={({ target: { value } }) => {
          setName(value);
          if (refusalOf(value) === null) onChange(value.trim());
        }}
      />
      <p id={reason} className="refusal" role="status">
        {refused}
      </p>
    </div>
  );
}
