/** The day that deadlines count from: given, stated beside the plan or on a cover sheet, or only found in a title. */
import { reviewWorkbook } from '../../../src/plan/review';
import { makeSetup } from '../../../src/plan/read/setup/setup';
import { gridSnapshot } from '../../support/grid-snapshot';
import { planIn, type Rows } from '../../support/review-grid';

const plan = (due: string): Rows => [
  ['Action', 'Lead', 'Timescale'],
  ['Audit files.', 'CSC', due],
];
const noted = (due: string, ...notes: string[]): Rows => [...plan(due), [], ...notes.map((note) => [note])];
const APPROVED = 'This action plan was approved by the board on 27 January 2016.';
const PUBLISHED = 'The report was published on 1 March 2016.';

test('a note below the plan says when it was agreed', () => {
  const found = planIn(noted('Within three months', APPROVED));
  expect(found.agreed).toMatchObject({ date: '2016-01-27', origin: 'stated' });
  expect(found.actions[0]?.due.due).toBe('2016-04-27');
});

test('a given date takes precedence over the sheet', () => {
  const found = planIn(noted('Within three months', APPROVED), { agreed: '2016-02-01' });
  expect(found.agreed).toMatchObject({ date: '2016-02-01', origin: 'given' });
});

test('a cover sheet says when it was agreed', () => {
  const cover = gridSnapshot([['Anytown board'], [APPROVED]], { name: 'Cover' });
  const sheets = [cover, gridSnapshot(plan('Within three months'))];
  const [found] = reviewWorkbook(sheets, makeSetup({ asOf: '2016-10-15' })).plans;
  expect(found?.agreed).toMatchObject({ date: '2016-01-27', origin: 'stated' });
});

test('a date in the title is reported, but nothing counts from it', () => {
  const found = planIn([['Anytown board action plan, 29 May 2014'], ...plan('Within three months')]);
  expect(found.agreed).toMatchObject({ date: '2014-05-29', origin: 'titled' });
  expect(found.actions[0]?.rating.because).toEqual(['due-needs-base-date']);
});

test('a deadline from publication counts from publication only', () => {
  const both = planIn(noted('Within 6 weeks of publication', APPROVED, PUBLISHED));
  expect(both.actions[0]?.due.due).toBe('2016-04-12');
  const one = planIn(noted('Within 6 weeks of publication', APPROVED));
  expect(one.actions[0]?.rating.because).toEqual(['due-needs-base-date']);
});
