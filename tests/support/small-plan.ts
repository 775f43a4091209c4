/** A small plan in a model workbook, ready for the add-in's columns, and its sheet's contents. */
import type { Sheet, Workbook } from '../../src/workbench/model/workbook';
import { withSettings } from './flagged-workbook';
import { gridWorkbook } from './open-grid';

export const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'Evidence provided', 'Date achieved'];

export const ACTIONS = [
  ['1', 'Write to every school.', 'Education', '31 March 2030', '', ''],
  ['2', 'Audit the letters.', 'Police', '30 June 2016', '', ''],
  ['3', 'Train the staff.', 'Health', '1 May 2016', 'Training records of 40 staff, June 2016', '12 May 2016'],
  ['4', 'Review the policy.', 'Police', 'Ongoing', '', ''],
];

export const smallPlan = (...rows: readonly (readonly (string | number)[])[]): Workbook =>
  withSettings(gridWorkbook({ Plan: [HEADER, ...ACTIONS, ...rows] }));

export const sheetOf = (workbook: Workbook): Sheet => workbook.sheets[0] as Sheet;

/** Each non-empty cell as text, by row and column. */
export function cellsOf(sheet: Sheet): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [r, row] of sheet.rows)
    for (const [c, cell] of row.cells)
      if (cell.value !== null || cell.formula) found.set(`${r},${c}`, cell.formula ?? cell.value);
  return found;
}
