import { checksInWords } from '../../../../src/plan/marks/flags/checks-in-words';
import type { Finding } from '../../../../src/plan/judge/report/plan-report';
import { actionAt, planIn } from '../../../support/review-grid';

const action = actionAt(
  planIn([
    ['Action', 'Lead', 'Due date'],
    ['Write to every school.', 'Police', 'soon'],
  ]),
  2,
);

const finding = (message: string, more: Partial<Finding> = {}): Finding => ({
  id: 'due-unreadable',
  verdict: 'review',
  cells: [{ sheet: 'Plan', rowIndex: 1, columnIndex: 4 }],
  message,
  fixes: [],
  ...more,
});

const words = (...findings: readonly Finding[]): string => checksInWords({ ...action, findings });

describe('the Checks column', () => {
  test('is blank if nothing was found, and never says what a new day can change', () => {
    expect(words()).toBe('');
    for (const id of [
      'overdue',
      'milestone-passed',
      'due-soon',
      'achieved-in-future',
      'rag-differs',
    ] as const)
      expect(words(finding('It was due on Tuesday.', { id }))).toBe('');
  });

  test('puts failures before questions, each once, one per line', () => {
    const fail = finding('Nobody is named.', { verdict: 'fail' });
    expect(words(finding('What is meant?'), fail, finding('What is meant?'))).toBe(
      'Nobody is named.\nWhat is meant?',
    );
  });

  test.each([
    ['E2 says nothing.', 'Column E says nothing.'],
    ['What E2 says is no date.', 'What column E says is no date.'],
    ["'E2' in E2 is no date.", "'E2' in column E is no date."],
    ['What AE2 and E22 say is no date.', 'What AE2 and E22 say is no date.'],
    ['Nothing is said.', 'Nothing is said.'],
  ])('names the column, not the cell, of its own row: %s', (message, expected) => {
    expect(words(finding(message))).toBe(expected);
  });

  test('names the columns of all its cells in the row', () => {
    const cells = [4, 5].map((columnIndex) => ({ sheet: 'Plan', rowIndex: 1, columnIndex }));
    expect(words(finding("E2 says 'Complete', but F2 says 'Red'.", { cells }))).toBe(
      "Column E says 'Complete', but column F says 'Red'.",
    );
  });

  test('leaves the address of a cell in another row', () => {
    const cells = [{ sheet: 'Plan', rowIndex: 0, columnIndex: 4 }];
    expect(words(finding('E1 dates it.', { cells }))).toBe('E1 dates it.');
  });

  test('stays short enough to be read, and says what it left out', () => {
    const many = Array.from({ length: 50 }, (_, at) => finding(`Finding number ${at} of this row.`));
    expect(words(...many).length).toBeLessThan(1_100);
    expect(words(...many)).toMatch(/\n\d+ findings more: see the task pane\.$/);
    expect(words(finding('x'.repeat(32_767)))).toBe('1 finding: see the task pane.');
  });
});
