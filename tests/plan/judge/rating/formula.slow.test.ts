import { addDays, parseIsoDate, type IsoDate } from '../../../../src/plan/read/dates/calendar';
import { rateAction } from '../../../../src/plan/judge/rating/rate-action';
import type { RatingScheme } from '../../../../src/plan/read/setup/rating-scheme';
import { RATING_WORDS } from '../../../../src/plan/judge/rating/rating-cells';
import type { LastingFacts } from '../../../../src/plan/judge/rating/reading-code';
import { daysLeft, reasonInCell } from '../../../../src/plan/judge/rating/reason-in-cell';
import { ruleFormula, ruleTree } from '../../../../src/plan/judge/rating/rule-formula';
import { isoDateToSerial } from '../../../../src/plan/read/sheet/serial-date';
import {
  OWN_ACHIEVED,
  OWN_ACTION,
  OWN_DUE,
  ratingSheet,
  READING_COLUMN,
  referencesInRow,
} from '../../../support/rating-sheet';
import { setCell } from '../../../../src/workbench/model/workbook';
import { seeded } from '../../../support/seeded';

const d = (text: string) => parseIsoDate(text) as IsoDate;
const AS_OF = d('2016-10-15');

const facts = (change: Partial<LastingFacts>): LastingFacts => ({
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
  ...change,
});

const SETTINGS = { asOf: { date: AS_OF }, scheme: 'BRAG', dueSoonDays: 30 };

/**
 * Twelve days: the reference day, those around it, and others near and far, on both sides of leap days and year ends.
 */
const AS_OF_DAYS = [
  '2015-12-31',
  '2016-02-28',
  '2016-02-29',
  '2016-09-14',
  '2016-10-14',
  '2016-10-15',
  '2016-10-16',
  '2016-11-14',
  '2016-11-15',
  '2017-03-31',
  '2020-02-29',
  '2031-01-01',
].map(d);

/** Actions with dates close to the as-of days, so that every boundary is tested many times. */
function randomActions(count: number, seed: number): readonly LastingFacts[] {
  const random = seeded(seed);
  const near = (): IsoDate =>
    addDays(random.pick(AS_OF_DAYS), random.pick([-32, -31, -30, -1, 0, 1, 29, 30, 31, 365]));
  const some = <T>(value: () => T): T | null => (random.next() < 0.5 ? value() : null);
  return Array.from({ length: count }, () => {
    const milestones = Array.from({ length: random.below(5) }, near);
    const due = random.next() < 0.9 ? ([...milestones].sort().at(-1) ?? null) : some(near);
    const achieved = random.next() < 0.3 ? near() : null;
    return {
      basis: random.next() < 0.15 ? ('assurance' as const) : ('dates' as const),
      milestones,
      due,
      achieved,
      doneUndated: achieved === null && random.next() < 0.2,
      withdrawn: random.next() < 0.1,
      evidence: random.pick(['supplied', 'weak', 'none'] as const),
      ongoing: random.next() < 0.4,
      reviewDate: some(near),
      hasLead: random.next() < 0.7,
      expectsLead: random.next() < 0.8,
    };
  });
}

describe('the rating formula', () => {
  test.each([
    [1900, 'brag', 'BRAG'],
    [1900, 'rag', 'RAG'],
    [1904, 'brag', ''],
    [1904, 'rag', ' rag '],
  ] as const)(
    'in the %i date system and the %s scheme gives the rating of every action on twelve days',
    (dateSystem, scheme: RatingScheme, written) => {
      const actions = randomActions(800, dateSystem + written.length);
      const sheet = ratingSheet(actions, dateSystem);
      const different: unknown[] = [];
      AS_OF_DAYS.forEach((asOf, at) => {
        const dueSoonDays = [30, 0, 1, 31, 365][at % 5] as number;
        const rows = sheet.rate({ asOf: { date: asOf }, scheme: written, dueSoonDays });
        rows.forEach((row, at) => {
          const full = { ...(actions[at] as LastingFacts), asOf, scheme, dueSoonDays };
          const expected = {
            rating: RATING_WORDS[rateAction(full).colour],
            why: reasonInCell(full),
            days: daysLeft(full) ?? '',
          };
          if (JSON.stringify(row) !== JSON.stringify(expected)) different.push({ full, row, expected });
        });
      });
      expect(different).toEqual([]);
    },
    120_000,
  );

  test('uses today if the as-of cell is blank, and midnight if it has a time', () => {
    const actions = [facts({ due: d('2016-10-14') }), facts({ due: AS_OF }), facts({ due: d('2016-11-15') })];
    const sheet = ratingSheet(actions);
    const expected = ['Red', 'Amber', 'Green'];
    const serial = isoDateToSerial(AS_OF, 1900) as number;
    for (const asOf of [null, '', '   ', serial + 0.75])
      expect(sheet.rate({ ...SETTINGS, asOf }, AS_OF).map(({ rating }) => rating)).toEqual(expected);
    const later = sheet.rate({ ...SETTINGS, asOf: null }, d('2017-01-01'));
    expect(later.map(({ rating }) => rating)).toEqual(['Red', 'Red', 'Red']);
  });

  test('rates nothing if the as-of cell holds words that Excel does not take for a date', () => {
    const sheet = ratingSheet([facts({ due: AS_OF }), facts({ due: d('2000-01-01') })]);
    const rows = sheet.rate({ ...SETTINGS, asOf: 'middle of October' }, AS_OF);
    const expected = { rating: 'Unrated', why: 'The as-of date cannot be read', days: '' };
    expect(rows).toEqual([expected, expected]);
  });

  test.each([
    [-1, 30],
    [366, 30],
    [12.5, 30],
    ['soon', 30],
    [null, 30],
    [0, 0],
    [365, 365],
  ])('reads %j days of warning as the settings do: %i', (dueSoonDays, days) => {
    const actions = [facts({ due: addDays(AS_OF, days) }), facts({ due: addDays(AS_OF, days + 1) })];
    const rows = ratingSheet(actions).rate({ ...SETTINGS, dueSoonDays });
    expect(rows.map(({ rating }) => rating)).toEqual(['Amber', 'Green']);
  });

  test.each([
    ['', 'Blue'],
    ['BRAG', 'Blue'],
    ['Blue, red, amber, green', 'Blue'],
    ['RAG', 'Green'],
    ['red amber green', 'Green'],
  ])('takes the scheme %j as the settings do: complete and evidenced is %s', (scheme, expected) => {
    const sheet = ratingSheet([facts({ due: AS_OF, achieved: AS_OF, evidence: 'supplied' })]);
    expect(sheet.rate({ ...SETTINGS, scheme })[0]?.rating).toBe(expected);
  });

  test('rates no row that was not read: blank without an action, “Check again” with one', () => {
    const sheet = ratingSheet([facts({ due: AS_OF })]);
    setCell(sheet.sheet, 0, READING_COLUMN, { value: null });
    expect(sheet.rate(SETTINGS)).toEqual([{ rating: '', why: '', days: '' }]);
    setCell(sheet.sheet, 0, OWN_ACTION, { value: 'Write to every school.' });
    expect(sheet.rate(SETTINGS)).toEqual([{ rating: 'Check again', why: 'Not checked yet', days: '' }]);
  });

  test.each([
    ['typed over', 'Blue'],
    ['cut short', 'D'],
  ])('gives no rating if what was read was %s', (_, reading) => {
    const sheet = ratingSheet([facts({ due: AS_OF })]);
    setCell(sheet.sheet, 0, READING_COLUMN, { value: reading });
    expect(sheet.rate(SETTINGS)[0]?.rating).toBe('Check again');
  });

  test.each([
    [OWN_DUE, '2016-10-14', 'Red', 'Overdue by 1 day', -1],
    [OWN_DUE, '2016-10-15', 'Amber', 'Due today', 0],
    [OWN_DUE, '2018-10-15', 'Green', 'Due in 730 days', 730],
    [OWN_ACHIEVED, '2016-10-01', 'Blue', 'Done; evidence supplied', ''],
    [OWN_ACHIEVED, '2016-10-16', 'Amber', 'Due in 30 days', 30],
  ])('follows a true date in the board’s own cell %i: %s', (column, date, rating, why, days) => {
    const sheet = ratingSheet([facts({ due: addDays(AS_OF, 30), evidence: 'supplied' })]);
    setCell(sheet.sheet, 0, column, { value: (isoDateToSerial(d(date), 1900) as number) + 0.25 });
    expect(sheet.rate(SETTINGS)).toEqual([{ rating, why, days }]);
  });

  test.each([
    [OWN_DUE, 'end of May'],
    [OWN_DUE, 2017],
    [OWN_ACHIEVED, 'nearly'],
    [OWN_ACTION, 'Another action.'],
  ])('asks for a check if cell %i now says %j', (column, value) => {
    const sheet = ratingSheet([facts({ due: AS_OF })]);
    setCell(sheet.sheet, 0, column, { value });
    expect(sheet.rate(SETTINGS)[0]).toEqual({
      rating: 'Check again',
      why: 'Changed since it was checked',
      days: '',
    });
  });

  test('tests a condition shared by all rules once, drops a rule that can never hold, and ends without a rule', () => {
    const ongoing = { op: 'yes', fact: 'ongoing' } as const;
    const named = { op: 'yes', fact: 'hasLead' } as const;
    const not = <T>(of: T) => ({ op: 'not', of }) as const;
    const tree = ruleTree(referencesInRow(0), [
      { when: { op: 'and', of: [ongoing, named] } },
      { when: { op: 'and', of: [ongoing, not(ongoing)] } },
      { when: { op: 'and', of: [not(ongoing), named] } },
    ]);
    expect(tree).toBe('IF(MID($J1,1,1)="O",IF(MID($J1,3,1)="N",1,-3),IF(MID($J1,3,1)="N",3,-3))');
  });

  test('uses no function newer than Excel 2016, and is well below Excel’s length limit', () => {
    const formula = ruleFormula(referencesInRow(1_048_574));
    const used = new Set(formula.match(/[A-Z.]+(?=\()/g));
    expect([...used].sort()).toEqual([
      'AND',
      'DATE',
      'IF',
      'IFERROR',
      'ISFORMULA',
      'ISNUMBER',
      'LEFT',
      'LEN',
      'MID',
      'NOT',
      'OR',
      'TRIM',
      'VALUE',
    ]);
    expect(formula.length).toBeLessThan(2_500);
  });
});
