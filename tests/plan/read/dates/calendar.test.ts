import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayOfWeek,
  daysBetween,
  fromDayNumber,
  inWords,
  isLeapYear,
  lastDayOfMonth,
  monthLength,
  parseIsoDate,
  partsOf,
  toDayNumber,
  toIsoDate,
} from '../../../../src/plan/read/dates/calendar';
import { easterSunday } from '../../../../src/plan/read/dates/forms/feast';
import { iso } from './dates-support';

describe('days that do not exist', () => {
  test.each([
    [2016, 9, 31],
    [2017, 2, 29],
    [1900, 2, 29],
    [2016, 0, 1],
    [2016, 13, 1],
    [2016, 1, 0],
    [0, 1, 1],
    [10000, 1, 1],
    [NaN, 1, 1],
    [2016, 1.5, 1],
  ])('%d-%d-%d is refused', (year, month, day) => {
    expect(toIsoDate(year, month, day)).toBeNull();
  });

  test.each(['2016-9-30', '30-09-2016', '2016-09-31', '2016-09-30 ', '', '2016-09-30T00:00'])(
    '"%s" is not read',
    (text) => {
      expect(parseIsoDate(text)).toBeNull();
    },
  );
});

describe('arithmetic', () => {
  test('leap years follow the Gregorian rule', () => {
    expect([1900, 2000, 2016, 2017, 2100].map(isLeapYear)).toEqual([false, true, true, false, false]);
    expect([monthLength(2016, 2), monthLength(2017, 2), monthLength(2017, 13)]).toEqual([29, 28, 0]);
    expect(lastDayOfMonth(2017, 4)).toBe('2017-04-30');
  });

  test.each([
    ['2016-01-31', 1, '2016-02-29'],
    ['2016-02-29', 12, '2017-02-28'],
    ['2016-12-15', 1, '2017-01-15'],
    ['2016-01-15', -1, '2015-12-15'],
    ['2016-03-31', -13, '2015-02-28'],
    ['9999-12-31', 1, '9999-12-31'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(addMonths(iso(from), months)).toBe(to);
  });

  test('days are moved across months and years, and stay put at the end of time', () => {
    expect(addDays(iso('2016-02-28'), 2)).toBe('2016-03-01');
    expect(addDays(iso('2016-01-01'), -1)).toBe('2015-12-31');
    expect(addDays(iso('9999-12-31'), 1)).toBe('9999-12-31');
    expect(daysBetween(iso('2016-10-15'), iso('2016-09-30'))).toBe(-15);
  });

  test('weekdays count from Monday', () => {
    expect(
      ['2016-09-26', '2016-09-30', '2016-10-02', '1969-12-31'].map((day) => dayOfWeek(iso(day))),
    ).toEqual([0, 4, 6, 2]);
  });

  test('a date is formatted for people to read', () => {
    expect(inWords(iso('2016-09-03'))).toBe('3 September 2016');
  });

  test('Easter Sunday agrees with the almanac', () => {
    expect([2000, 2008, 2016, 2017, 2018, 2019, 2024, 2025, 2038].map(easterSunday)).toEqual([
      '2000-04-23',
      '2008-03-23',
      '2016-03-27',
      '2017-04-16',
      '2018-04-01',
      '2019-04-21',
      '2024-03-31',
      '2025-04-20',
      '2038-04-25',
    ]);
  });

  test('day numbers and dates convert both ways, and agree with the platform’s calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (number) => {
        const date = fromDayNumber(number);
        expect(date).not.toBeNull();
        if (date === null) return;
        expect(toDayNumber(date)).toBe(number);
        expect(new Date(number * 86_400_000).toISOString().slice(0, 10)).toBe(date);
        const { year, month, day } = partsOf(date);
        expect(toIsoDate(year, month, day)).toBe(date);
      }),
      { seed: 20160127, numRuns: 2000 },
    );
  });
});
