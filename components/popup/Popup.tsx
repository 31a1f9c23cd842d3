import { useState } from 'react';
import { i18n } from '#i18n';
import type { Brand } from '@/lib/brand/brand';
import { Mark } from '../parts/Mark';
import { BrandEditor } from './brands/BrandEditor';
import { Brands } from './brands/Brands';
import { Rules } from './rules/Rules';
import { SaveReference } from './SaveReference';
import { Shortcuts } from './Shortcuts';
import { type Attempt, Site } from './Site';
import type { BrandState, PopupServices, RuleState } from './services';
import { useLoaded } from './useLoaded';
import { Words } from './Words';
import '../base.css';
import './popup.css';

const noBrands: BrandState = { all: [], current: '' };
const noRules: RuleState[] = [];

/** What Sul Pezzo does on the page at hand, and the user's choices about it; or what one brand wants. */
export function Popup({ services }: { services: PopupServices }) {
  const [failed, setFailed] = useState(false);
  const [edited, setEdited] = useState<Brand | null>(null);
  const [loadedBrands, reloadBrands] = useLoaded(services.brands);
  const [loadedRules, reloadRules] = useLoaded(services.rules);
  /** Runs a change; when it is refused says so, since what is on show is still what holds. */
  const attempt: Attempt = async (change) => {
    setFailed(false);
    try {
      await change();
    } catch {
      setFailed(true);
    }
  };
  const brands = loadedBrands.status === 'ready' ? loadedBrands.value : noBrands;
  const rules = loadedRules.status === 'ready' ? loadedRules.value : noRules;
  const alert = <div role="alert">{failed && <p className="failure">{i18n.t('popup.actionFailed')}</p>}</div>;
  if (edited) {
    return (
      <main className="popup">
        {alert}
        <BrandEditor
          brand={edited}
          others={brands.all.filter(({ id }) => id !== edited.id)}
          rules={rules}
          services={services}
          attempt={attempt}
          onBack={() => {
            setEdited(null);
            void reloadBrands();
          }}
        />
      </main>
    );
  }
  return (
    <main className="popup">
      <header>
        <Mark size={24} />
        <h1>{i18n.t('name')}</h1>
      </header>
      {alert}
      <Site services={services} brands={brands} onBrand={reloadBrands} attempt={attempt} />
      <SaveReference services={services.reference} />
      <Brands brands={brands.all} services={services} attempt={attempt} onChange={reloadBrands} onEdit={setEdited} />
      <Rules rules={rules} services={services} attempt={attempt} onChange={reloadRules} />
      <Words services={services} attempt={attempt} />
      <Shortcuts services={services} attempt={attempt} />
      <footer className="soft">{i18n.t('popup.privacy')}</footer>
    </main>
  );
}
