/** A filter's arrow, of a sheet and of a table: shows the rows with one value or all, sorts, and can be undone. */
import { parseArea } from '../../../src/workbench/model/area';
import { addTable } from '../../../src/workbench/model/tables';
import { addSheet, getCell, newWorkbook, setCell } from '../../../src/workbench/model/workbook';
import { filteredColumnAt, valuesOf } from '../../../src/workbench/page/filter-commands';
import { createWorkbookCommands } from '../../../src/workbench/page/workbook-commands';
import { createHost } from '../../../src/workbench/wire/create-host';
import { area } from '../../support/grid-snapshot';

const LEADS = ['Lead', 'Police', 'Health', 'Police', ''];
const HEADER = { rowIndex: 0, columnIndex: 0 };

function filtered(asTable: boolean) {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, 'Plan');
  LEADS.forEach((value, at) => {
    setCell(sheet, at, 0, { value: value === '' ? null : value });
    setCell(sheet, at, 1, { value: at === 0 ? 'No' : at });
  });
  if (asTable) addTable(workbook, sheet, area('A1:B5'));
  else sheet.autoFilter = { area: area('A1:B5'), columns: [] };
  const host = createHost(workbook);
  const commands = createWorkbookCommands({ host: () => host, edited: () => undefined });
  const shownRows = () => [1, 2, 3, 4].filter((at) => !sheet.rows.get(at)?.hidden);
  const value = (address: string) => {
    const at = parseArea(address);
    return at && getCell(sheet, at.rowIndex, at.columnIndex)?.value;
  };
  return { sheet, commands, shownRows, value };
}

test.each([
  ['a sheet', false],
  ['a table', true],
])('of %s shows the rows of one value or all, and sorts those that are shown', (_, asTable) => {
  const { sheet, commands, value, shownRows } = filtered(asTable);
  const column = filteredColumnAt(sheet, HEADER);
  expect(column && valuesOf(column, false)).toEqual(['', 'Health', 'Police']);
  expect(commands.filter(sheet.id, HEADER, 'Police')).toBeNull();
  expect(shownRows()).toEqual([1, 3]);
  const second = filteredColumnAt(sheet, { rowIndex: 0, columnIndex: 1 });
  expect(second && valuesOf(second, false)).toEqual(['1', '3']);
  expect(commands.sort(sheet.id, { rowIndex: 0, columnIndex: 1 }, false)).toBeNull();
  expect(['B2', 'B3', 'B4', 'B5'].map(value)).toEqual([3, 2, 1, 4]);
  commands.undo();
  expect(value('B2')).toBe(1);
  commands.undo();
  expect(shownRows()).toEqual([1, 2, 3, 4]);
  expect(commands.filter(sheet.id, HEADER, '')).toBeNull();
  expect(shownRows()).toEqual([4]);
  expect(commands.filter(sheet.id, HEADER, null)).toBeNull();
  expect(shownRows()).toEqual([1, 2, 3, 4]);
});

test('sorts nothing on a protected sheet, and does nothing where there is none', () => {
  const { sheet, commands, value } = filtered(false);
  sheet.protection = { options: {}, hasPassword: false };
  expect(commands.sort(sheet.id, HEADER, false)).toMatch(/protected/);
  expect(value('A2')).toBe('Police');
  expect(filteredColumnAt(sheet, { rowIndex: 1, columnIndex: 0 })).toBeNull();
  expect(commands.filter(sheet.id, { rowIndex: 1, columnIndex: 0 }, 'x')).toBeNull();
  expect(commands.next('undo')).toBeNull();
});
