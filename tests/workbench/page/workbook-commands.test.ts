/** A user's edits on the page: they reach the workbook and the add-in, are refused in words, and can be undone. */
import { parseArea } from '../../../src/workbench/model/area';
import { shownText } from '../../../src/workbench/model/number-format';
import { numberFormatOf } from '../../../src/workbench/model/style';
import { addTable } from '../../../src/workbench/model/tables';
import { addSheet, getCell, isError, newWorkbook, setCell } from '../../../src/workbench/model/workbook';
import { createHost } from '../../../src/workbench/wire/create-host';
import { EVENT, WORKBOOK_TARGET } from '../../../src/workbench/wire/events';
import { createWorkbookCommands } from '../../../src/workbench/page/workbook-commands';

function open() {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, 'Plan');
  const other = addSheet(workbook, 'Summary');
  setCell(sheet, 0, 0, { value: 1 });
  setCell(sheet, 1, 0, { value: 2 });
  setCell(sheet, 2, 0, { value: null, formula: '=SUM(A1:A2)' });
  setCell(other, 0, 0, { value: null, formula: '=Plan!A3*10' });
  const host = createHost(workbook, { clock: () => Date.UTC(2016, 9, 15, 12) });
  let edits = 0;
  const commands = createWorkbookCommands({ host: () => host, edited: () => void (edits += 1) });
  const cell = (address: string, on = sheet) => {
    const at = parseArea(address);
    return at ? getCell(on, at.rowIndex, at.columnIndex) : undefined;
  };
  const shown = (address: string, on = sheet) => {
    const found = cell(address, on);
    return shownText(found?.value ?? null, numberFormatOf(found?.style), false);
  };
  const area = (address: string) =>
    parseArea(address) ?? { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };
  host.events.register(EVENT.changed, WORKBOOK_TARGET);
  const heard = () => host.events.take().map(({ message }) => JSON.parse(message) as Record<string, unknown>);
  return { workbook, sheet, other, host, commands, cell, shown, area, heard, edits: () => edits };
}

describe('typing', () => {
  test('is refused in plain words on a protected sheet, and changes nothing', () => {
    const { sheet, commands, shown, heard, edits } = open();
    sheet.protection = { options: {}, hasPassword: false };
    expect(commands.enter(sheet.id, 0, 0, '9')).toMatch(/protected/);
    expect([shown('A1'), heard(), edits(), commands.next('undo')]).toEqual(['1', [], 0, null]);
  });

  test.each([
    ['=SUM(', /problem with this formula/],
    ['x'.repeat(32_768), /32,767/],
  ])('refuses what Excel refuses, and keeps the cell', (text, words) => {
    const { sheet, commands, shown } = open();
    expect(commands.enter(sheet.id, 0, 0, text)).toMatch(words);
    expect(shown('A1')).toBe('1');
  });

  test('recalculates every sheet, notifies the add-in of a change not its own, and can be undone and redone', () => {
    const { sheet, other, commands, shown, heard } = open();
    expect(commands.enter(sheet.id, 0, 0, '5')).toBeNull();
    expect([shown('A3'), shown('A1', other)]).toEqual(['7', '70']);
    expect(heard()[0]).toMatchObject({ address: 'A1', changeType: 'RangeEdited', triggerSource: 'Unknown' });
    commands.undo();
    expect([shown('A1'), shown('A1', other)]).toEqual(['1', '30']);
    expect(heard()[0]).toMatchObject({ address: 'A1' });
    commands.redo();
    expect([shown('A1'), shown('A1', other)]).toEqual(['5', '70']);
  });

  test('a date is read day first, and its column made wide enough', () => {
    const { sheet, commands, shown } = open();
    commands.enter(sheet.id, 4, 3, '3/4/2017');
    expect(shown('D5')).toBe('03/04/2017');
    expect(sheet.columns.get(3)?.width).toBeGreaterThan(10);
    sheet.columns.set(4, { width: 4 });
    commands.enter(sheet.id, 4, 4, '3/4/2017');
    expect(sheet.columns.get(4)?.width).toBe(4);
  });

  test('a formula that spills is undone with all the cells that it filled', () => {
    const { sheet, commands, shown, cell } = open();
    commands.enter(sheet.id, 0, 2, '=SEQUENCE(3)');
    expect(['C1', 'C2', 'C3'].map((at) => shown(at))).toEqual(['1', '2', '3']);
    commands.undo();
    expect(['C1', 'C2', 'C3'].map((at) => cell(at)?.value ?? null)).toEqual([null, null, null]);
  });

  test('over a table header renames the column, and undoing restores the name', () => {
    const { workbook, sheet, commands, area } = open();
    setCell(sheet, 5, 0, { value: 'Lead' });
    const table = addTable(workbook, sheet, area('A6:A8'));
    commands.enter(sheet.id, 5, 0, 'Lead agency');
    expect(table.columns[0]?.name).toBe('Lead agency');
    commands.undo();
    expect(table.columns[0]?.name).toBe('Lead');
  });
});

describe('clearing and pasting', () => {
  test('clear an area at once and restore it completely, formats included', () => {
    const { sheet, commands, cell, area, shown } = open();
    setCell(sheet, 0, 1, { value: 'kept', style: { font: { bold: true } } });
    expect(commands.clear(sheet.id, area('A1:B2'))).toBeNull();
    expect([cell('A1')?.value ?? null, cell('B1')?.value, cell('B1')?.style?.font?.bold]).toEqual([
      null,
      null,
      true,
    ]);
    commands.undo();
    expect([shown('A1'), shown('B1'), shown('A3')]).toEqual(['1', 'kept', '3']);
  });

  test('a paste is refused beyond the sheet’s edge, and entirely if one cell is refused', () => {
    const { sheet, commands, shown, cell } = open();
    expect(commands.paste(sheet.id, 1_048_575, 0, [['a'], ['b']])).toMatch(/does not fit/);
    expect(commands.paste(sheet.id, 0, 0, [['8'], ['=SUM(']])).toMatch(/formula/);
    expect([shown('A1'), cell('A2')?.value]).toEqual(['1', 2]);
    expect(commands.paste(sheet.id, 0, 4, [['8', 'x'], ['9']])).toBeNull();
    expect([shown('E1'), shown('F1'), shown('E2')]).toEqual(['8', 'x', '9']);
  });
});

describe('rows', () => {
  test('inserting moves formulas everywhere, notifies listeners, and is undone exactly', () => {
    const { sheet, other, commands, cell, shown, heard, area } = open();
    sheet.merges = [area('B2:C2')];
    sheet.comments = [
      {
        id: 'n',
        rowIndex: 1,
        columnIndex: 0,
        threaded: false,
        author: '',
        text: 'x',
        replies: [],
        visible: false,
      },
    ];
    const before = JSON.stringify([...sheet.rows].map(([at, row]) => [at, [...row.cells]]));
    expect(commands.insert(sheet.id, area('2:3'), 'rows')).toBeNull();
    expect([cell('A5')?.formula, cell('A1', other)?.formula]).toEqual(['=SUM(A1:A4)', '=Plan!A5*10']);
    expect([sheet.merges[0]?.rowIndex, sheet.comments[0]?.rowIndex]).toEqual([3, 3]);
    expect(heard()[0]).toMatchObject({ address: '2:3', changeType: 'RowInserted' });
    commands.undo();
    expect(JSON.stringify([...sheet.rows].map(([at, row]) => [at, [...row.cells]]))).toBe(before);
    expect([sheet.merges[0]?.rowIndex, sheet.comments[0]?.rowIndex]).toEqual([1, 1]);
    expect(heard()[0]).toMatchObject({ address: '2:3', changeType: 'RowDeleted' });
    commands.redo();
    expect([cell('A5')?.formula, shown('A1', other)]).toEqual(['=SUM(A1:A4)', '30']);
  });

  test('deleted cells that formulas refer to come back together with those formulas', () => {
    const { sheet, other, commands, cell, shown, area } = open();
    expect(commands.remove(sheet.id, area('3:3'), 'rows')).toBeNull();
    expect(isError(cell('A1', other)?.value ?? null)).toBe(true);
    commands.undo();
    expect([cell('A1', other)?.formula, shown('A1', other)]).toEqual(['=Plan!A3*10', '30']);
  });

  test('are refused if a table would lose its header', () => {
    const { workbook, sheet, commands, area } = open();
    addTable(workbook, sheet, area('A6:B9'));
    expect(commands.remove(sheet.id, area('6:6'), 'rows')).toMatch(/header of the table/);
    expect(commands.next('undo')).toBeNull();
  });
});

describe('the history', () => {
  test('says what comes next, drops redo at a new edit, and can be cleared', () => {
    const { sheet, commands } = open();
    commands.enter(sheet.id, 0, 0, '5');
    commands.enter(sheet.id, 1, 0, '6');
    commands.undo();
    expect([commands.next('undo'), commands.next('redo')]).toEqual(['typing in A1', 'typing in A2']);
    commands.enter(sheet.id, 2, 2, 'x');
    expect(commands.next('redo')).toBeNull();
    commands.forget();
    expect(commands.next('undo')).toBeNull();
    expect(() => commands.undo()).not.toThrow();
  });
});

describe('sheets and the add-in', () => {
  test('listeners are notified of a newly active sheet and of a selection', () => {
    const { workbook, other, host, commands, area } = open();
    host.events.register(EVENT.activated, WORKBOOK_TARGET);
    host.events.register(EVENT.selectionChanged, WORKBOOK_TARGET);
    commands.activateSheet(other.id);
    commands.select(other.id, area('B2:C3'));
    expect(workbook.activeSheet).toBe(other.id);
    expect(host.events.take().map(({ messageType }) => messageType)).toEqual([
      EVENT.activated,
      EVENT.selectionChanged,
    ]);
  });

  test('a name that is too long for Excel is refused; formulas follow any other', () => {
    const { sheet, other, commands, cell } = open();
    expect(commands.rename(sheet.id, 'a/b')).toMatch(/31 characters/);
    expect(commands.rename(sheet.id, 'summary')).toMatch(/already/);
    expect(commands.rename(sheet.id, 'Action plan')).toBeNull();
    expect(cell('A1', other)?.formula).toBe("='Action plan'!A3*10");
  });

  test('the host is in cell-edit mode while a user types, and afterwards as the tester set it', () => {
    const { host, commands } = open();
    commands.typing(true);
    expect(host.switches.cellEditMode).toBe(true);
    commands.typing(false);
    commands.typing(false);
    expect(host.switches.cellEditMode).toBe(false);
    host.switches.cellEditMode = true;
    commands.typing(true);
    commands.typing(false);
    expect(host.switches.cellEditMode).toBe(true);
  });
});
