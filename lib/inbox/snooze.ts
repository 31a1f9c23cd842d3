import { DAY, HOUR, momentsOf, wallAt, weekdayOf } from './civil';

export const snoozes = ['hour', 'evening', 'tomorrow', 'monday'] as const;
export type Snooze = (typeof snoozes)[number];

/** Until when a comment may be put off. `until` in epoch ms. */
export interface SnoozeChoice {
  name: Snooze;
  until: number;
}

/** Hours of the day: the evening begins when shops close, the morning when offices open. */
const EVENING = 19;
const MORNING = 9;
const MONDAY = 0;

/**
 * The moments to put a comment off to, earliest first, on a zone's clock: in an hour, this evening, tomorrow and next
 * Monday in the morning. Left out is what would come no later than an hour from `now`, and Monday when it is tomorrow.
 */
export function snoozeChoices(now: number, zone: string): SnoozeChoice[] {
  const today = Math.floor(wallAt(now, zone) / DAY) * DAY;
  const at = (day: number, hour: number) => momentsOf(day + hour * HOUR, zone).first;
  const toMonday = (MONDAY - weekdayOf(today) + 6) % 7;
  const choices: SnoozeChoice[] = [
    { name: 'hour', until: now + HOUR },
    { name: 'evening', until: at(today, EVENING) },
    { name: 'tomorrow', until: at(today + DAY, MORNING) },
    { name: 'monday', until: at(today + (toMonday + 1) * DAY, MORNING) },
  ];
  return choices.filter(
    ({ name, until }) => name === 'hour' || (until > now + HOUR && !(name === 'monday' && toMonday === 0)),
  );
}
