import { applied } from '../../../../src/plan/change/applied';
import { layOutSetupSheet } from '../../../../src/plan/change/settings-sheet/setup-sheet';
import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { askedAction, chaseRecord } from '../../../../src/plan/returns/chase-record';
import { lastHeadedDay } from '../../../../src/plan/returns/chase/last-news';
import { recordChase } from '../../../../src/plan/returns/chase/record-chase';
import { whoToChase } from '../../../../src/plan/returns/chase/who-to-chase';
import { reviewWorkbook } from '../../../../src/plan/review';
import { actionKeys } from '../../../../src/plan/marks/flags/action-keys';
import { gridSnapshot } from '../../../support/grid-snapshot';

const day = (text: string): IsoDate => text as IsoDate;

test.each<[string, string | null]>([
  ['', null],
  ['Letters sent.', null],
  ['To be done by 31/03/2016.', null],
  ['The audit of May 2015 was considered.', null],
  ['12/03: letters sent.', null],
  ['12/03/2016: ongoing', null],
  ['12/03/2016:', null],
  ['12/03/2017: letters sent.', null],
  ['12/03/2016: letters sent.', '2016-03-12'],
  ['Update 12 March 2016 – letters sent.', '2016-03-12'],
  ['(May 2016) Letters sent.', '2016-05-31'],
  ['Jan 2016: drafted.\nMay 2016: sent.\nAug 2016: ongoing.', '2016-05-31'],
  ['01/06/2016 - sent\n12/03/2016 - drafted', '2016-06-01'],
])('news in %j: %j', (text, expected) => {
  expect(lastHeadedDay(text, day('2016-10-15'))).toBe(expected);
});

const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'Progress'];
const planOf = (progress: string) =>
  gridSnapshot([HEADER, ['1', 'Write to every school.', 'Education', '30 June 2030', progress]]);

function noNews(progress: string, { agreed = null as string | null, before = null as string | null } = {}) {
  const setup = makeSetup({ asOf: '2016-10-15', agreed });
  const entries = before === null ? [] : recorded(before);
  const chase = whoToChase(
    reviewWorkbook([planOf(progress)], setup),
    new Set(['no-news-90'] as const),
    entries,
  );
  return chase.leads.length > 0 ? chase.leads[0]?.actions[0]?.asks[0] : chase.notChased[0]?.why;
}

/** A pack that was made on that day, when the plan's progress said "Begun.". */
function recorded(on: string) {
  const report = reviewWorkbook([planOf('Begun.')], makeSetup({ asOf: on }));
  const actions = report.plans[0]?.actions ?? [];
  const keys = actionKeys(actions.map(({ row }) => row));
  const setup = applied([planOf('Begun.')], { sheets: [layOutSetupSheet({})] });
  const asked = actions.map(({ row }, at) => askedAction('Plan', keys[at] ?? '', row));
  const entry = { on: day(on), pack: 'A', lead: 'Education', replyBy: null, times: 1, asked };
  const outcome = recordChase([entry], setup);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return chaseRecord(applied(setup, { sheets: outcome.value }))?.entries ?? [];
}

const CANNOT = /It cannot be told when there was last news of it\.$/;

test.each([
  ['words without a day', 'Letters sent.', {}, CANNOT],
  ['a blank, of a plan agreed nobody knows when', '', {}, CANNOT],
  ['a blank, of a plan agreed long ago', '', { agreed: '2016-01-27' }, /^No news since 27 January 2016/],
  ['a blank, of a plan agreed lately', '', { agreed: '2016-09-27' }, CANNOT],
  ['a day long ago', '12/03/2016: letters sent.', {}, /^No news since 12 March 2016/],
  ['a day lately', '12/09/2016: letters sent.', {}, /^None of the chosen rules asks about it: its next date/],
  ['the words of a pack long ago', 'Begun.', { before: '2016-05-02' }, /^No news since 2 May 2016/],
  ['the words of a pack lately', 'Begun.', { before: '2016-09-02' }, CANNOT],
  [
    'other words than in a pack lately',
    'Done by half.',
    { before: '2016-09-02' },
    /None of the chosen rules/,
  ],
  ['other words than in a pack long ago', 'Done by half.', { before: '2016-05-02' }, CANNOT],
] as const)('no news for 90 days: %s', (_, progress, around, words) => {
  expect(noNews(progress, around)).toMatch(words);
});
