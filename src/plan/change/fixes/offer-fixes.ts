/**
 * The mends that can be offered for a plan's cells, each with the cell before and after: a lead as the register spells it,
 * a text that is a plain date as a true date, a day that was doubted, a lead written out, a date that shows no year. A
 * formula is never written over, and a cell of more words than the mend accounts for is left to the person.
 */
import { inWords, type IsoDate } from '../../read/dates/calendar';
import type { DateReading } from '../../read/dates/date-reading';
import type { ActionReport, Finding, PlanReport } from '../../judge/report/plan-report';
import type { Field } from '../../read/schema/fields';
import { columnsByField } from '../../read/schema/map-columns';
import { a1 } from '../../read/sheet/a1';
import { isDateFormat, isoDateToSerial, serialToIsoDate } from '../../read/sheet/serial-date';
import type { CellRef, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { FLAG_DATE_FORMAT } from '../../marks/flags/flag-columns';
import { isBareDate } from './bare-date';
import type { Offer, OfferKind } from '../columns/enforcement';
import { snapshotCell } from '../snapshot-cell';

/** In the order of the rows. */
export function offerFixes(report: PlanReport, snapshot: SheetSnapshot): readonly Offer[] {
  const leadColumn = columnsByField(report.columns).get('lead');
  return report.actions.flatMap((action) => [
    ...misspeltLeads(action, snapshot),
    ...action.findings.flatMap((finding) => doubtfulDates(finding, snapshot)),
    ...plainDates(action, snapshot),
    ...dateFormats(action, snapshot),
    ...(leadColumn === undefined ? [] : inheritedLead(action, leadColumn, snapshot)),
  ]);
}

/** All of a cell's slips in one mend: the words between them stay. */
function misspeltLeads(action: ActionReport, snapshot: SheetSnapshot): readonly Offer[] {
  const cell = ownCell(action, 'lead', snapshot);
  const before = action.row.readings.lead?.text ?? '';
  if (!cell || action.leadOrigin !== 'own') return [];
  let after = before;
  for (const { start, end, suggestion } of [...action.leads].sort((a, b) => b.start - a.start))
    if (suggestion !== null) after = after.slice(0, start) + suggestion + after.slice(end);
  return after === before ? [] : textOffer('misspelt-lead', cell, before, after, snapshot);
}

/** Days that could be meant where the cell's own cannot be taken: at most one of them is right. */
function doubtfulDates({ id, fixes }: Finding, snapshot: SheetSnapshot): readonly Offer[] {
  const offers = fixes.flatMap((fix) =>
    'after' in fix && 'date' in fix.after && isBareDate(fix.before)
      ? dateOffer('doubtful-date', fix.cell, fix.before, fix.after.date, snapshot)
      : [],
  );
  return offers.map((offer) => ({ ...offer, rivalOf: `${id} ${addressOf(offer.cell)}` }));
}

function textOffer(
  kind: OfferKind,
  cell: CellRef,
  before: string,
  after: string,
  snapshot: SheetSnapshot,
): readonly Offer[] {
  const now = snapshotCell(snapshot, cell);
  if (now.formula !== '' || typeof now.value !== 'string' || now.value.trim() !== before) return [];
  // The spaces and line breaks around the words stay as the board has them.
  const start = now.value.indexOf(before);
  const value = now.value.slice(0, start) + after + now.value.slice(start + before.length);
  return [
    {
      ...base(kind, cell, before, after),
      words: `Change ${addressOf(cell)} from “${short(before)}” to “${short(after)}”.`,
      cells: [{ rowIndex: cell.rowIndex, columnIndex: cell.columnIndex, value, before: now.value }],
    },
  ];
}

function dateOffer(
  kind: OfferKind,
  cell: CellRef,
  before: string,
  date: IsoDate,
  snapshot: SheetSnapshot,
): readonly Offer[] {
  const now = snapshotCell(snapshot, cell);
  const value = isoDateToSerial(date, snapshot.dateSystem);
  if (now.formula !== '' || typeof now.value !== 'string' || now.value.trim() !== before || value === null)
    return [];
  const { rowIndex, columnIndex } = cell;
  return [
    {
      ...base(kind, cell, before, inWords(date)),
      words: `Make “${short(before)}” in ${addressOf(cell)} a true date: ${inWords(date)}.`,
      cells: [{ rowIndex, columnIndex, value, before: now.value, numberFormat: FLAG_DATE_FORMAT }],
    },
  ];
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
    return dateOffer('plain-date', cell, reading.text, date, snapshot);
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
        ...base('date-format', cell, numberFormat, FLAG_DATE_FORMAT),
        words: `Show the date in ${addressOf(cell)} as ${inWords(date)}; the date itself stays.`,
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

/** A lead that the row takes from the row above or from its section, where its own cell is blank. */
function inheritedLead(action: ActionReport, columnIndex: number, snapshot: SheetSnapshot): readonly Offer[] {
  if (action.leadOrigin !== 'above' && action.leadOrigin !== 'section') return [];
  const { rowIndex } = action.row;
  const cell = { sheet: snapshot.name, rowIndex, columnIndex };
  const now = snapshotCell(snapshot, cell);
  const names = action.leads.filter(({ collective }) => !collective).map(({ name }) => name);
  if (now.kind !== 'blank' || now.formula !== '' || names.length === 0 || isMerged(cell, snapshot)) return [];
  const value = names.join('; ');
  const from = action.leadOrigin === 'above' ? 'the row above' : 'the section';
  return [
    {
      ...base('inherited-lead', cell, '', value),
      words: `Write “${short(value)}”, taken from ${from}, in ${addressOf(cell)}.`,
      cells: [{ rowIndex, columnIndex, value, before: '' }],
    },
  ];
}

/** The field's cell where the row's words stand in it alone: not joined, merged or taken from above, nor shared by fields. */
function ownCell({ row }: ActionReport, field: Field, snapshot: SheetSnapshot): CellRef | null {
  const reading = row.readings[field];
  if (!reading || reading.how !== 'own') return null;
  const { rowIndex, columnIndex } = reading;
  return { sheet: snapshot.name, rowIndex, columnIndex };
}

const isMerged = ({ rowIndex, columnIndex }: CellRef, { merges }: SheetSnapshot): boolean =>
  merges.some(
    (area) =>
      area.rowIndex <= rowIndex &&
      rowIndex < area.rowIndex + area.rowCount &&
      area.columnIndex <= columnIndex &&
      columnIndex < area.columnIndex + area.columnCount,
  );

const addressOf = ({ rowIndex, columnIndex }: CellRef): string => a1(rowIndex, columnIndex);

const base = (kind: OfferKind, cell: CellRef, before: string, after: string) => ({
  id: `${kind} ${addressOf(cell)} ${after}`,
  kind,
  cell,
  before,
  after,
  // A cell of the board's changes only when a person says so.
  byDefault: false,
  rivalOf: null,
});

/** On one line, cut where it would not be read. */
function short(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= 60 ? flat : `${flat.slice(0, 57).replace(/[\ud800-\udbff]$/, '')}…`;
}
