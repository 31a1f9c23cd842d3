import { i18n } from '#i18n';
import type { Attempt } from '../Site';
import type { PopupServices, RuleState } from '../services';
import { RuleList } from './RuleList';

interface RulesProps {
  rules: readonly RuleState[];
  services: PopupServices;
  attempt: Attempt;
  /** A switch was turned. */
  onChange: () => Promise<void>;
}

/** What is looked for: all rules, and how many are off. */
export function Rules({ rules, services, attempt, onChange }: RulesProps) {
  const off = rules.filter((rule) => rule.off).length;
  return (
    <details className="section foldable">
      <summary>
        <h2>{i18n.t('rules.title')}</h2>
        <span className="soft">{i18n.t('rules.off', off)}</span>
      </summary>
      <p className="soft">{i18n.t('rules.text')}</p>
      <RuleList
        rules={rules}
        onChange={(id, isOff) =>
          attempt(async () => {
            await services.setRule(id, isOff);
            await onChange();
          })
        }
      />
    </details>
  );
}
