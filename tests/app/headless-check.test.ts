/** The headless check uses the workbook's "Plan setup", which its own options override. */
import { runCheck, type CheckCommandOptions } from '../../src/commands/plan-command';
import { excelHost } from '../../src/excel/excel-host';
import { layOutSetupSheet } from '../../src/plan/change/settings-sheet/setup-sheet';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';
import { openWorkbook } from '../support/check-workbook-file';
import { goldenWorkbook } from '../support/golden-plans';

async function checked(options: Partial<CheckCommandOptions>) {
  openInOfficeJs(openWorkbook(goldenWorkbook('southwark-inspection')));
  const settings = { asOf: '2012-09-30', agreed: '2012-07-20' } as const;
  expect(await excelHost.write({ sheets: [layOutSetupSheet(settings)] })).toMatchObject({ ok: true });
  const given = { today: '2026-11-21', asOf: null, agreed: null, sheet: null, json: true, ...options };
  const { out, exitCode } = await runCheck(given);
  expect(exitCode).toBe(1);
  return JSON.parse(out) as {
    asOf: string;
    plans: { sheet: string; agreed: string | null; actions: { due: string }[] }[];
  };
}

test('the dates of "Plan setup" are used, and the sheet itself is not a plan', async () => {
  const report = await checked({});
  expect([report.asOf, report.plans.map(({ sheet, agreed }) => [sheet, agreed])]).toEqual([
    '2012-09-30',
    [['Action Plan', '2012-07-20']],
  ]);
  expect(report.plans[0]?.actions[0]?.due).toBe('2012-07-20');
});

test('a check of one sheet also uses "Plan setup"', async () => {
  expect((await checked({ sheet: 'Action Plan' })).plans[0]?.agreed).toBe('2012-07-20');
});

test('what the caller gives takes precedence', async () => {
  const report = await checked({ asOf: '2013-01-01', agreed: '2012-08-01' });
  expect([report.asOf, report.plans[0]?.agreed]).toEqual(['2013-01-01', '2012-08-01']);
});
