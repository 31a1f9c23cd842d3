import { i18n } from '#i18n';
import type { PanelPlace } from '@/lib/settings/settings';

const places = [
  { place: 'page', label: 'popup.panelPage' },
  { place: 'side', label: 'popup.panelSide' },
] as const;

interface PanelPlacesProps {
  place: PanelPlace;
  onChange: (place: PanelPlace) => void;
}

/** Where the review opens on this platform. */
export function PanelPlaces({ place: chosen, onChange }: PanelPlacesProps) {
  return (
    <fieldset className="places">
      <legend>{i18n.t('popup.panel')}</legend>
      <div className="segments">
        {places.map(({ place, label }) => (
          <label key={place}>
            <input type="radio" name="panel" checked={place === chosen} onChange={() => onChange(place)} />
            {i18n.t(label)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
