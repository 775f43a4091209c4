/** A board's tracker with a filter over its plan, whose rows are hidden as its criteria say. */
import { filterRows } from '../../src/workbench/model/filter-rows';
import type { FilterColumn } from '../../src/workbench/model/rules';
import { findSheet, type Sheet, type Workbook } from '../../src/workbench/model/workbook';
import { area } from './grid-snapshot';
import { gridWorkbook } from './open-grid';
import { stateOf } from './workbook-state';

export const TRACKER = [
  ['Our action plan'],
  ['Action', 'Lead', 'Due date', 'Evidence provided'],
  ['Write to every school.', 'Police', '31 March 2017', ''],
  ['Audit the letters.', 'Education', '30 June 2016', 'Minutes of 3 May 2016'],
  ['Train the wardens.', 'Housing', '30 May 2016', ''],
];
/** Hides row 4. */
export const BY_LEAD: FilterColumn = { columnOffset: 1, values: ['Police', 'Housing'] };

export interface TrackerFilter {
  readonly where?: string;
  readonly columns?: readonly FilterColumn[];
  readonly rows?: readonly (readonly string[])[];
}

export function tracker({ where = 'A2:D5', columns = [], rows = TRACKER }: TrackerFilter = {}): Workbook {
  const workbook = gridWorkbook({ Plan: rows });
  const sheet = planIn(workbook);
  sheet.autoFilter = { area: area(where), columns };
  if (columns.length > 0) filterRows(sheet, sheet.autoFilter, false);
  return workbook;
}

export function planIn(workbook: Workbook): Sheet {
  const sheet = findSheet(workbook, 'Plan');
  if (!sheet) throw new Error('no plan');
  return sheet;
}

/** Excel row numbers, from 1. */
export const hiddenRows = (workbook: Workbook): readonly number[] =>
  [...planIn(workbook).rows].filter(([, row]) => row.hidden).map(([at]) => at + 1);

/** The plan's sheet as a user sees it. */
export const planSeen = (workbook: Workbook) =>
  (stateOf(workbook)['sheets'] as Readonly<Record<string, { readonly cells: unknown }>>)['Plan'];
