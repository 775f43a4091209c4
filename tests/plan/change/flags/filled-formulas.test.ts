/**
 * Formulas that a change marks as the same in every row are the same: filling down the first one, as Excel does, gives
 * each row the stated text. Tested on the real plans, which have sections, split rows and rows that depend on others.
 */
import { FLAG_COLUMNS } from '../../../../src/plan/marks/flags/flag-columns';
import { proposeFlags } from '../../../../src/plan/change/flags/propose-flags';
import { formulaInRow } from '../../../../src/plan/change/filled-formula';
import type { CellChange } from '../../../../src/plan/change/parts/cells';
import { reviewWorkbook } from '../../../../src/plan/review';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { translateFormula } from '../../../../src/workbench/model/translate-formula';
import { openWorkbook } from '../../../support/check-workbook-file';
import { GOLDEN_NAMES, goldenWorkbook } from '../../../support/golden-plans';
import { snapshots } from '../../../support/read-through-client';

test('a formula states the number of its own row wherever it is marked', () => {
  expect(formulaInRow('=IF($A{row}="",$B$2,SUM($C{row}:$D{row}))', 11)).toBe(
    '=IF($A12="",$B$2,SUM($C12:$D12))',
  );
});

/** Those that take the formula for their own. */
const columnsOf = (formula: string) =>
  FLAG_COLUMNS.filter(({ isOwnFormula }) => isOwnFormula?.(formula)).map(({ id }) => id);

test.each(GOLDEN_NAMES)('%s', async (name) => {
  const sheets = await snapshots(openWorkbook(goldenWorkbook(name)));
  const report = reviewWorkbook(sheets, makeSetup({ asOf: '2016-10-15' }));
  const cells = proposeFlags(report, sheets, null).sheets.flatMap((sheet) => sheet.cells);
  const first = new Map<string, CellChange>();
  let filled = 0;
  for (const cell of cells) {
    expect(cell.filled === undefined).toBe(cell.formula === undefined);
    if (cell.filled === undefined) continue;
    if (!first.has(cell.filled)) expect(columnsOf(cell.formula ?? '')).toHaveLength(1);
    const top = first.get(cell.filled) ?? cell;
    first.set(cell.filled, top);
    expect(translateFormula(top.formula ?? '', cell.rowIndex - top.rowIndex, 0)).toBe(cell.formula);
    filled += 1;
  }
  expect(filled).toBeGreaterThan(5 * first.size);
});
