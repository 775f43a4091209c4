/**
 * Dates in which nothing is wrong, but which Excel cannot sort or a person may misread: a text that is a plain date, offered as a
 * true date, and a true date that shows its month first or no year, offered another format.
 */
import { inWords, type IsoDate } from '../../read/dates/calendar';
import type { DateReading } from '../../read/dates/date-reading';
import type { Field } from '../../read/schema/fields';
import { isDateFormat, serialToIsoDate } from '../../read/sheet/serial-date';
import type { CellRef, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { ActionReport, PlanReport } from '../../judge/report/plan-report';
import { FLAG_DATE_FORMAT } from '../../marks/flags/flag-columns';
import { isBareDate } from '../fixes/bare-date';
import { cellAddress, dateOffer, offerBase } from '../fixes/cell-offers';
import { snapshotCell } from '../snapshot-cell';
import type { Offer } from './enforcement';

/** In the order of the rows. */
export function offerTrueDates(report: PlanReport, snapshot: SheetSnapshot): readonly Offer[] {
  return report.actions.flatMap((action) => [
    ...plainDates(action, snapshot),
    ...dateFormats(action, snapshot),
  ]);
}

/** Dates that are plain text, read without any doubt to the day. */
function plainDates(action: ActionReport, snapshot: SheetSnapshot): readonly Offer[] {
  const read: readonly (readonly [Field, DateReading | null])[] = [
    ['due', action.stated],
    ['revisedDue', action.dueOrigin === 'revised' ? action.due : null],
    ['achieved', action.achievedReading],
  ];
  return read.flatMap(([field, reading]) => {
    const cell = ownCell(action, field, snapshot);
    const date = reading && cell ? plainDay(reading) : null;
    if (!reading || !cell || date === null) return [];
    const offer = dateOffer('plain-date', cell, reading.text, date, snapshot);
    return offer ? [offer] : [];
  });
}

function plainDay(reading: DateReading): IsoDate | null {
  const [only, more] = reading.milestones;
  if (!only || more || only.precision !== 'day' || reading.certainty !== 'known') return null;
  const doubtful = reading.rivals.length > 0 || reading.impossible.length > 0 || reading.unread !== '';
  if (doubtful || reading.ongoing || reading.relative || reading.completed) return null;
  return isBareDate(reading.text) ? only.date : null;
}

/** True dates that Excel shows in the American order, or without a year. */
function dateFormats(action: ActionReport, snapshot: SheetSnapshot): readonly Offer[] {
  return (['due', 'revisedDue', 'reviewDate', 'decisionDate', 'achieved'] as const).flatMap((field) => {
    const cell = ownCell(action, field, snapshot);
    if (!cell) return [];
    const { value, formula, numberFormat } = snapshotCell(snapshot, cell);
    if (typeof value !== 'number' || formula !== '' || !misleads(numberFormat)) return [];
    const date = serialToIsoDate(value, snapshot.dateSystem);
    if (date === null) return [];
    const { rowIndex, columnIndex } = cell;
    return [
      {
        ...offerBase('date-format', cell, numberFormat, FLAG_DATE_FORMAT),
        words: `Show the date in ${cellAddress(cell)} as ${inWords(date)}; the date itself stays.`,
        cells: [{ rowIndex, columnIndex, value, before: value, numberFormat: FLAG_DATE_FORMAT }],
      },
    ];
  });
}

function misleads(numberFormat: string): boolean {
  if (!isDateFormat(numberFormat)) return false;
  const codes = (numberFormat.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  // A month by name cannot be mistaken for a day.
  const monthFirst = /^m{1,2}[^a-z]+d/.test(codes);
  return monthFirst || !codes.includes('y');
}

/** The field's cell where the row's words stand in it alone: not joined, merged or taken from above, nor shared by fields. */
function ownCell({ row }: ActionReport, field: Field, snapshot: SheetSnapshot): CellRef | null {
  const reading = row.readings[field];
  if (!reading || reading.how !== 'own') return null;
  const { rowIndex, columnIndex } = reading;
  return { sheet: snapshot.name, rowIndex, columnIndex };
}
