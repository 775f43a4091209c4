/** Saving the golden plans: unchanged, with changed cells, with new sheets. */
import {
  addSheet,
  ensureCell,
  newWorkbook,
  setCell,
  type Sheet,
} from '../../../src/workbench/model/workbook';
import { applyEntry, mergeCells } from '../../../src/workbench/model/edit';
import { restyle } from '../../../src/workbench/model/restyle';
import { enterThroughApi } from '../../../src/workbench/model/entry';
import { recalculate } from '../../../src/workbench/model/recalculate';
import { originalPackage } from '../../../src/workbench/xlsx/original-package';
import { saveXlsx } from '../../../src/workbench/xlsx/save-xlsx';
import { GOLDEN_NAMES, goldenWorkbook } from '../../support/golden-plans';
import { opened } from '../../support/open-built';
import { comparable } from './save-comparable';

const partsOf = (bytes: Uint8Array) => originalPackage(opened(bytes))?.parts ?? new Map<string, Uint8Array>();

/** Names of the parts that differ, came or went. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter(
      (name) => Buffer.compare(old.get(name) ?? new Uint8Array(), now.get(name) ?? new Uint8Array()) !== 0,
    )
    .sort();
}

describe.each(GOLDEN_NAMES)('%s', (name) => {
  const bytes = goldenWorkbook(name);

  test('saving without changes keeps every part byte for byte', () => {
    const saved = saveXlsx(opened(bytes));
    expect(changedParts(bytes, saved.bytes)).toEqual([]);
    expect(saved.notKept).toEqual([]);
  });

  test('a changed cell changes only its sheet, and the file opens as the same workbook', () => {
    const workbook = opened(bytes);
    const sheet = workbook.sheets[0] as Sheet;
    applyEntry(sheet, 3, 2, { value: '  <b> & "c"\n_x0041_\u0001 end ' });
    applyEntry(sheet, 200, 9, { value: 42.5 });
    const saved = saveXlsx(workbook);
    expect(changedParts(bytes, saved.bytes)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(comparable(opened(saved.bytes))).toEqual(comparable(workbook));
  });

  test('a new sheet is saved with its cells, formats and sizes', () => {
    const workbook = opened(bytes);
    const first = workbook.sheets[0] as Sheet;
    const sheet = addSheet(workbook, 'Plan setup & more');
    setCell(sheet, 0, 0, {
      value: 'Setting',
      style: { font: { bold: true }, fill: { pattern: 'solid', colour: { rgb: '#FFCC00' } } },
    });
    setCell(sheet, 1, 1, {
      value: 42_000,
      style: { numberFormat: 'dd/mm/yyyy', alignment: { wrap: true, vertical: 'Top' } },
    });
    applyEntry(sheet, 2, 0, enterThroughApi(`=COUNTA('${first.name.replace(/'/g, "''")}'!A1:A9)`));
    recalculate(workbook);
    sheet.columns.set(0, { width: 30 });
    sheet.rows.set(5, { cells: new Map(), height: 40, hidden: true });
    sheet.freeze = { rowCount: 1, columnCount: 0 };
    sheet.tabColour = '#123456';
    workbook.activeSheet = sheet.id;
    workbook.names.push({
      name: 'AsOf',
      sheet: null,
      formula: "'Plan setup & more'!$B$2",
      visible: true,
      comment: '',
    });
    const saved = saveXlsx(workbook);
    expect(saved.notKept).toEqual([]);
    expect(comparable(opened(saved.bytes))).toEqual(comparable(workbook));
  });
});

test('a workbook created from scratch is written completely', () => {
  const workbook = newWorkbook({ date1904: true });
  const sheet = addSheet(workbook, 'One');
  addSheet(workbook, 'Two').visibility = 'Hidden';
  ensureCell(sheet, 0, 0).value = true;
  ensureCell(sheet, 0, 1).value = { error: '#N/A' };
  ensureCell(sheet, 0, 2).value = '#N/A';
  restyle(sheet, { rowIndex: 1, columnIndex: 0, rowCount: 2, columnCount: 2 }, () => ({
    borders: { top: { line: 'thin' } },
  }));
  mergeCells(sheet, { rowIndex: 1, columnIndex: 0, rowCount: 2, columnCount: 2 });
  const again = opened(saveXlsx(workbook).bytes);
  expect(comparable(again)).toEqual(comparable(workbook));
  expect(again.date1904).toBe(true);
});

test('ten thousand rows are saved about as quickly as they are opened', () => {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, 'Plan');
  for (let row = 0; row < 10_000; row += 1)
    for (let column = 0; column < 16; column += 1)
      setCell(sheet, row, column, {
        value: column % 4 === 0 ? row * column : `Text ${row} of column ${column}`,
      });
  const timed = <T>(work: () => T): { readonly result: T; readonly time: number } => {
    const started = performance.now();
    const result = work();
    return { result, time: performance.now() - started };
  };
  const first = timed(() => saveXlsx(workbook));
  const opening = timed(() => opened(first.result.bytes));
  applyEntry(opening.result.sheets[0] as Sheet, 5000, 5, { value: 'changed' });
  const second = timed(() => saveXlsx(opening.result));
  // Each is about as quick as opening the file; a fault of order would take a hundred times as long on any machine.
  expect(Math.max(first.time, second.time)).toBeLessThan(20 * opening.time);
}, 120_000);

describe('Texts', () => {
  test.each([
    ['spaces at the ends', '  a  '],
    ['line breaks', 'a\nb\r\nc\td'],
    ['an escape meant as it stands', '_x0041_ and _x005F_x0041_'],
    ['characters that XML cannot hold', '\u0000\u0001\u001f\ufffe\uffff'],
    ['half a character', 'a\ud800b\udc00'],
    ['whole characters of two halves', '😀 𝒳'],
    ['mark-up', '<b>&amp;</b> ]]> "\'<!-- --> <?x?>'],
    ['names of the language', '__proto__'],
    ['an empty text', ''],
    ['an error’s name', '#REF!'],
    ['a formula’s look', '=1+1'],
  ])('%s', (_what, value) => {
    const workbook = newWorkbook();
    const sheet = addSheet(workbook, 'One');
    setCell(sheet, 0, 0, { value });
    setCell(sheet, 1, 0, { value, formula: '=A1' });
    setCell(sheet, 2, 0, { value, richText: [{ text: value, font: { bold: true } }] });
    sheet.comments.push({
      id: 'n',
      rowIndex: 0,
      columnIndex: 0,
      threaded: false,
      author: 'A',
      text: value,
      replies: [],
      visible: false,
    });
    const [again] = opened(saveXlsx(workbook).bytes).sheets;
    expect([0, 1, 2].map((row) => again?.rows.get(row)?.cells.get(0)?.value)).toEqual([value, value, value]);
    expect(again?.comments[0]?.text).toBe(value);
  });

  test('a text longer than a cell can hold is cut and reported', () => {
    const workbook = newWorkbook();
    setCell(addSheet(workbook, 'One'), 1, 1, { value: 'x'.repeat(32_768) });
    const saved = saveXlsx(workbook);
    expect(saved.notKept).toEqual([
      'The end of the text in cell B2 of “One”: a cell holds 32,767 characters.',
    ]);
    expect(String(opened(saved.bytes).sheets[0]?.rows.get(1)?.cells.get(1)?.value)).toHaveLength(32_767);
  });
});

test('a list that is too long for a drop-down is left out and reported', () => {
  const workbook = newWorkbook();
  const area = { rowIndex: 0, columnIndex: 0, rowCount: 5, columnCount: 1 };
  addSheet(workbook, 'One').validations.push({
    areas: [area],
    kind: 'list',
    formula1: `"${'x,'.repeat(130)}"`,
    allowBlank: true,
    inCellDropdown: true,
    errorStyle: 'stop',
    showError: true,
    showPrompt: false,
  });
  expect(saveXlsx(workbook).notKept).toEqual([
    'The drop-down list of A1:A5 on “One”: its choices are longer than 255 characters together.',
  ]);
});
