/**
 * Compares dates by their meaning, not their spelling: "31/03/2016" equals "31 March 2016". If either side could not be
 * read and the words differ, reports only that they could not be compared.
 */
import { daysBetween, inWords } from '../read/dates/calendar';
import type { DateReading } from '../read/dates/date-reading';
import { BLANK_DATE } from '../read/dates/read-date';
import type { Field } from '../read/schema/fields';
import { textOf } from '../read/schema/action-row';
import { FIELD_TITLES } from '../read/schema/fields';
import { comparableText } from './action-words';
import { orNull, type Change, type FoundChanges, type NotCompared, type Pair } from './change';
import type { ComparedAction } from './compared-action';
import { COMPARED_DATES, dateReadingOf, type ComparedDate } from './compared-dates';

/** Deadlines: a change in one of these is reported as moved, in any other date as changed. */
const DEADLINES: ReadonlySet<Field> = new Set(['due', 'revisedDue', 'reviewDate']);

interface DateCell {
  /** As people read it. */
  readonly text: string;
  readonly reading: DateReading;
}

export function dateChanges(pair: Pair): FoundChanges {
  const changes: Change[] = [];
  const notCompared: NotCompared[] = [];
  for (const field of COMPARED_DATES) {
    const found = fieldChange(field, pair);
    if (found === null) continue;
    if ('why' in found) notCompared.push({ field, ...pair, why: found.why });
    else changes.push(found);
  }
  return { changes: withCounting(changes, pair), notCompared };
}

function fieldChange(field: ComparedDate, { old, new: now }: Pair): Change | { readonly why: string } | null {
  const [before, after] = [cellOf(old, field), cellOf(now, field)];
  const [from, to] = [orNull(before.text), orNull(after.text)];
  if (comparableText(before.text) === comparableText(after.text)) return null;
  const isBesideLead = [old, now].every((side) => standsWithLead(side, field));
  if (isBesideLead && before.reading.none === 'not-a-date' && after.reading.none === 'not-a-date')
    return null;
  const { relative } = before.reading;
  if (relative && sameDeadline(relative, after.reading.relative)) return null;
  const unread = [before, after].filter(({ text, reading }) => text !== '' && isUnread(reading));
  if (unread.length > 0) {
    const words = unread.map(({ text }) => `“${text}”`).join(' and ');
    return { why: `${FIELD_TITLES[field]}: no sure date could be read in ${words}` };
  }
  if (from !== null && to !== null && meaningOf(before.reading) === meaningOf(after.reading)) return null;
  const [was, is] = [before.reading.due, after.reading.due];
  if (was !== null && is !== null && was !== is) {
    const kind = DEADLINES.has(field) ? 'moved' : 'changed';
    return { field, kind, from, to, days: daysBetween(was, is) };
  }
  return { field, kind: from === null ? 'added' : to === null ? 'removed' : 'changed', from, to };
}

/** A revised date moves the date that counts away from the one it replaces; so does a heading that dates its rows. */
function withCounting(changes: readonly Change[], { old, new: now }: Pair): readonly Change[] {
  const [was, is] = [old.action, now.action];
  const [from, to] = [was.due.due, is.due.due];
  if (from === null || to === null || from === to || isUnread(was.due) || isUnread(is.due)) return changes;
  const days = daysBetween(from, to);
  if (changes.some(({ field }) => field === 'revisedDue'))
    return changes.map((change) =>
      change.field === 'revisedDue' ? { ...change, kind: 'moved', days } : change,
    );
  const isMarked = was.dueOrigin === 'marker' || is.dueOrigin === 'marker';
  const areSure = was.due.certainty === 'known' && is.due.certainty === 'known';
  if (changes.some(({ field }) => field === 'due')) {
    // A due cell filled in below a heading that used to date it also moved the date that counts.
    return isMarked
      ? changes.map((change) => (change.field === 'due' ? { ...change, kind: 'moved', days } : change))
      : changes;
  }
  if (!isMarked && !areSure) return changes;
  return [...changes, { field: 'due', kind: 'moved', from: shown(was.due), to: shown(is.due), days }];
}

function cellOf({ action }: ComparedAction, field: ComparedDate): DateCell {
  const text = textOf(action.row, field);
  const reading = dateReadingOf(action, field) ?? BLANK_DATE;
  return { text: typeof action.row.readings[field]?.value === 'number' ? shown(reading) : text, reading };
}

const shown = (reading: DateReading): string => (reading.due === null ? reading.text : inWords(reading.due));

const UNREAD: ReadonlySet<DateReading['none']> = new Set([
  'not-a-date',
  'ambiguous',
  'impossible',
  'needs-base-date',
]);

const isUnread = ({ none, rivals, impossible }: DateReading): boolean =>
  UNREAD.has(none) || rivals.length > 0 || impossible.length > 0;

function sameDeadline(one: NonNullable<DateReading['relative']>, other: DateReading['relative']): boolean {
  return other !== null && one.amount === other.amount && one.unit === other.unit && one.from === other.from;
}

const meaningOf = ({ milestones, due, ongoing, starts, none, completed }: DateReading): string =>
  [milestones.map(({ date }) => date).join('+'), due, ongoing, starts, none, completed?.date].join('|');

function standsWithLead({ action: { row } }: ComparedAction, field: Field): boolean {
  const [date, lead] = [row.readings[field], row.readings.lead];
  return date !== undefined && lead !== undefined && date.columnIndex === lead.columnIndex;
}
