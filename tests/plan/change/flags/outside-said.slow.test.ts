/** Ratings that rest on the agreed date or another setting, after somebody changes what says it. */
import { storedSettings } from '../../../../src/app/plan-settings';
import { RATING_WORDS } from '../../../../src/plan/judge/rating/rating-cells';
import { findSetupTables } from '../../../../src/plan/read/setup/find-setup-tables';
import {
  setCell,
  findSheet,
  type CellValue,
  type Sheet,
  type Workbook,
} from '../../../../src/workbench/model/workbook';
import { deleteCells, insertCells } from '../../../../src/workbench/model/shift-cells';
import { recalculate } from '../../../../src/workbench/model/recalculate';
import { serialOf } from '../../../../src/workbench/model/serial-date';
import { columnOf } from '../../../support/flagged-workbook';
import { flagged, given, openEngine, TODAY, type OpenEngine } from '../../../support/open-engine';
import { gridWorkbook } from '../../../support/open-grid';
import { snapshots } from '../../../support/read-through-client';

const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'Evidence provided', 'Date achieved'];
/** As at 15 October 2016: rests on nothing else, then one row for each kind of word that does. */
const ROWS = [
  ['1', 'Write to every school.', 'Education', '31 March 2030', '', ''],
  ['2', 'Audit the letters.', 'Police', 'Within three months', '', ''],
  ['3', 'Train the staff.', 'Health', 'Immediately', '', ''],
  ['4', 'Review the policy.', 'Police', 'End of December', '', ''],
  ['5', 'Visit each ward.', 'Health', '3 months from publication', '', ''],
];
const AGREED = 'This action plan was agreed by the Board on 27 January 2016.';
const PUBLISHED = 'This report was published on 2 February 2016.';
const RESTING = [2, 3, 4, 5];
const AGAIN = 'Check again';

const day = (year: number, month: number, date: number): CellValue =>
  serialOf({ year, month, day: date }, false);

/** The workbook's clock shows the day of the check. */
const clock = (): number => Date.parse(`${TODAY}T12:00:00Z`);

async function flaggedPlan(above: readonly string[], cover: readonly string[] = []) {
  const sheets = {
    Plan: [...above.map((text) => [text]), HEADER, ...ROWS],
    ...(cover.length > 0 ? { Cover: cover.map((text) => [text]) } : {}),
  };
  const workbook = gridWorkbook(sheets);
  const open = openEngine(workbook, { clock });
  await flagged(open.engine);
  return { workbook, ...open };
}

/** What each action's cell says by its number, and what a fresh check says. */
async function ratings(workbook: Workbook, { engine }: OpenEngine) {
  recalculate(workbook, clock);
  const { review } = await given(engine.check({ today: TODAY }));
  const shown = columnOf(workbook, 'Plan_RAG');
  return review.report.plans.flatMap(({ actions }) =>
    actions.map(({ row, rating }) => ({
      ref: Number(row.ref),
      shown: shown.get(row.rowIndex + 1),
      fresh: RATING_WORDS[rating.colour],
    })),
  );
}

async function asking(workbook: Workbook, open: OpenEngine): Promise<readonly number[]> {
  const all = await ratings(workbook, open);
  expect(all.filter(({ shown, fresh }) => shown !== AGAIN && shown !== fresh)).toEqual([]);
  return all.filter(({ shown }) => shown === AGAIN).map(({ ref }) => ref);
}

const put = (workbook: Workbook, sheet: string, row: number, column: number, value: CellValue) => {
  const on = findSheet(workbook, sheet);
  if (!on) throw new Error(`No sheet ${sheet}`);
  setCell(on, row, column, {
    value,
    ...(typeof value === 'number' ? { style: { numberFormat: 'dd/mm/yyyy' } } : {}),
  });
};

/** Types into a table of "Plan setup", `down` rows below its header. */
async function inSetup(
  workbook: Workbook,
  table: 'plans' | 'meetings',
  key: string,
  value: CellValue,
  down = 1,
) {
  const sheet = (await snapshots(workbook)).find(({ name }) => name === 'Plan setup');
  const found = sheet && findSetupTables(sheet).tables.get(table);
  const column = found?.columnOf.get(key);
  if (!found || column === undefined) throw new Error('No such table.');
  put(workbook, 'Plan setup', found.headerRow + down, column, value);
}

async function setting(workbook: Workbook, title: string, value: CellValue) {
  const sheet = (await snapshots(workbook)).find(({ name }) => name === 'Plan setup');
  const at = sheet?.values.findIndex(([first]) => first === title) ?? -1;
  if (!sheet || at < 0) throw new Error(`No setting ${title}`);
  put(workbook, 'Plan setup', sheet.origin.rowIndex + at, 1, value);
}

const whole = { columnIndex: 0, columnCount: 16_384, rowCount: 1 };
const planOf = ({ sheets: [first] }: Workbook) => first as Sheet;

const EDITS: readonly (readonly [string, (workbook: Workbook) => void | Promise<void>])[] = [
  ['the title says another day', (w) => put(w, 'Plan', 1, 0, AGREED.replace('January', 'December'))],
  ['the title says another day of as many letters', (w) => put(w, 'Plan', 1, 0, AGREED.replace('27', '17'))],
  ['the title no longer says it', (w) => put(w, 'Plan', 1, 0, null)],
  ['the day of publication changes', (w) => put(w, 'Plan', 2, 0, PUBLISHED.replace('2016', '2015'))],
  ['another cell above says it too', (w) => put(w, 'Plan', 0, 2, 'Action plan agreed on 1 May 2015')],
  ['the heading above is reworded', (w) => put(w, 'Plan', 0, 0, 'Action plan approved on 1 May 2015')],
  ['the row that says it is deleted', (w) => deleteCells(w, planOf(w), { rowIndex: 1, ...whole }, 'rows')],
  [
    'a row that says it is put in above',
    (w) => {
      insertCells(w, planOf(w), { rowIndex: 3, ...whole }, 'rows');
      put(w, 'Plan', 3, 0, 'Action plan agreed on 1 May 2015');
    },
  ],
  ['the agreed date is set on Plan setup', (w) => setting(w, 'Agreed date', day(2016, 9, 1))],
  ['the agreed date is set in words', (w) => setting(w, 'Agreed date', '1 September 2016')],
  ['the published date is set', (w) => setting(w, 'Published date', day(2016, 9, 1))],
  ['the kind of year is set', (w) => setting(w, 'Quarters and years', 'Calendar')],
  [
    'the plan is given dates of its own',
    async (w) => {
      await inSetup(w, 'plans', 'sheet', 'Plan');
      await inSetup(w, 'plans', 'agreed', day(2016, 9, 1));
    },
  ],
  ['a meeting is entered', (w) => inSetup(w, 'meetings', 'date', day(2016, 9, 1), 3)],
];

test.each(EDITS)('%s: the ratings that rest on it ask to be checked, the others stay', async (_, edit) => {
  const { workbook, ...open } = await flaggedPlan(['Action plan for Child A', AGREED, PUBLISHED]);
  expect(await asking(workbook, open)).toEqual([]);
  await edit(workbook);
  expect(await asking(workbook, open)).toEqual(RESTING);
  await flagged(open.engine);
  expect(await asking(workbook, open)).toEqual([]);
});

test('what a cover sheet says is compared too', async () => {
  const { workbook, ...open } = await flaggedPlan([], ['Safeguarding board', AGREED]);
  expect(await asking(workbook, open)).toEqual([]);
  put(workbook, 'Cover', 1, 0, AGREED.replace('27', '17'));
  expect(await asking(workbook, open)).toEqual(RESTING);
});

test.each([
  ['below the plan', (w: Workbook) => put(w, 'Plan', ROWS.length + 4, 0, AGREED)],
  ['on a sheet without a plan', (w: Workbook) => put(w, 'Cover', 3, 1, AGREED)],
])('an agreed date first stated %s is asked about where none was known', async (_, edit) => {
  const { workbook, ...open } = await flaggedPlan([], ['Safeguarding board']);
  const before = await ratings(workbook, open);
  expect(before.map(({ shown }) => shown)).toEqual(['Green', 'Unrated', 'Unrated', 'Unrated', 'Unrated']);
  edit(workbook);
  expect(await asking(workbook, open)).toEqual(RESTING);
  await flagged(open.engine);
  expect(await asking(workbook, open)).toEqual([]);
});

test('nothing asks where settings that no deadline counts from change, or a blank row is put in above', async () => {
  const { workbook, ...open } = await flaggedPlan(['Action plan for Child A', AGREED]);
  await setting(workbook, 'Due soon (days)', 60);
  await setting(workbook, 'Rating scheme', 'RAG');
  expect(await asking(workbook, open)).toEqual([]);
  insertCells(workbook, planOf(workbook), { rowIndex: 2, ...whole }, 'rows');
  insertCells(workbook, planOf(workbook), { rowIndex: 1, ...whole }, 'rows');
  expect(await asking(workbook, open)).toEqual([]);
});

test('settings typed before the flags were made are no reason to ask', async () => {
  const { workbook, ...open } = await flaggedPlan(['Action plan for Child A']);
  await setting(workbook, 'Agreed date', '1 September 2016');
  await setting(workbook, 'Published date', day(2016, 8, 1));
  await inSetup(workbook, 'plans', 'sheet', 'Plan');
  await inSetup(workbook, 'plans', 'agreed', '2 September 2016');
  await inSetup(workbook, 'plans', 'published', day(2016, 7, 1));
  await inSetup(workbook, 'meetings', 'date', day(2016, 7, 1));
  await inSetup(workbook, 'meetings', 'date', 'March 2017', 2);
  await flagged(open.engine);
  expect(await asking(workbook, open)).toEqual([]);
  expect(storedSettings(await snapshots(workbook)).settings.agreed).toBe('2016-09-01');
  await setting(workbook, 'Agreed date', '2 September 2016');
  expect(await asking(workbook, open)).toEqual(RESTING);
});
