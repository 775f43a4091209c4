/** A RAG column without text in any cell is queried, once; one with text is not. */
import { finish } from '../../../../../src/plan/steps';
import { reviewAgain } from '../../../../../src/plan/review-again';
import { reviewToKeep, reviewWorkbook } from '../../../../../src/plan/review';
import type { PlanReport } from '../../../../../src/plan/judge/report/plan-report';
import { makeSetup } from '../../../../../src/plan/read/setup/setup';
import { edited, rowsOf } from '../../../../support/edited-snapshot';
import { gridSnapshot } from '../../../../support/grid-snapshot';
import { planIn, type Rows } from '../../../../support/review-grid';

const plan = (rag: string, cells: readonly string[]): Rows => [
  ['Action', 'Lead', 'Due date', rag],
  ...cells.map((cell, at) => [`Visit hostel number ${at + 1}.`, 'Housing', '31 March 2030', cell]),
];
const said = ({ findings }: PlanReport) =>
  findings.filter(({ id }) => id === 'rag-differs').map(({ message, verdict }) => [verdict, message]);
const ASKED = [
  'review',
  'D2:D5 hold no words. If colours alone are used there, they cannot be compared with the ratings here: write the word as well.',
];

test.each<[string, readonly string[]]>([
  ['one word', ['', 'Amber', '', '']],
  ['a letter', ['', '', '', 'g']],
  ['a coloured dot', ['🔴', '', '', '']],
  ['a number of the plan’s own key', ['', '3', '', '']],
  ['words that name no colour', ['see note', '', '', '']],
  ['too few actions', ['', '']],
])('nothing is queried if there is %s', (_, cells) => {
  expect(said(planIn(plan('RAG', cells)))).toEqual([]);
});

test.each(['Due by', 'Notes', 'Progress', 'Priority', 'Status'])(
  'nothing is queried for a blank column headed %s',
  (header) => {
    expect(said(planIn(plan(header, ['', '', '', ''])))).toEqual([]);
  },
);

test.each<[string, readonly string[]]>([
  ['blank cells', ['', '', '', '']],
  ['spaces, dashes and bullets', [' ', '–', '●', '…']],
])('a column of %s is queried once', (_, cells) => {
  for (const header of ['RAG', 'RAG rating', 'BRAG'])
    expect(said(planIn(plan(header, cells)))).toEqual([ASKED]);
});

test.each([
  ['the first word is written', ['', '', '', ''], 'Amber'],
  ['the last word is taken out', ['', 'Red', '', ''], ''],
])('a live re-check gives the same as a complete one when %s', (_, cells, word) => {
  const setup = makeSetup({ asOf: '2016-10-15' });
  const before = gridSnapshot(plan('RAG', cells));
  const { now } = edited(before, 2, 3, word);
  const again = finish(reviewAgain(finish(reviewToKeep([before], setup)), rowsOf(now, 2, 1)));
  expect(again?.review.report.plans).toEqual(reviewWorkbook([now], setup).plans);
});
