/**
 * Dates that are correct but that Excel cannot sort or a person may misread: text that is a plain date is offered as
 * a true date, and a true date shown month first or without a year is offered another format.
 */
import { inWords, type IsoDate } from '../../read/dates/calendar';
import type { DateReading } from '../../read/dates/date-reading';
import type { Field } from '../../read/schema/fields';
import { isDateFormat, serialToIsoDate } from '../../read/sheet/serial-date';
import type { CellRef, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { ActionReport, PlanReport } from '../../judge/report/plan-report';
import { FLAG_DATE_FORMAT } from '../../marks/flags/columns/flag-column';
import { isBareDate } from '../fixes/bare-date';
import { cellAddress, dateOffer, offerBase } from '../fixes/cell-offers';
import { snapshotCell } from '../snapshot-cell';
import type { Offer } from './completion-offers';

/** In row order. */
export function offerTrueDates(report: PlanReport, snapshot: SheetSnapshot): readonly Offer[] {
  return report.actions.flatMap((action) => [
    ...plainDates(action, snapshot),
    ...dateFormats(action, snapshot),
  ]);
}

/** Dates in plain text that are read unambiguously, to the day. */
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

/** True dates that Excel shows in US order or without a year. */
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
  // A month's name cannot be mistaken for a day.
  const monthFirst = /^m{1,2}[^a-z]+d/.test(codes);
  return monthFirst || !codes.includes('y');
}

/**
 * The field's own cell, if the row's text comes from it alone: not joined, merged, inherited from above or shared
 * between fields.
 */
function ownCell({ row }: ActionReport, field: Field, snapshot: SheetSnapshot): CellRef | null {
  const reading = row.readings[field];
  if (!reading || reading.how !== 'own') return null;
  const { rowIndex, columnIndex } = reading;
  return { sheet: snapshot.name, rowIndex, columnIndex };
}
