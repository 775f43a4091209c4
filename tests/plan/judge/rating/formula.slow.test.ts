import { addDays, parseIsoDate, type IsoDate } from '../../../../src/plan/read/dates/calendar';
import { factValues } from '../../../../src/plan/judge/rating/fact-values';
import { nextMilestoneFormula } from '../../../../src/plan/judge/rating/next-milestone-formula';
import { rateAction } from '../../../../src/plan/judge/rating/rate-action';
import type { RatingScheme } from '../../../../src/plan/read/setup/rating-scheme';
import { ratingCells, RATING_WORDS, type LastingFacts } from '../../../../src/plan/judge/rating/rating-cells';
import { ratingFormula } from '../../../../src/plan/judge/rating/rating-formula';
import { isoDateToSerial } from '../../../../src/plan/read/sheet/serial-date';
import { RAG_COLUMN, ratingSheet, referencesInRow } from '../../../support/rating-sheet';
import { getCell, setCell } from '../../../../src/workbench/model/workbook';
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

/** Twelve days: the reference day, those around it, and others near and far, on both sides of leap days and year ends. */
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

/** Actions whose dates crowd around the as-of days, so that every boundary is met many times. */
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
        rows.forEach(({ rating, next }, row) => {
          const full = { ...(actions[row] as LastingFacts), asOf, scheme, dueSoonDays };
          const expected = RATING_WORDS[rateAction(full).colour];
          const nextDate = factValues(full).nextMilestone;
          const nextExpected = nextDate === null ? '' : isoDateToSerial(nextDate, dateSystem);
          if (rating !== expected || next !== nextExpected)
            different.push({ full, rating, expected, next, nextExpected });
        });
      });
      expect(different).toEqual([]);
    },
    120_000,
  );

  test('goes by today where the as-of cell is blank, and by midnight where it bears a time', () => {
    const actions = [facts({ due: d('2016-10-14') }), facts({ due: AS_OF }), facts({ due: d('2016-11-15') })];
    const sheet = ratingSheet(actions);
    const expected = ['Red', 'Amber', 'Green'];
    const serial = isoDateToSerial(AS_OF, 1900) as number;
    for (const asOf of [null, '', '   ', serial + 0.75])
      expect(sheet.rate({ ...SETTINGS, asOf }, AS_OF).map(({ rating }) => rating)).toEqual(expected);
    const later = sheet.rate({ ...SETTINGS, asOf: null }, d('2017-01-01'));
    expect(later.map(({ rating }) => rating)).toEqual(['Red', 'Red', 'Red']);
  });

  test('rates nothing where the as-of cell holds words that Excel takes for no date', () => {
    const sheet = ratingSheet([facts({ due: AS_OF }), facts({ due: d('2000-01-01') })]);
    const rows = sheet.rate({ ...SETTINGS, asOf: 'middle of October' }, AS_OF);
    expect(rows).toEqual([
      { rating: 'Unrated', next: '' },
      { rating: 'Unrated', next: '' },
    ]);
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

  test('leaves a row of blank cells, filled down by staff, unrated rather than green', () => {
    const sheet = ratingSheet([facts({ due: AS_OF })]);
    for (let column = 0; column < 9; column++)
      if (column !== RAG_COLUMN && column !== 1) setCell(sheet.sheet, 0, column, { value: null });
    expect(sheet.rate(SETTINGS)).toEqual([{ rating: 'Unrated', next: '' }]);
  });

  test.each([
    ['=HYPERLINK("x")', 'Unrated'],
    ['Supplied?', 'Unrated'],
    ['supplied', 'Blue'],
  ])('takes %j in the evidence cell of an achieved action as %s', (typed, expected) => {
    const sheet = ratingSheet([facts({ due: AS_OF, achieved: AS_OF })]);
    setCell(sheet.sheet, 0, 3, { value: typed });
    expect(sheet.rate(SETTINGS)[0]?.rating).toBe(expected);
  });

  test('asks what parts all rules once, drops a rule that can never hold, and ends unrated', () => {
    const ongoing = { op: 'yes', fact: 'ongoing' } as const;
    const named = { op: 'yes', fact: 'hasLead' } as const;
    const not = <T>(of: T) => ({ op: 'not', of }) as const;
    const formula = ratingFormula(referencesInRow(0), [
      { colour: 'red', when: { op: 'and', of: [ongoing, named] } },
      { colour: 'blue', when: { op: 'and', of: [ongoing, not(ongoing)] } },
      { colour: 'amber', when: { op: 'and', of: [not(ongoing), named] } },
    ]);
    expect(formula.slice(formula.indexOf('IF($H1'))).toBe(
      'IF($H1="Ongoing",IF($I1="Named","Red","Unrated"),IF($I1="Named","Amber","Unrated")))',
    );
  });

  test('uses no function newer than Excel 2016, and is well below the longest that Excel takes', () => {
    const formula = ratingFormula(referencesInRow(1_048_574));
    const used = new Set(formula.match(/[A-Z.]+(?=\()/g));
    expect([...used].sort()).toEqual([
      'AND',
      'COUNT',
      'IF',
      'INT',
      'ISNUMBER',
      'ISTEXT',
      'LEFT',
      'OR',
      'TODAY',
      'TRIM',
    ]);
    expect(formula.length).toBeLessThan(2_000);
  });
});

describe('the next milestone’s formula', () => {
  const dates = (count: number) => Array.from({ length: count }, (_, at) => addDays(AS_OF, at * 40));

  test('is the same down the column for actions with no date, one or two', () => {
    const printed = [[], dates(1), dates(2)].map((milestones) =>
      nextMilestoneFormula(
        ratingCells(facts({ milestones, due: milestones.at(-1) ?? null })),
        referencesInRow(0),
      ),
    );
    expect(new Set(printed).size).toBe(1);
  });

  test('moves from each of many dates to the next', () => {
    const milestones = dates(40);
    const sheet = ratingSheet([facts({ milestones, due: milestones.at(-1) ?? null })]);
    milestones.forEach((date, at) => {
      const next = (asOf: IsoDate) => sheet.rate({ ...SETTINGS, asOf: { date: asOf } })[0]?.next;
      expect(next(date)).toBe(isoDateToSerial(date, 1900));
      const after = milestones[at + 1];
      expect(next(addDays(date, 1))).toBe(after ? isoDateToSerial(after, 1900) : '');
    });
  });

  test('names no next date rather than a wrong one where there are more than a formula can hold', () => {
    const milestones = dates(500);
    const due = milestones.at(-1) ?? null;
    const action = facts({ milestones, due });
    expect(nextMilestoneFormula(ratingCells(action), referencesInRow(0)).length).toBeLessThan(8_192);
    const sheet = ratingSheet([action]);
    const first = isoDateToSerial(AS_OF, 1900);
    expect(sheet.rate(SETTINGS)[0]).toEqual({ rating: 'Amber', next: first });
    const later = sheet.rate({ ...SETTINGS, asOf: { date: addDays(AS_OF, 1) } })[0];
    expect(later).toEqual({ rating: 'Amber', next: '' });
  });

  test('names cells of its own row alone, so that sorting keeps it right', () => {
    const sheet = ratingSheet([facts({ milestones: dates(3), due: dates(3).at(-1) ?? null })]);
    const formula = getCell(sheet.sheet, 0, 1)?.formula ?? '';
    expect([...formula.matchAll(/\$[A-Z]+(\d+)/g)].every(([, row]) => row === '1')).toBe(true);
  });
});
