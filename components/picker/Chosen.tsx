import type { MouseEvent } from 'react';
import { i18n } from '#i18n';
import type { Filled } from '@/lib/replies/fill';
import type { Offer } from '@/lib/replies/offer';
import type { Template } from '@/lib/replies/template';
import { blanksOf, parseBody } from '@/lib/replies/variables';
import type { PickerStore } from '@/lib/state/picker';
import { Field } from './Field';
import { Preview } from './Preview';

interface ChosenProps {
  state: PickerStore;
  chosen: Template;
  filled: Filled;
  offer: Offer;
  /** Inserts, or leads to the first field that is still open. */
  onInsert: (event: Event) => void;
}

/** The chosen template as it would go in, what is still to be said in it, and what to think of before. */
export function Chosen({ state, chosen, filled, offer, onInsert }: ChosenProps) {
  const blanks = blanksOf(parseBody(chosen.body)).filter(
    ({ label }) => (label !== 'brand' && label !== 'data') || filled.missing.includes(label),
  );
  const isOpen = filled.missing.length > 0;
  const press = (act: (event: Event) => void) => (event: MouseEvent) => act(event.nativeEvent);
  return (
    <section className="chosen" aria-label={chosen.title}>
      <Preview filled={filled} />
      <div className="scroll">
        {chosen.note && (
          <aside className="reviewer">
            <p className="soft">{i18n.t('picker.note')}</p>
            <p>{chosen.note}</p>
          </aside>
        )}
        {blanks.map((blank) => (
          <Field key={`${chosen.id} ${blank.label}`} blank={blank} state={state} filled={filled} offer={offer} />
        ))}
      </div>
      <div className="acts">
        <button type="button" className="button primary" onClick={press(onInsert)}>
          {i18n.t('picker.insert')}
        </button>
        {isOpen && (
          <button type="button" className="quiet" onClick={press(state.insert)}>
            {i18n.t('picker.insertOpen')}
          </button>
        )}
      </div>
    </section>
  );
}
