import { faultInWords, problemInWords } from '../../src/app/words';
import type { IsoDate } from '../../src/plan/read/dates/calendar';
import type { Problem, ProblemCode } from '../../src/plan/outcome';

const PROBLEMS: { readonly [Code in ProblemCode]: Extract<Problem, { code: Code }> } = {
  'no-live-plan': {
    code: 'no-live-plan',
    plans: [{ name: 'Archive 2022', standing: 'closed', standingSaid: { by: 'tab', words: 'Archive 2022' } }],
  },
  'no-plan-found': { code: 'no-plan-found', sheets: ['Notes', 'Cover'] },
  'row-reads-no-plan': { code: 'row-reads-no-plan', sheet: 'Plan', rowIndex: 3 },
  'empty-workbook': { code: 'empty-workbook' },
  'sheet-not-found': { code: 'sheet-not-found', sheet: 'Paln', sheets: ['A', 'B', 'C', 'D', 'E', 'F', 'G'] },
  'sheet-deleted': { code: 'sheet-deleted', sheet: 'Plan' },
  'sheet-protected': { code: 'sheet-protected', sheet: null },
  'cell-edit-mode': { code: 'cell-edit-mode' },
  'api-set-missing': { code: 'api-set-missing', needed: 'ExcelApi 1.14' },
  'host-gone': { code: 'host-gone' },
  'nothing-to-finish': { code: 'nothing-to-finish' },
  'host-busy': { code: 'host-busy' },
  'payload-too-large': { code: 'payload-too-large', sheet: 'Plan', cell: 'B7' },
  'changed-since-read': { code: 'changed-since-read', sheet: 'Plan', cells: ['A4'] },
  'filter-active': { code: 'filter-active', sheet: 'Plan' },
  'merged-cells-in-the-way': { code: 'merged-cells-in-the-way', sheet: 'Plan' },
  'cells-in-the-way': { code: 'cells-in-the-way', sheet: 'Plan', cells: ['E4'] },
  'setup-sheet-taken': { code: 'setup-sheet-taken', sheet: 'Plan setup' },
  'setup-no-room': { code: 'setup-no-room', sheet: 'Plan setup', table: 'Leads', column: 'E-mail' },
  'setup-newer': { code: 'setup-newer', sheet: 'Plan setup' },
  'layout-not-found': { code: 'layout-not-found', layout: 'Old layout' },
  'plan-moved': { code: 'plan-moved' },
  'nothing-to-undo': { code: 'nothing-to-undo' },
  'undo-unreadable': { code: 'undo-unreadable', title: 'Flags' },
  'moved-since': { code: 'moved-since', sheet: 'Plan' },
  'gate-shut': { code: 'gate-shut', failures: 3 },
  'validator-missing': { code: 'validator-missing' },
  'summary-stale': { code: 'summary-stale', sheet: 'RAG summary' },
  'reply-by-past': {
    code: 'reply-by-past',
    replyBy: '2016-10-01' as IsoDate,
    asOf: '2016-10-15' as IsoDate,
  },
  'nothing-to-chase': { code: 'nothing-to-chase' },
  'workbook-protected': { code: 'workbook-protected' },
  'workbook-behind': { code: 'workbook-behind' },
  'lines-cannot-move': { code: 'lines-cannot-move', sheet: 'Plan' },
  'pivot-in-the-way': { code: 'pivot-in-the-way', sheet: 'Plan' },
  'too-large-to-write': { code: 'too-large-to-write', sheet: 'Plan' },
  'changed-by-others': { code: 'changed-by-others', sheet: 'Plan' },
  'unsupported-here': { code: 'unsupported-here' },
  'sheet-unsupported': { code: 'sheet-unsupported', sheet: 'Plan' },
  'links-blocked': { code: 'links-blocked' },
  'new-workbook-refused': { code: 'new-workbook-refused' },
  'host-refused': { code: 'host-refused', sheet: null },
  'meeting-not-found': { code: 'meeting-not-found', date: '2016-10-12' as IsoDate },
  'file-without-plan': { code: 'file-without-plan', file: 'minutes.xlsx' },
  'file-unreadable': { code: 'file-unreadable', file: 'return.xls', why: 'older-excel' },
  cancelled: { code: 'cancelled' },
};

test.each(Object.values(PROBLEMS))('$code is explained in whole sentences, without its code', (problem) => {
  const { what, next } = problemInWords(problem);
  for (const words of [what, next]) {
    expect(words).toMatch(/^[A-Z].*[.]$/s);
    expect(words).not.toContain(problem.code);
    expect(words).not.toMatch(/undefined|null|\n/);
  }
});

test('the words name the sheet, the cell, and at most five of many sheets', () => {
  expect(problemInWords(PROBLEMS['payload-too-large']).what).toBe(
    'Cell B7 of the sheet “Plan” holds more than Excel can hand over.',
  );
  expect(problemInWords(PROBLEMS['sheet-not-found']).next).toBe(
    'Choose one of its sheets: A, B, C, D, E and 2 more.',
  );
  expect(problemInWords({ code: 'no-plan-found', sheets: ['Cover'] }).what).toBe(
    'No action plan was found on the sheet “Cover”.',
  );
});

test.each(Object.values(PROBLEMS))(
  '$code met while writing does not say that nothing was changed',
  (problem) => {
    const { next } = problemInWords({ ...problem, partly: true });
    expect(next).toMatch(/^Part of the change may be written already: check again, and under Change /);
    expect(next).not.toMatch(/Nothing|not been harmed/);
  },
);

test('a fault says whether anything may have been written', () => {
  expect(faultInWords().next).toMatch(/^Nothing was changed\./);
  expect(faultInWords(true).next).toMatch(/^Part of the change may be written/);
});

test('settings that may be written in part are not said to be a change to finish', () => {
  for (const { next } of [
    problemInWords({ code: 'host-refused', sheet: 'Plan setup', partly: 'unrecorded' }),
    faultInWords('unrecorded'),
  ]) {
    expect(next).toMatch(/^Part of it may be written already: check again/);
    expect(next).not.toMatch(/under Change|Nothing was changed/);
  }
});
