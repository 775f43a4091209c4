/**
 * A workbook that the version of November 2026 flagged and summarised is still recognised, brought up to date, undone
 * change by change, and cleared of everything. Its journal is read by the keys that it was written with.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFlags } from '../../../src/plan/marks/flags/find-flags';
import { readJournal } from '../../../src/plan/marks/journal/read-journal';
import { isSummarySheet } from '../../../src/plan/marks/summary/find-summary';
import type { Workbook } from '../../../src/workbench/model/workbook';
import { sheetWhole } from '../../properties/support/whole-state';
import { goldenWorkbook } from '../../support/golden-plans';
import { opened } from '../../support/open-built';
import { cellAt } from '../../support/open-grid';
import { given, openEngine, TODAY, type OpenEngine } from '../../support/open-engine';

const FLAGGED = readFileSync(join(__dirname, '../../fixtures/versions/flagged-2026-11.xlsx'));
const options = { today: TODAY };
const STOP = { changed: 'stop' } as const;

const original = (): Workbook => opened(goldenWorkbook('haringey-child-o'));
const open = (): OpenEngine => openEngine(opened(new Uint8Array(FLAGGED)));

/** Everything that can be seen on each of the board's sheets, in the order of the sheets. */
const board = ({ sheets }: Workbook): unknown => sheets.map((sheet) => [sheet.name, sheetWhole(sheet)]);

test('its flags, its summary and its journal are recognised', async () => {
  const { engine } = open();
  const { review } = await given(engine.check(options));
  const [plan] = review.snapshots;
  expect(plan && findFlags(plan).length).toBe(1);
  expect(review.snapshots.filter(isSummarySheet)).toHaveLength(1);
  const journal = readJournal(review.snapshots);
  expect(journal).toHaveLength(2);
  expect(journal.map(({ state, undo }) => [state, undo !== null])).toEqual(journal.map(() => ['done', true]));
  expect(review.report.plans[0]?.actions).toHaveLength(14);
});

test('it is updated without a second set of columns or a second summary, which can be undone too', async () => {
  const { engine, excel } = open();
  const { review } = await given(engine.check(options));
  const row = (review.report.plans[0]?.actions[0]?.row.rowIndex ?? 0) + 1;
  const due = (): unknown => cellAt(excel.workbook, 'Child O', `I${row}`)?.value;
  const before = due();
  excel.person.type('Child O', `E${row}`, '31 December 2018');
  await given(engine.apply(await given(engine.prepareFlags(options)), options));
  expect(due()).toBe(43_465);
  expect((await given(engine.prepareFlags(options))).changes.sheets).toEqual([]);
  const [plan] = (await given(engine.check(options))).review.snapshots;
  expect(plan && findFlags(plan).length).toBe(1);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Child O', 'Plan setup', 'RAG summary']);
  expect((await given(engine.undo(STOP, options))).left).toEqual([]);
  expect(due()).toBe(before);
});

test('its changes are undone one by one, and every sheet of the board’s is as it was', async () => {
  const { engine, excel } = open();
  let undone = 0;
  while (engine.journal(await given(engine.check(options))).last) {
    expect((await given(engine.undo(STOP, options))).left).toEqual([]);
    undone += 1;
  }
  expect(undone).toBe(2);
  expect(board(excel.workbook)).toEqual(board(original()));
});

test('everything of the add-in’s is removed, and every sheet of the board’s is as it was', async () => {
  const { engine, excel } = open();
  const removal = await given(engine.prepareRemoval(options));
  expect(removal.preview.ownCells).toBe(0);
  await given(engine.apply(removal, options));
  expect(board(excel.workbook)).toEqual(board(original()));
  expect((await given(engine.prepareRemoval(options))).changes.sheets).toEqual([]);
});
