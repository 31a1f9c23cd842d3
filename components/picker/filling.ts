import { i18n } from '#i18n';
import type { Filled } from '@/lib/replies/fill';
import type { Offer } from '@/lib/replies/offer';
import type { Blank } from '@/lib/replies/variables';
import type { PickerStore } from '@/lib/state/picker';

export interface FieldProps {
  blank: Blank;
  state: PickerStore;
  filled: Filled;
  offer: Offer;
}

/** What stands in the text for a blank. */
export function standingFor({ label }: Blank, { given }: PickerStore, { text, stops, missing }: Filled): string {
  if (Object.hasOwn(given, label)) return given[label] ?? '';
  const stop = missing.includes(label) ? undefined : stops.find(({ blank }) => blank.label === label);
  return stop ? text.slice(stop.start, stop.end) : '';
}

export function nameOf(label: string): string {
  if (label === 'nome' || label === 'link' || label === 'brand' || label === 'data')
    return i18n.t(`picker.variable.${label}`);
  return label;
}
