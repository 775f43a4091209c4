/** The headless `merge` on the labelled case: the merged result exact, and a second merge that changes nothing. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runMerge } from '../../src/commands/merge-command';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';
import { saveXlsx } from '../../src/workbench/xlsx/save-xlsx';
import { caseBytes } from '../plan/returns/merge/support/merged';
import { checkedPlans, openWorkbook } from '../support/check-workbook-file';
import { snapshots } from '../support/read-through-client';

const NAMES = readdirSync(join(__dirname, '../fixtures/cases/returns')).filter((name) =>
  /^(?:return|bad)-/.test(name),
);
const RETURNS = NAMES.map((name) => ({ name, bytes: caseBytes(name) }));

interface Row {
  readonly row: number;
  readonly recommendation: string | null;
  readonly action: string | null;
  readonly evidenceProvided: string | null;
}

const merge = (returns = RETURNS) => runMerge({ today: '2016-09-12', returns, sent: null, json: true });

test('the merged workbook holds exactly what was expected, and merging again changes nothing', async () => {
  const workbook = openWorkbook(caseBytes('master.xlsx'));
  openInOfficeJs(workbook);
  const first = await merge();
  expect(first).toMatchObject({ exitCode: 0, changed: true });
  const [plan, setup] = await snapshots(workbook);
  const expected = JSON.parse(new TextDecoder().decode(caseBytes('expected-merged.json'))) as Record<
    string,
    Row
  >;
  for (const { row, recommendation, action, evidenceProvided } of Object.values(expected))
    expect(plan?.values[row - 1 - (plan.origin.rowIndex ?? 0)]).toEqual([
      recommendation ?? '',
      action ?? '',
      evidenceProvided ?? '',
    ]);
  expect(setup?.name).toBe('Plan setup');
  const log = setup?.values.filter((values) => values.includes('Taken')) ?? [];
  expect(log).toHaveLength(22);
  const saved = saveXlsx(workbook).bytes;
  const again = openWorkbook(saved);
  openInOfficeJs(again);
  expect(await merge([...RETURNS].reverse())).toMatchObject({ exitCode: 0, changed: false });
  expect((await checkedPlans(again, {}))[0]?.actions).toHaveLength(52);
});

test('every value that a return brings is in the log, taken or not', async () => {
  const workbook = openWorkbook(caseBytes('master.xlsx'));
  openInOfficeJs(workbook);
  await merge();
  const [, setup] = await snapshots(workbook);
  const said = new Set(setup?.values.flat().map(String));
  for (const words of [
    'Not taken',
    'Noted: the plan has no such column',
    'New row: not added',
    '12 March 2016',
    'Named GP lead',
  ])
    expect(said).toContain(words);
  expect([...said].some((text) => text.startsWith('14.3. Social workers to record'))).toBe(true);
});

test('bad files are named in one line each', async () => {
  openInOfficeJs(openWorkbook(caseBytes('master.xlsx')));
  const { error } = await merge();
  expect(error.split('\n')).toEqual([
    'bad-minutes.xlsx – no action plan found',
    expect.stringContaining('bad-not-a-workbook.xlsx'),
    'bad-other-plan.xlsx – no row of this copy is a row of this plan',
  ]);
});

test('a workbook without a plan is refused', async () => {
  openInOfficeJs(openWorkbook(caseBytes('bad-minutes.xlsx')));
  expect(await merge()).toMatchObject({ exitCode: 2, changed: false, error: /action plan/ });
});
