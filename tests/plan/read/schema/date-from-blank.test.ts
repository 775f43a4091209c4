import { shownFromBlank } from '../../../../src/plan/read/schema/date-from-blank';
import { sheetGrid } from '../../../../src/plan/read/recognise/sheet-grid';
import type { SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';

function shown(
  value: string | number,
  formula = '',
  numberFormat = 'dd/mm/yyyy',
  dateSystem: 1900 | 1904 = 1900,
) {
  const snapshot: SheetSnapshot = {
    name: 'Plan',
    visible: true,
    dateSystem,
    origin: { rowIndex: 0, columnIndex: 0 },
    rowCount: 1,
    columnCount: 1,
    values: [[value]],
    kinds: [[typeof value === 'number' ? 'number' : 'text']],
    formulas: [[formula]],
    numberFormats: [[numberFormat]],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
  };
  return shownFromBlank(sheetGrid(snapshot), 0, 0);
}

test.each([
  ['a date of today counted by a formula', 45_000, '=A1+30', 'dd/mm/yyyy', 1900],
  ['an old date that somebody typed', 5_000, '', 'dd/mm/yyyy', 1900],
  ['a small number that is no date', 90, '=A1+90', 'General', 1900],
  ['the first real day', 18_264, '=A1', 'dd/mm/yyyy', 1900],
  ['a date in words', '31 January 2019', '', 'General', 1900],
] as const)('%s is not blank', (_, value, formula, format, system) => {
  expect(shown(value, formula, format, system)).toBeNull();
});

test.each([
  ['a formula that points at nothing', 0, '=Z9', 'dd/mm/yyyy', 1900],
  ['a formula that counts from nothing', 28, '=A1+28', 'd mmm yy', 1900],
  ['a formula that counts from nothing since 1904', 28, '=A1+28', 'd mmm yy', 1904],
  ['a nought kept as a date', 0, '', 'dd/mm/yyyy', 1900],
  ['its text, pasted', '00/01/1900', '', 'General', 1900],
  ['its text with a month', '0-Jan-00', '', 'General', 1900],
] as const)('%s is blank', (_, value, formula, format, system) => {
  expect(shown(value, formula, format, system)).not.toBeNull();
});
