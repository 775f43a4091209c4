/**
 * Says in a sentence why the words of a due cell give no date (POLICY.md, Due dates): #VALUE! if somebody must look at
 * them, #N/A if there simply is no date yet. Offers the likeliest meaning but never uses it.
 */
import { inWords } from '../../plan/read/dates/calendar';
import type { DateReading } from '../../plan/read/dates/date-reading';
import type { NoDateReason } from '../../plan/read/dates/date-context';
import { absent, wrong, type Fault } from '../function-value';

const SAID: Readonly<Record<Exclude<NoDateReason, 'blank'>, (reading: DateReading) => Fault>> = {
  tbc: () => absent('No date has been set yet.'),
  'ongoing-only': () => absent('It is ongoing and names no date. It needs a review date.'),
  'not-a-date': () => absent('No date could be read in these words.'),
  'claims-complete': () => absent('This says that the action is complete, not when it is due.'),
  ambiguous: ({ rivals }) =>
    wrong(
      rivals.length > 0
        ? `This can be read as ${either(rivals.map(inWords))}. Write the date in full.`
        : 'This can be read in more than one way. Write the date in full.',
    ),
  impossible: impossibleDay,
  'needs-base-date': ({ relative }) =>
    wrong(
      relative?.from === 'published'
        ? 'This counts from the day on which the plan was published. Write the date itself.'
        : 'This counts from the day on which the plan was agreed. Give that day as the second value.',
    ),
};

/** `null` for a blank cell, and for words whose dates can all be used. */
export function whyNoDate(reading: DateReading): Fault | null {
  // An impossible date is queried even if the cell names another, possible one.
  if (reading.impossible.length > 0) return impossibleDay(reading);
  return reading.none === null || reading.none === 'blank' ? null : SAID[reading.none](reading);
}

function impossibleDay({ impossible }: DateReading): Fault {
  const [first] = impossible;
  const named = first ? `“${first.text.slice(0, 60)}” is` : 'This is';
  const [offer] = first?.offers ?? [];
  const meant = offer === undefined ? 'Write the date that is meant.' : `Is ${inWords(offer)} meant?`;
  return wrong(`${named} not a day of the calendar. ${meant}`);
}

const either = (words: readonly string[]): string =>
  words.length < 2
    ? `${words.join('')}, or otherwise`
    : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
