/** A file is judged as the open workbook would be: by its own settings, on its visible sheets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeFile } from '../../../src/app/other-file/judge-file';
import type { WorkbookFile } from '../../../src/app/other-file/workbook-file';
import type { IsoDate } from '../../../src/plan/read/dates/calendar';
import { buildXlsx } from '../../support/build-xlsx';
import { goldenWorkbook } from '../../support/golden-plans';
import { pace, readFile } from '../../support/read-other-file';

const options = { today: '2026-11-29' as IsoDate, pace };
const flagged = () =>
  readFile(new Uint8Array(readFileSync(join(__dirname, '../../fixtures/versions/flagged-2026-11.xlsx'))));

const hiding = (file: WorkbookFile, isHidden: (sheet: string) => boolean): WorkbookFile => ({
  ...file,
  snapshots: file.snapshots.map((snapshot) => ({ ...snapshot, visible: !isHidden(snapshot.name) })),
});

async function reportOf(file: WorkbookFile, more: Partial<Parameters<typeof judgeFile>[1]> = {}) {
  const judged = await judgeFile(file, { ...options, ...more });
  if (!judged.ok) throw new Error(judged.problem.code);
  return judged.value.review.report;
}

test('a file without a plan, and one with nothing in it, are obstacles', async () => {
  const minutes = new Uint8Array(
    readFileSync(join(__dirname, '../../fixtures/cases/returns/bad-minutes.xlsx')),
  );
  expect(await judgeFile(await readFile(minutes), options)).toMatchObject({
    ok: false,
    problem: { code: 'no-plan-found' },
  });
  const blank = buildXlsx({ sheets: [{ name: 'Sheet1', xml: '<sheetData/>' }] });
  expect(await judgeFile(await readFile(blank), options)).toMatchObject({
    ok: false,
    problem: { code: 'empty-workbook' },
  });
});

test('a plan on a hidden sheet is no plan of the file', async () => {
  const file = hiding(await readFile(goldenWorkbook('lambeth-child-j')), () => true);
  expect(await judgeFile(file, options)).toMatchObject({ ok: false });
});

test('its own "Plan setup" counts, even if it is hidden', async () => {
  const file = await flagged();
  const own = await reportOf(file);
  expect(own.asOf).not.toBe(options.today);
  expect(await reportOf(hiding(file, (sheet) => sheet === 'Plan setup'))).toEqual(own);
});

test('the caller may say the date, and without any it is today', async () => {
  const asOf = '2016-10-15' as IsoDate;
  expect((await reportOf(await flagged(), { dateOverrides: { asOf, agreed: null } })).asOf).toBe(asOf);
  expect((await reportOf(await readFile(goldenWorkbook('lambeth-child-j')))).asOf).toBe(options.today);
});
