/** How an action was decided, as shown to the user. */
import { howDecided } from '../../../src/taskpane/list/how-decided';
import { actionAt, planIn } from '../../support/review-grid';

const HEADER = ['Action', 'Lead', 'Due date', 'Date achieved', 'Evidence provided'];

function decided(...row: readonly string[]): Readonly<Record<string, string>> {
  const plan = planIn([HEADER, row]);
  return Object.fromEntries(
    howDecided(actionAt(plan, 2), plan).map(({ about, sentences }) => [about, sentences.join(' ')]),
  );
}

test.each([
  [
    ['Audit', 'CSC', 'By the end of October 2016'],
    'Due date',
    '‘By the end of October 2016’ is read as 31 October 2016 because',
  ],
  [
    ['Audit', 'CSC', 'July 2015 and by December 2015'],
    'Due date',
    'The latest of these dates, 31 December 2015, is the due date.',
  ],
  [['Audit', 'CSC', '31 September 2020'], 'Due date', 'name a day that does not exist'],
  [['Audit', 'CSC', 'TBC'], 'Due date', 'still to be settled'],
  [['Audit', 'CSC', ''], 'Due date', 'The due date is blank.'],
  [
    ['Audit', 'CSC', '31 January 2016'],
    'Rating',
    'Red – overdue, because it was due on 31 January 2016 and has not been achieved.',
  ],
  [['Audit', '', '31 January 2017'], 'Lead', 'Nobody is named as responsible for it.'],
  [['Audit', 'CSC', '31 January 2016', '3 January 2016', 'Completed.'], 'Evidence', 'Evidence is weak: '],
  [['Audit', 'CSC', '31 January 2016', '3 January 2016', ''], 'Evidence', 'Evidence is missing: '],
])('%j: %s', (row, about, words) => {
  expect(decided(...row)[about]).toContain(words);
});

test('everything is in whole sentences, without codes', () => {
  for (const sentences of Object.values(
    decided('Audit', 'All agencies', 'Q1 2016/17; then 1/2/17', '2/2/16', 'Done'),
  )) {
    expect(sentences).toMatch(/\.$/);
    expect(sentences).not.toMatch(/[{}]|undefined|null|\b[a-z]+-[a-z]+-[a-z]+\b(?<!day-to-day)/);
  }
});
