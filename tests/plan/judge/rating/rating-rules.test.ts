import { parseIsoDate, type IsoDate } from '../../../../src/plan/read/dates/calendar';
import type { Condition, FactValues } from '../../../../src/plan/judge/rating/condition';
import { evaluate } from '../../../../src/plan/judge/rating/evaluate';
import type { RatingFacts } from '../../../../src/plan/judge/rating/rating-facts';
import { RATING_COLOURS } from '../../../../src/plan/judge/rating/rating-colour';
import { ratingInWords, reasonInWords } from '../../../../src/plan/judge/rating/rating-in-words';
import { RATING_RULES } from '../../../../src/plan/judge/rating/rating-rules';
import type { RatingReason } from '../../../../src/plan/judge/rating/rating-reasons';

const d = (text: string) => parseIsoDate(text) as IsoDate;

const VALUES: FactValues = {
  asOf: d('2016-10-15'),
  achieved: null,
  doneUndated: false,
  withdrawn: false,
  due: d('2016-10-15'),
  firstMilestone: null,
  nextMilestone: d('2016-11-14'),
  dueSoonDays: 30,
  evidence: 'weak',
  basis: 'dates',
  scheme: 'brag',
  ongoing: true,
  hasLead: false,
  expectsLead: true,
};

const asOf = { fact: 'asOf' } as const;

const CONDITIONS: readonly (readonly [Condition, boolean])[] = [
  [{ op: 'before', left: { fact: 'due' }, right: asOf }, false],
  [{ op: 'notAfter', left: { fact: 'due' }, right: asOf }, true],
  [
    { op: 'notAfter', left: { fact: 'nextMilestone' }, right: { fact: 'asOf', plusDays: 'dueSoonDays' } },
    true,
  ],
  [
    { op: 'before', left: { fact: 'nextMilestone' }, right: { fact: 'asOf', plusDays: 'dueSoonDays' } },
    false,
  ],
  [{ op: 'before', left: { fact: 'achieved' }, right: asOf }, false],
  [{ op: 'notAfter', left: asOf, right: { fact: 'firstMilestone' } }, false],
  [{ op: 'known', fact: 'achieved' }, false],
  [{ op: 'known', fact: 'due' }, true],
  [{ op: 'yes', fact: 'ongoing' }, true],
  [{ op: 'yes', fact: 'hasLead' }, false],
  [{ op: 'is', fact: 'evidence', value: 'weak' }, true],
  [{ op: 'is', fact: 'evidence', value: 'none' }, false],
  [{ op: 'and', of: [] }, true],
  [{ op: 'or', of: [] }, false],
  [{ op: 'not', of: { op: 'or', of: [] } }, true],
];

const FACTS: RatingFacts = {
  asOf: d('2016-10-15'),
  scheme: 'brag',
  basis: 'dates',
  milestones: [d('2016-01-31')],
  due: d('2016-01-31'),
  achieved: null,
  doneUndated: false,
  withdrawn: false,
  evidence: 'none',
  ongoing: false,
  reviewDate: null,
  hasLead: true,
  expectsLead: true,
  dueSoonDays: 30,
};

describe('the rating rules', () => {
  test.each(CONDITIONS)('the condition %j evaluates to %s', (condition, expected) => {
    expect(evaluate(condition, VALUES)).toBe(expected);
  });

  test('are plain data, so that they can be printed as a formula', () => {
    expect(JSON.parse(JSON.stringify(RATING_RULES))).toEqual(RATING_RULES);
  });

  test('say why in words that leave no placeholder, also where a date is not known', () => {
    for (const { reason } of RATING_RULES) {
      for (const facts of [FACTS, { ...FACTS, due: null, milestones: [] }]) {
        expect(reasonInWords(reason, facts)).toMatch(/^[a-z][^{}]*[^.{}]$/);
      }
    }
  });
});

describe('ratings in words', () => {
  test('name the colour first, and never leave colour alone', () => {
    for (const colour of RATING_COLOURS) {
      expect(ratingInWords({ colour, because: ['overdue'] }).toLowerCase()).toMatch(
        new RegExp(`^${colour} – \\w`),
      );
    }
  });

  test('say what a colour means for this rating', () => {
    expect(ratingInWords({ colour: 'red', because: ['overdue'] })).toBe('Red – overdue');
    expect(ratingInWords({ colour: 'red', because: ['evidence-missing'] })).toBe('Red – no evidence');
    expect(ratingInWords({ colour: 'green', because: ['complete'] })).toBe('Green – complete and evidenced');
    expect(ratingInWords({ colour: 'amber', because: ['due-soon'] })).toBe('Amber – at risk');
  });

  test('give reasons with the action’s own dates', () => {
    expect(reasonInWords('overdue', FACTS)).toBe('it was due on 31 January 2016 and has not been achieved');
    expect(reasonInWords('due-needs-base-date', FACTS)).toBe(
      'its deadline counts from a date that is not known',
    );
    expect(reasonInWords('__proto__' as RatingReason, FACTS)).toBe('the checks of this row say why');
  });
});
