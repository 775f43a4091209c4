/** How keys move the selection, and what they mean. */
import { addSheet, newWorkbook, setCell } from '../../../../src/workbench/model/workbook';
import { carryOut } from '../../../../src/workbench/page/grid/carry-out';
import { intentOf, type Intent } from '../../../../src/workbench/page/grid/grid-keys';
import { indexMerges } from '../../../../src/workbench/page/grid/merge-index';
import { selectTo, type Place } from '../../../../src/workbench/page/grid/selection';
import { areaName, cellName, parseArea } from '../../../../src/workbench/model/area';

const bare = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const page = { rows: 20, columns: 5 };

function ground() {
  const sheet = addSheet(newWorkbook(), 'Plan');
  for (const at of ['A1', 'A2', 'A3', 'A7', 'B1', 'D1']) {
    const place = parseArea(at);
    if (place) setCell(sheet, place.rowIndex, place.columnIndex, { value: 'x' });
  }
  sheet.rows.set(4, { cells: new Map(), hidden: true });
  sheet.merges = [{ rowIndex: 9, columnIndex: 1, rowCount: 3, columnCount: 2 }];
  return { sheet, merges: indexMerges(sheet) };
}
const place = (name: string): Place => parseArea(name) ?? { rowIndex: 0, columnIndex: 0 };

function press(key: string, from: string, modifiers: Partial<typeof bare> = {}, to = from): string {
  const on = ground();
  const intent = intentOf({ ...bare, ...modifiers, key });
  if (!intent || !['move', 'go', 'select', 'advance'].includes(intent.do))
    return `none: ${intent?.do ?? key}`;
  const start = selectTo(on, place(from), place(to));
  const next = carryOut(intent as Extract<Intent, { do: 'move' }>, on, start, page);
  return `${cellName(next.active.rowIndex, next.active.columnIndex)} ${areaName(next.area)}`;
}

const ctrl = { ctrlKey: true };
const shift = { shiftKey: true };

test.each([
  ['ArrowDown', 'A1', {}, 'A2 A2'],
  ['ArrowUp', 'A1', {}, 'A1 A1'],
  ['ArrowDown', 'A4', {}, 'A6 A6'],
  ['ArrowDown', 'B9', {}, 'B10 B10:C12'],
  ['ArrowDown', 'B10', {}, 'B13 B13'],
  ['ArrowRight', 'B10', {}, 'D10 D10'],
  ['ArrowDown', 'A1', shift, 'A1 A1:A2'],
  ['ArrowDown', 'B9', shift, 'B9 B9:C12'],
  ['ArrowDown', 'A1', ctrl, 'A3 A3'],
  ['ArrowDown', 'A3', ctrl, 'A7 A7'],
  ['ArrowDown', 'A7', ctrl, 'A1048576 A1048576'],
  ['ArrowRight', 'A1', ctrl, 'B1 B1'],
  ['ArrowRight', 'D1', ctrl, 'XFD1 XFD1'],
  ['ArrowUp', 'A7', ctrl, 'A3 A3'],
  ['PageDown', 'A6', {}, 'A26 A26'],
  ['Home', 'D9', {}, 'A9 A9'],
  ['Home', 'D9', ctrl, 'A1 A1'],
  ['End', 'A1', ctrl, 'D12 D12'],
  ['Tab', 'A1', {}, 'B1 B1'],
  ['Tab', 'A1', shift, 'A1 A1'],
  ['Enter', 'A1', {}, 'A2 A2'],
  [' ', 'B3', shift, 'B3 3:3'],
  [' ', 'B3', ctrl, 'B3 B:B'],
])('%s from %s with %j leads to %s', (key, from, modifiers, to) => {
  expect(press(key, from, modifiers)).toBe(to);
});

test.each([
  ['Tab', 'B2', 'C3', 'C2 B2:C3'],
  ['Enter', 'B2', 'C3', 'B3 B2:C3'],
])('%s cycles within a selected area', (key, from, to, expected) => {
  expect(press(key, from, {}, to)).toBe(expected);
});

test.each([
  [{ key: 'f', ...bare, ctrlKey: true }, null],
  [{ key: 'F5', ...bare }, null],
  [{ key: 'Shift', ...bare, shiftKey: true }, null],
  [{ key: 'constructor', ...bare }, null],
  [{ key: 'ArrowUp', ...bare, altKey: true }, null],
  [
    { key: 'a', ...bare },
    { do: 'type', text: 'a' },
  ],
  [
    { key: '€', ...bare, ctrlKey: true, altKey: true },
    { do: 'type', text: '€' },
  ],
  [{ key: 'z', ...bare, ctrlKey: true }, { do: 'undo' }],
  [{ key: 'Z', ...bare, ctrlKey: true, shiftKey: true }, { do: 'redo' }],
  [{ key: 'F2', ...bare }, { do: 'edit' }],
  [{ key: 'Delete', ...bare }, { do: 'clear' }],
  [{ key: 'ArrowDown', ...bare, altKey: true }, { do: 'list' }],
  [{ key: 'F10', ...bare, shiftKey: true }, { do: 'menu' }],
  [{ key: '-', ...bare, ctrlKey: true }, { do: 'remove' }],
])('the key %j means %j', (key, meaning) => {
  expect(intentOf(key)).toEqual(meaning);
});
