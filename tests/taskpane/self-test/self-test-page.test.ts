/** The pane's self-test: run from its page over the real client, shown in words, and given as text to send. */
import { BY_HAND } from '../../../src/taskpane/self-test/by-hand';
import { outcomeInWords } from '../../../src/taskpane/self-test/outcome-in-words';
import { reportText } from '../../../src/taskpane/self-test/report-text';
import type { SelfTestLine, SelfTestReport } from '../../../src/excel/self-test/run-self-test';
import { openController, type OpenController } from '../../support/open-controller';
import { gridWorkbook } from '../../support/open-grid';
import { ACTIONS, HEADER } from '../../support/small-plan';

const open = (): OpenController => openController(gridWorkbook({ Plan: [HEADER, ...ACTIONS] }));

async function tested({ controller }: OpenController): Promise<void> {
  controller.ask({ kind: 'self-test', withNoticed: false });
  await controller.settled();
}

test('a run ends with a report on the page, and nothing is pending', async () => {
  const pane = open();
  await tested(pane);
  const { work, selfTest, notice, news } = pane.store.state();
  expect({ work, notice }).toEqual({ work: { kind: 'none' }, notice: null });
  expect(selfTest.shown).toBe(true);
  expect(news.text).toMatch(/^All \d+ assumptions that were tried hold\.$/);
});

test('the check result stays, and the scratch sheets cause no check', async () => {
  const pane = open();
  await pane.check();
  const { checked } = pane.store.state();
  await tested(pane);
  await pane.followed();
  expect(pane.store.state().notice).toBeNull();
  expect(pane.store.state().checked?.review.report.plans).toEqual(checked?.review.report.plans);
});

test('an Excel with a cell being edited is reported as usual, and the run can be retried', async () => {
  const pane = open();
  pane.excel.switches.cellEditMode = true;
  await tested(pane);
  expect(pane.store.state().notice).toMatchObject({
    problem: { code: 'cell-edit-mode' },
    intent: { kind: 'self-test' },
  });
  expect(pane.store.state().work.kind).toBe('none');
});

test('a run can be stopped', async () => {
  const pane = open();
  pane.store.subscribe(() => {
    const { work } = pane.store.state();
    if (work.kind === 'self-testing' && work.share > 0) pane.controller.cancel();
  });
  await tested(pane);
  expect(pane.store.state().notice?.problem).toEqual({ code: 'cancelled' });
  expect(pane.excel.workbook.sheets.map(({ name }) => name)).toEqual(['Plan']);
});

describe('the report', () => {
  const line = (id: string, verdict: SelfTestLine['verdict'], seen: string | null = null): SelfTestLine => ({
    id,
    title: `What ${id} says.`,
    known: 'assumed',
    from: 'a part of the add-in',
    needs: '1.7',
    verdict,
    seen,
    refusal: seen === null ? null : 'GeneralException at Range.select',
  });
  const report = (...lines: SelfTestLine[]): SelfTestReport => ({
    host: { platform: 'PC', version: '16.0.17932', sets: ['ExcelApi 1.17'] },
    lines,
    leftSheet: null,
  });

  test.each([
    [[line('a', 'holds'), line('b', 'holds')], 'All 2 assumptions that were tried hold.'],
    [[line('a', 'holds'), line('b', 'does-not-hold')], '1 of 2 assumptions does not hold.'],
    [
      [line('a', 'holds'), line('b', 'holds'), line('c', 'not-available'), line('d', 'not-tried')],
      'All 2 assumptions that were tried hold. 1 could not be tried, because this Excel is too old.',
    ],
  ])('gives the result in one sentence', (lines, words) => {
    expect(outcomeInWords(report(...lines))).toBe(words);
  });

  test('has the version of Excel, and one line for each thing tried and each to be tried by hand', () => {
    expect(reportText(report(line('a', 'holds'), line('b', 'does-not-hold', 'Something else.')))).toBe(
      [
        'Action Plan Assurance: self-test',
        'Excel for Windows, version 16.0.17932',
        'Requirement sets: ExcelApi 1.17',
        '1 of 2 assumptions does not hold.',
        '',
        'Holds: What a says. (a; ExcelApi 1.7; assumed; a part of the add-in)',
        'Does not hold: What b says. Found: Something else. (b; Excel said GeneralException at Range.select; ExcelApi 1.7; assumed; a part of the add-in)',
        '',
        ...BY_HAND.map(({ title, looks }) => `By hand, ${title}: ${looks} Seen: `),
        '',
      ].join('\n'),
    );
  });
});
