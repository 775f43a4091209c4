/** How the record "Plan updates" prints: alone, on A4 with marking and board, wide enough for its words and no wider. */
import { applied } from '../../../src/plan/change/applied';
import type { SheetChange } from '../../../src/plan/change/change-set';
import { headerAndFooter } from '../../../src/plan/change/header-and-footer';
import { layOutSetupSheet } from '../../../src/plan/change/settings-sheet/setup-sheet';
import { addRecords, type RecordRow } from '../../../src/plan/returns/add-records';
import { setupTable } from '../../../src/plan/read/setup/tables';
import type { SheetSnapshot } from '../../../src/plan/read/sheet/sheet-snapshot';
import { gridSnapshot } from '../../support/grid-snapshot';

const SETUP = applied([gridSnapshot([['x']])], { sheets: [layOutSetupSheet({})] });
const PRINTED = headerAndFooter(
  { title: 'Child J action plan', board: 'Anytown Safeguarding Board', marking: 'OFFICIAL-SENSITIVE' },
  { day: 'Made on 1 May 2016', what: 'Plan updates' },
);
const row = (to: string): RecordRow =>
  new Map([
    ['sheet', { value: 'Plan' }],
    ['field', { value: 'Progress' }],
    ['from', { value: '' }],
    ['to', { value: to }],
  ]);

function added(rows: readonly RecordRow[], snapshots: readonly SheetSnapshot[]): SheetChange {
  const outcome = addRecords('updates', rows, snapshots, PRINTED);
  const [change] = outcome.ok ? outcome.value : [];
  if (!change) throw new Error('Nothing to write');
  return change;
}

const first = added([row('Letter sent.'), row('word '.repeat(60))], SETUP);
const setupRows = SETUP.find(({ name }) => name === 'Plan setup')?.rowCount ?? 0;

test('its page has marking, board and title, and its header on each page', () => {
  const { page, tables } = first;
  const area = tables[0]?.area ?? { rowIndex: 0, rowCount: 0 };
  expect(page).toMatchObject({ paper: 'a4', orientation: 'landscape', ...PRINTED });
  expect(PRINTED.header).toMatchObject({
    left: 'Anytown Safeguarding Board',
    centre: '&BOFFICIAL-SENSITIVE',
  });
  expect(page?.titleRows).toEqual([area.rowIndex - 1, area.rowIndex]);
  expect(page?.printArea).toMatchObject({ rowIndex: area.rowIndex - 1, rowCount: area.rowCount + 1 });
});

test('its rows are as high as their words, and are those of no other table', () => {
  const [low, high] = first.rows;
  expect(low?.rowIndex).toBeGreaterThan(setupRows);
  expect(Number(high?.height)).toBeGreaterThan(2 * Number(low?.height));
});

test('later rows are printed with the earlier ones', () => {
  const later = applied(SETUP, { sheets: [first] });
  const second = added([row('Audit done.')], later);
  expect(second.page?.printArea).toMatchObject({
    rowIndex: first.page?.printArea?.rowIndex,
    rowCount: (first.page?.printArea?.rowCount ?? 0) + 1,
  });
});

test('letters are printed at 9 points or more, in a wider font too', () => {
  const width = setupTable('updates').columns.reduce((sum, each) => sum + each.width, 0);
  // Where Excel's usual font is missing, a character of a column can be 7 points wide; 842 points less two margins of 22.
  expect((11 * (842 - 44)) / (width * 7)).toBeGreaterThanOrEqual(9);
});
