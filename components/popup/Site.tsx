import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { PlatformId } from '@/lib/platforms/ids';
import { BrandChoice } from '../parts/BrandChoice';
import { Composer } from './Composer';
import { PanelPlaces } from './PanelPlaces';
import { Switch } from './Switch';
import type { BrandState, PopupServices, SiteState } from './services';
import { useLoaded } from './useLoaded';

export type Attempt = (change: () => Promise<void>) => Promise<void>;

interface SiteProps {
  services: PopupServices;
  brands: BrandState;
  /** Another brand was chosen for this platform. */
  onBrand: () => Promise<void>;
  attempt: Attempt;
}

/** The page at hand: whether it is one of ours, whether we work on it, and what is being written in it. */
export function Site({ services, brands, onBrand, attempt }: SiteProps) {
  const [site, reload] = useLoaded(services.site);
  if (site.status === 'loading') return <p className="section soft awaited">{i18n.t('popup.loading')}</p>;
  if (site.status === 'failed') return <p className="section failure">{i18n.t('popup.failed')}</p>;
  const { platform } = site.value;
  if (!platform) {
    return (
      <section className="section">
        <h2>{i18n.t('popup.none')}</h2>
        <p>{i18n.t('popup.noneText')}</p>
      </section>
    );
  }
  const change = (act: () => Promise<void>) =>
    attempt(async () => {
      await act();
      await reload();
    });
  const choose = (_: Event, name: string) =>
    attempt(async () => {
      await services.chooseBrand(platform, name);
      await onBrand();
    });
  return (
    <Platform platform={platform} site={site.value} services={services} change={change}>
      <BrandChoice
        label={i18n.t('popup.brand')}
        brand={brands.current}
        brands={brands.all.map(({ name }) => name)}
        onChange={choose}
      />
    </Platform>
  );
}

interface PlatformProps {
  platform: PlatformId;
  site: SiteState;
  services: PopupServices;
  change: Attempt;
  /** Which brand is written for here. */
  children: ReactNode;
}

function Platform({ platform, site, services, change, children }: PlatformProps) {
  const name = i18n.t(`platforms.${platform}`);
  return (
    <>
      {site.enabled && <Composer site={site} onOpen={() => change(services.openReview)} />}
      <section className="section settings">
        <Switch
          label={i18n.t('popup.enabled', { platform: name })}
          on={site.enabled}
          onChange={(enabled) => change(() => services.setEnabled(platform, enabled))}
        />
        {site.enabled ? (
          <>
            {children}
            <PanelPlaces place={site.panel} onChange={(place) => change(() => services.setPanel(platform, place))} />
          </>
        ) : (
          <p className="soft">{i18n.t('popup.disabled', { platform: name })}</p>
        )}
      </section>
    </>
  );
}
