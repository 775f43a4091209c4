/**
 * Cells, headers and whole sheets as boards have them, labelled by POLICY.md before the code was tried on them
 * (`tests/fixtures/cases/labelled`), and the small plans in which the cells are tried.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseIsoDate, type IsoDate } from '../../src/plan/read/dates/calendar';
import { makeSetup } from '../../src/plan/read/setup/setup';
import { isoDateToSerial } from '../../src/plan/read/sheet/serial-date';
import type { ActionReport, PlanReport } from '../../src/plan/judge/report/plan-report';
import type { CellValue, SheetSnapshot } from '../../src/plan/read/sheet/sheet-snapshot';
import { reviewWorkbook } from '../../src/plan/review';
import { gridSnapshot } from './grid-snapshot';
import { actionAt } from './review-grid';

/** A true date is written `{ "d": "2025-03-31" }`. */
export type LabelledCell = CellValue | { readonly d: string } | null;
export type LabelledRows = readonly (readonly LabelledCell[])[];

export const labelledCases = <T>(name: string): readonly T[] =>
  JSON.parse(
    readFileSync(join(__dirname, '..', 'fixtures', 'cases', 'labelled', `${name}.json`), 'utf8'),
  ) as readonly T[];

export function labelledSheet(
  name: string,
  rows: LabelledRows,
  merges: readonly string[] = [],
): SheetSnapshot {
  const formats: Record<string, string> = {};
  const values = rows.map((row, at) =>
    row.map((cell, column) => {
      if (cell === null || typeof cell !== 'object') return cell;
      formats[`${String.fromCharCode(65 + column)}${at + 1}`] = 'dd/mm/yyyy';
      return isoDateToSerial(parseIsoDate(cell.d) as IsoDate, 1900);
    }),
  );
  return gridSnapshot(values, { name, merges, formats });
}

const AS_OF = '2025-06-15';
export const AGREED = '2024-06-12';

export const plansOf = (
  sheets: readonly SheetSnapshot[],
  agreed: string | null,
  asOf = AS_OF,
): readonly PlanReport[] => reviewWorkbook(sheets, makeSetup({ asOf, agreed })).plans;

const ACTIONS = [
  'Write to every school about the protocol',
  'Audit the letters that were sent',
  'Train the staff of each agency',
  'Review the policy with partners',
];
const DUES: LabelledRows[number] = [
  { d: '2025-03-31' },
  { d: '2025-07-31' },
  { d: '2025-05-30' },
  { d: '2025-09-30' },
];
const LEADS = ['Education', 'Police', 'Head of Housing', 'Police'];

/** Row 2 of an ordinary plan of four actions, of which this one was due on 31 March 2025 and has the given cells. */
export function tried(
  cells: Readonly<Partial<Record<'lead' | 'due' | 'achieved' | 'progress', CellValue>>>,
  more: { readonly header: string; readonly values: readonly CellValue[] } | null = null,
  agreed: string | null = AGREED,
): ActionReport {
  const rows = ACTIONS.map((action, at): LabelledRows[number] => {
    const own = at === 0 ? cells : {};
    return [
      ...[String(at + 1), action, own.lead ?? (LEADS[at] as string), own.due ?? (DUES[at] as LabelledCell)],
      ...[own.progress ?? '', own.achieved ?? (at === 2 ? { d: '2025-05-12' } : ''), ''],
      ...(more === null ? [] : [more.values[at] as CellValue]),
    ];
  });
  const header = ['Ref', 'Action', 'Lead', 'Due date', 'Progress', 'Date completed', 'Evidence provided'];
  const all = [more === null ? header : [...header, more.header], ...rows];
  const plan = plansOf([labelledSheet('Plan', all)], agreed)[0];
  if (plan === undefined) throw new Error('No plan was found');
  return actionAt(plan, 2);
}

/** Ids of the action's findings that start with one of these. */
export const asksOf = ({ findings }: ActionReport, ...starts: readonly string[]): readonly string[] =>
  findings.map(({ id }) => id as string).filter((id) => starts.some((start) => id.startsWith(start)));
