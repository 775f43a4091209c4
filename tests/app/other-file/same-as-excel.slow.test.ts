/**
 * A file that is read in the pane gives the same snapshots, field by field, and the same judgement, as Excel gives of
 * it when it is open: all the boards' plans and the labelled cases.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlan } from '../../../src/app/check-plan';
import { judgeFile } from '../../../src/app/other-file/judge-file';
import { readWorkbookFile } from '../../../src/app/other-file/read-workbook-file';
import type { WorkbookFile } from '../../../src/app/other-file/workbook-file';
import { readSnapshots } from '../../../src/excel/read-snapshot';
import type { IsoDate } from '../../../src/plan/read/dates/calendar';
import type { SheetSnapshot } from '../../../src/plan/read/sheet/sheet-snapshot';
import { openWorkbook } from '../../support/check-workbook-file';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';

const FIXTURES = join(__dirname, '..', '..', 'fixtures');
const pace = { now: () => performance.now(), breathe: async () => undefined };
const TODAY = '2021-10-15' as IsoDate;

const NOT_READ = ['cases/returns/bad-not-a-workbook.xlsx'];
const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.xlsx') && !NOT_READ.includes(path))
  .sort();

/** Written by a program that does not calculate. */
const UNCALCULATED = ['h', 'r5', 'r8'].map((name) => `cases/safety/${name}.xlsx`);

/**
 * Where the two may rightly differ: a formula that its program never calculated has no result in the file, and is
 * named in `uncalculated`; Excel calculates it when it opens the file.
 */
function asUncalculated(snapshot: SheetSnapshot, { uncalculated }: WorkbookFile): SheetSnapshot {
  const cells = uncalculated.filter(({ sheet }) => sheet === snapshot.name);
  const without = <T>(grid: readonly (readonly T[])[], blank: T) =>
    grid.map((row, r) =>
      row.map((held, c) =>
        cells.some(
          ({ rowIndex, columnIndex }) =>
            rowIndex === snapshot.origin.rowIndex + r && columnIndex === snapshot.origin.columnIndex + c,
        )
          ? blank
          : held,
      ),
    );
  return { ...snapshot, values: without(snapshot.values, ''), kinds: without(snapshot.kinds, 'blank') };
}

test.each(files)('%s', async (path) => {
  const bytes = new Uint8Array(readFileSync(join(FIXTURES, path)));
  const read = await readWorkbookFile(bytes, path, { pace });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const file = read.value;
  const workbook = openWorkbook(bytes);
  openInOfficeJs(workbook);
  const names = workbook.sheets.filter(({ kind }) => kind === 'worksheet').map(({ name }) => name);
  expect(file.snapshots.map(({ name }) => name)).toEqual(names);
  for (const snapshot of file.snapshots) {
    const inExcel = await readSnapshots({ sheet: snapshot.name });
    if (inExcel.ok) expect(snapshot).toEqual(asUncalculated(inExcel.value[0] as SheetSnapshot, file));
    else expect([inExcel.problem.code, snapshot.rowCount]).toEqual(['empty-workbook', 0]);
  }
  const inFile = await judgeFile(file, { today: TODAY, pace });
  const inExcel = await checkPlan({ readSnapshots }, { today: TODAY, pace });
  expect(file.uncalculated.length > 0).toBe(UNCALCULATED.includes(path));
  if (file.uncalculated.length > 0) return;
  if (inFile.ok && inExcel.ok) expect(inFile.value.review.report).toEqual(inExcel.value.review.report);
  else expect(inFile).toEqual(inExcel);
});

test('a difference would be seen: the search compares more than a hundred workbooks', () => {
  expect(files.length).toBeGreaterThan(100);
});
