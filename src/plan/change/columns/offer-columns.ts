/**
 * Offers the columns that a schema asks for and the plan lacks, to be added at its right edge, and headers that the
 * schema words differently; reports the order of columns. A column whose blank cells would change how the plan is
 * judged is offered but not ticked.
 */
import type { PlanReport } from '../../judge/report/plan-report';
import { FIELD_TITLES, REQUIRED_FIELDS, type Field } from '../../read/schema/fields';
import { columnsByField } from '../../read/schema/map-columns';
import type { Profile, ProfileColumn } from '../../read/schema/profile';
import { standardSchemaProfile } from '../../read/schema/profiles/standard-schema';
import { headerKey } from '../../read/schema/header-text';
import { columnName } from '../../read/sheet/a1';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { flagRows } from '../../marks/flags/flag-rows';
import type { ColumnOffer, Offer } from './completion-offers';
import { snapshotCell } from '../snapshot-cell';

/** Of the standard schema only the required columns are offered; of a profile, which the board chose, all of them. */
export function offerColumns(report: PlanReport, profile: Profile): readonly ColumnOffer[] {
  const held = columnsByField(report.columns);
  return profile.columns
    .filter(({ fields }) => fields.every((field) => !held.has(field) && isAsked(field, profile)))
    .map((column) => offer(column, report));
}

function isAsked(field: Field, profile: Profile): boolean {
  return profile.id !== standardSchemaProfile.id || (REQUIRED_FIELDS as readonly Field[]).includes(field);
}

function offer({ header, fields }: ProfileColumn, report: PlanReport): ColumnOffer {
  const { headerRow } = flagRows(report.table);
  const { lastColumn } = report.table.region;
  const body = fields.includes('lead') ? sectionLeads(report) : [];
  const changesBasis = report.basis === 'assurance' && fields.includes('due');
  const added = `Add a column “${header}” at the right edge of the plan`;
  const because = changesBasis
    ? '. The plan is rated on its evidence, as it has no due dates: with this column it is rated on dates, and each action needs one.'
    : body.length > 0
      ? ', with the lead that each section names.'
      : '.';
  return {
    id: `missing-column ${fields.join(' ')}`,
    kind: 'missing-column',
    fields,
    cell: { sheet: report.sheet, rowIndex: headerRow, columnIndex: lastColumn },
    before: '',
    after: header,
    words: added + because,
    byDefault: !changesBasis,
    rivalOf: null,
    cells: [],
    body,
  };
}

/** Without these, the new column's blanks would override the leads that actions take from their sections. */
function sectionLeads({ actions }: PlanReport): ColumnOffer['body'] {
  return actions
    .filter(({ leadOrigin, leads }) => leadOrigin === 'section' && leads.length > 0)
    .map(({ row, leads }) => ({
      rowIndex: row.rowIndex,
      value: leads.map(({ name }) => name).join('; '),
    }));
}

/**
 * Never ticked: a board's own headers are its own. Headers over two rows are left alone. A header repeated at page
 * breaks is changed there too; otherwise the rows below it would be taken for a separate plan.
 */
export function offerHeaders(
  report: PlanReport,
  snapshot: SheetSnapshot,
  profile: Profile,
): readonly Offer[] {
  const { region } = report.table;
  if (region.headerRowCount !== 1) return [];
  const wordedAs = new Map(profile.columns.map(({ header, fields }) => [fields.join(' '), header]));
  return report.columns.columns.flatMap(({ columnIndex, fields, how }) => {
    const wanted = wordedAs.get(fields.join(' '));
    const cell = { sheet: report.sheet, rowIndex: region.headerRow, columnIndex };
    const now = snapshotCell(snapshot, cell);
    if (wanted === undefined || how === 'none' || now.formula !== '' || typeof now.value !== 'string')
      return [];
    const before = now.value.trim();
    if (before === '' || headerKey(before) === headerKey(wanted)) return [];
    const rows = [
      region.headerRow,
      ...report.table.repeatedHeaderRows.filter((rowIndex) => {
        const again = snapshotCell(snapshot, { rowIndex, columnIndex });
        return again.formula === '' && headerKey(String(again.value)) === headerKey(before);
      }),
    ];
    const everywhere = rows.length > 1 ? `, also where the header is repeated` : '';
    return [
      {
        id: `header-name ${columnName(columnIndex)} ${wanted}`,
        kind: 'header-name',
        cell,
        before,
        after: wanted,
        words: `Call column ${columnName(columnIndex)} “${wanted}” instead of “${before.replace(/\s+/g, ' ').slice(0, 60)}”${everywhere}.`,
        byDefault: false,
        rivalOf: null,
        cells: rows.map((rowIndex) => ({
          rowIndex,
          columnIndex,
          value: wanted,
          before: snapshotCell(snapshot, { rowIndex, columnIndex }).value,
        })),
      },
    ];
  });
}

/** A sentence if the plan has the schema's columns in another order; otherwise none. */
export function columnOrder(report: PlanReport, profile: Profile): readonly string[] {
  const place = new Map<Field, number>();
  profile.columns.forEach(({ fields }, at) => fields.forEach((field) => place.set(field, at)));
  const fields = report.columns.columns
    .map((column) => column.fields.find((field) => place.has(field)))
    .filter((field) => field !== undefined);
  const placed = fields.map((field) => place.get(field) ?? 0);
  if (placed.every((at, index) => index === 0 || at >= (placed[index - 1] ?? 0))) return [];
  const wanted = [...fields].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  const inWords = (list: readonly Field[]): string => list.map((field) => FIELD_TITLES[field]).join(', ');
  return [
    `The columns are in a different order from “${profile.title}”, which has: ${inWords(wanted)}. They stay where they are.`,
  ];
}
