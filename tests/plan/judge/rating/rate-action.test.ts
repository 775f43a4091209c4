import * as fc from 'fast-check';
import { addDays, parseIsoDate, type IsoDate } from '../../../../src/plan/read/dates/calendar';
import type { Rating } from '../../../../src/plan/judge/rating/rating';
import type { RatingFacts } from '../../../../src/plan/judge/rating/rating-facts';
import type { RatingColour } from '../../../../src/plan/judge/rating/rating-colour';
import { rateAction } from '../../../../src/plan/judge/rating/rate-action';
import type { RatingReason } from '../../../../src/plan/judge/rating/rating-reasons';

const d = (text: string) => parseIsoDate(text) as IsoDate;
const AS_OF = d('2016-10-15');

const facts = (change: Partial<RatingFacts>): RatingFacts => ({
  asOf: AS_OF,
  scheme: 'brag',
  basis: 'dates',
  milestones: change.milestones ?? (change.due ? [change.due] : []),
  due: null,
  achieved: null,
  doneUndated: false,
  withdrawn: false,
  evidence: 'none',
  ongoing: false,
  reviewDate: null,
  hasLead: true,
  expectsLead: true,
  dueSoonDays: 30,
  ...change,
});

type Row = readonly [string, Partial<RatingFacts>, RatingColour, readonly string[]];

const ROWS: readonly Row[] = [
  ['due the day before', { due: d('2016-10-14') }, 'red', ['overdue']],
  ['due on the day', { due: AS_OF }, 'amber', ['due-soon']],
  ['due the day after', { due: d('2016-10-16') }, 'amber', ['due-soon']],
  ['due in 30 days', { due: d('2016-11-14') }, 'amber', ['due-soon']],
  ['due in 31 days', { due: d('2016-11-15') }, 'green', ['on-track']],
  ['due in 31 days of a 31-day threshold', { due: d('2016-11-15'), dueSoonDays: 31 }, 'amber', ['due-soon']],
  ['due on the day with no days of warning', { due: AS_OF, dueSoonDays: 0 }, 'amber', ['due-soon']],
  ['due tomorrow with no days of warning', { due: d('2016-10-16'), dueSoonDays: 0 }, 'green', ['on-track']],
  ['no due date', {}, 'unrated', ['due-missing']],
  ['no due date and no lead', { hasLead: false }, 'unrated', ['due-missing']],
  ['no due date, evidence supplied', { evidence: 'supplied' }, 'unrated', ['due-missing']],
  ['a review date but not ongoing', { reviewDate: d('2017-06-30') }, 'unrated', ['due-missing']],
  ['ongoing without dates', { ongoing: true }, 'amber', ['ongoing-no-review']],
  [
    'ongoing without dates or lead',
    { ongoing: true, hasLead: false },
    'amber',
    ['ongoing-no-review', 'lead-missing'],
  ],
  ['ongoing, review far off', { ongoing: true, reviewDate: d('2017-06-30') }, 'green', ['on-track']],
  ['ongoing, review soon', { ongoing: true, reviewDate: d('2016-11-01') }, 'amber', ['due-soon']],
  ['ongoing, review passed', { ongoing: true, reviewDate: d('2016-10-14') }, 'red', ['overdue']],
  ['ongoing, milestone far off', { ongoing: true, due: d('2017-06-30') }, 'green', ['on-track']],
  [
    'ongoing, due date before review',
    { ongoing: true, due: d('2016-01-31'), reviewDate: d('2017-06-30') },
    'red',
    ['overdue'],
  ],
  [
    'an earlier milestone passed',
    { due: d('2017-03-31'), milestones: [d('2016-07-31'), d('2017-03-31')] },
    'amber',
    ['milestone-passed'],
  ],
  [
    'a milestone passed yesterday, the next within 30 days, no lead',
    { due: d('2017-03-31'), milestones: [d('2017-03-31'), d('2016-10-14'), d('2016-11-14')], hasLead: false },
    'amber',
    ['milestone-passed', 'due-soon', 'lead-missing'],
  ],
  [
    'a milestone on the day',
    { due: d('2017-03-31'), milestones: [AS_OF, d('2017-03-31')] },
    'amber',
    ['due-soon'],
  ],
  ['no lead', { due: d('2017-03-31'), hasLead: false }, 'amber', ['lead-missing']],
  [
    'no lead where none is expected',
    { due: d('2017-03-31'), hasLead: false, expectsLead: false },
    'green',
    ['on-track'],
  ],
  ['overdue with no lead', { due: d('2016-01-31'), hasLead: false }, 'red', ['overdue']],
  ['achieved on the day, supplied', { achieved: AS_OF, evidence: 'supplied' }, 'blue', ['complete']],
  [
    'achieved the day before, supplied, no lead',
    { achieved: d('2016-10-14'), evidence: 'supplied', hasLead: false },
    'blue',
    ['complete'],
  ],
  [
    'achieved tomorrow is not achieved',
    { achieved: d('2016-10-16'), evidence: 'supplied', due: d('2016-10-14') },
    'red',
    ['overdue'],
  ],
  [
    'achieved late is still achieved',
    { achieved: d('2016-10-01'), evidence: 'supplied', due: d('2016-01-31') },
    'blue',
    ['complete'],
  ],
  ['achieved, weak', { achieved: AS_OF, evidence: 'weak' }, 'amber', ['evidence-weak']],
  [
    'achieved, none',
    { achieved: AS_OF, evidence: 'none', due: d('2016-01-31'), hasLead: false },
    'amber',
    ['evidence-missing'],
  ],
  ['achieved, none, ongoing', { achieved: AS_OF, ongoing: true }, 'amber', ['evidence-missing']],
  [
    'RAG: achieved, supplied',
    { scheme: 'rag', achieved: AS_OF, evidence: 'supplied' },
    'green',
    ['complete'],
  ],
  ['RAG: achieved, weak', { scheme: 'rag', achieved: AS_OF, evidence: 'weak' }, 'amber', ['evidence-weak']],
  ['RAG: overdue', { scheme: 'rag', due: d('2016-10-14') }, 'red', ['overdue']],
  ['assurance: supplied', { basis: 'assurance', evidence: 'supplied', hasLead: false }, 'green', ['assured']],
  ['assurance: weak', { basis: 'assurance', evidence: 'weak' }, 'amber', ['evidence-weak']],
  ['withdrawn, though overdue', { withdrawn: true, due: d('2016-01-31') }, 'withdrawn', ['withdrawn']],
  ['withdrawn from an assurance plan', { withdrawn: true, basis: 'assurance' }, 'withdrawn', ['withdrawn']],
  [
    'done without a date, no evidence',
    { doneUndated: true, due: d('2016-01-31') },
    'amber',
    ['evidence-missing'],
  ],
  [
    'done without a date, evidence supplied',
    { doneUndated: true, evidence: 'supplied' },
    'blue',
    ['complete'],
  ],
  ['assurance: none', { basis: 'assurance', evidence: 'none' }, 'red', ['evidence-missing']],
  [
    'assurance: dates change nothing',
    { basis: 'assurance', evidence: 'none', achieved: AS_OF, due: AS_OF },
    'red',
    ['evidence-missing'],
  ],
];

/** The table of POLICY.md written out plainly, sharing nothing with the rules under test. */
function byHand(f: RatingFacts): Rating {
  if (f.withdrawn) return { colour: 'withdrawn', because: ['withdrawn'] };
  if (f.basis === 'assurance') {
    if (f.evidence === 'supplied') return { colour: 'green', because: ['assured'] };
    if (f.evidence === 'weak') return { colour: 'amber', because: ['evidence-weak'] };
    return { colour: 'red', because: ['evidence-missing'] };
  }
  if (f.doneUndated || (f.achieved !== null && f.achieved <= f.asOf)) {
    if (f.evidence === 'supplied')
      return { colour: f.scheme === 'rag' ? 'green' : 'blue', because: ['complete'] };
    return { colour: 'amber', because: [f.evidence === 'weak' ? 'evidence-weak' : 'evidence-missing'] };
  }
  let due = f.due;
  if (due === null && f.ongoing) due = f.reviewDate;
  if (due !== null && due < f.asOf) return { colour: 'red', because: ['overdue'] };
  if (due === null && !f.ongoing) return { colour: 'unrated', because: ['due-missing'] };
  const because: RatingReason[] = [];
  if (due !== null) {
    const dates = [...f.milestones, due];
    if (dates.some((date) => date < f.asOf)) because.push('milestone-passed');
    const limit = addDays(f.asOf, f.dueSoonDays);
    if (dates.some((date) => date >= f.asOf && date <= limit)) because.push('due-soon');
  } else because.push('ongoing-no-review');
  if (f.expectsLead && !f.hasLead) because.push('lead-missing');
  return because.length > 0 ? { colour: 'amber', because } : { colour: 'green', because: ['on-track'] };
}

describe('rateAction', () => {
  test.each(ROWS)('%s', (_, change, colour, because) => {
    expect(rateAction(facts(change))).toEqual({ colour, because });
  });

  const date = fc.integer({ min: -120, max: 120 }).map((days) => addDays(AS_OF, days));
  const maybe = fc.option(date, { nil: null });
  const anything: fc.Arbitrary<RatingFacts> = fc.record({
    asOf: date,
    scheme: fc.constantFrom('brag', 'rag'),
    basis: fc.constantFrom('dates', 'dates', 'dates', 'assurance'),
    milestones: fc.array(date, { maxLength: 4 }),
    due: maybe,
    achieved: maybe,
    doneUndated: fc.boolean(),
    withdrawn: fc.boolean(),
    evidence: fc.constantFrom('supplied', 'weak', 'none'),
    ongoing: fc.boolean(),
    reviewDate: maybe,
    hasLead: fc.boolean(),
    expectsLead: fc.boolean(),
    dueSoonDays: fc.integer({ min: 0, max: 90 }),
  });

  test('the rule trees agree with the policy written out by hand', () => {
    fc.assert(
      fc.property(anything, (f) => {
        expect(rateAction(f)).toEqual(byHand(f));
      }),
      { numRuns: 5000, seed: 7 },
    );
  });

  test('the rating of an action that is not achieved never improves as time passes', () => {
    const worse: readonly RatingColour[] = ['green', 'amber', 'red'];
    fc.assert(
      fc.property(anything, fc.integer({ min: 0, max: 300 }), (f, days) => {
        const open = { ...f, achieved: null, basis: 'dates' as const };
        // A plan's due date is its last milestone.
        const due = f.due === null ? null : [...f.milestones, f.due].reduce((a, b) => (a > b ? a : b));
        const now = rateAction({ ...open, due }).colour;
        const then = rateAction({ ...open, due, asOf: addDays(f.asOf, days) }).colour;
        if (now === 'unrated') expect(then).toBe('unrated');
        else expect(worse.indexOf(then)).toBeGreaterThanOrEqual(worse.indexOf(now));
      }),
      { numRuns: 5000, seed: 11 },
    );
  });

  test('the order of milestones makes no difference', () => {
    fc.assert(
      fc.property(anything, (f) => {
        expect(rateAction({ ...f, milestones: [...f.milestones].reverse() })).toEqual(rateAction(f));
      }),
      { numRuns: 500, seed: 13 },
    );
  });
});
