import { readDate } from '../../../../src/plan/read/dates/read-date';
import { DAYS } from './cases/days';
import type { DateCase } from './cases/date-case';
import { IMPOSSIBLE } from './cases/impossible';
import { MONTHS } from './cases/months';
import { NEGATIVES } from './cases/negatives';
import { OTHER_BOARDS } from './cases/other-boards';
import { REAL_PLANS } from './cases/real-plans';
import { RELATIVE } from './cases/relative';
import { SEVERAL } from './cases/several';
import { STATES } from './cases/states';
import { YEARS_AND_PARTS } from './cases/years-and-parts';
import { contextOf, datesOf } from './dates-support';

const TABLES: readonly (readonly [string, readonly DateCase[]])[] = [
  ['the reference plans', REAL_PLANS],
  ['days', DAYS],
  ['months', MONTHS],
  ['years and their parts', YEARS_AND_PARTS],
  ['several dates', SEVERAL],
  ['relative deadlines', RELATIVE],
  ['states', STATES],
  ['impossible dates', IMPOSSIBLE],
  ['other boards’ ways', OTHER_BOARDS],
];

describe('what is not a date', () => {
  test.each(NEGATIVES)('"%s" gives no date, with or without an agreed date', (text) => {
    for (const agreed of [undefined, '2016-01-27']) {
      const reading = readDate(text, contextOf({ agreed }));
      expect({ dates: datesOf(reading), due: reading.due, none: reading.none === null }).toEqual({
        dates: [],
        due: null,
        none: false,
      });
      expect(['not-a-date', 'ongoing-only', 'tbc']).toContain(reading.none);
    }
  });
});

describe.each(TABLES)('%s', (_, cases) => {
  test.each(cases.map((row) => ({ text: row[0], agreed: row[1], dates: row[2], also: row[3] ?? {} })))(
    'reads "$text" agreed "$agreed" as "$dates"',
    ({ text, agreed, dates, also }) => {
      const context = contextOf({ agreed: agreed === '' ? undefined : agreed, ...also.context });
      const reading = readDate(text, context);
      expect(datesOf(reading).join(' ')).toBe(dates);
      expect(reading.none).toBe(also.none ?? null);
      if (also.ongoing !== undefined) expect(reading.ongoing).toBe(also.ongoing);
      if (also.starts !== undefined) expect(reading.starts).toBe(also.starts);
      if (also.rivals !== undefined) expect(reading.rivals).toEqual(also.rivals);
      if (also.certainty !== undefined) expect(reading.certainty).toBe(also.certainty);
      if (also.precision !== undefined) expect(reading.milestones[0]?.precision).toBe(also.precision);
      if (also.completed !== undefined) expect(reading.completed?.date).toBe(also.completed);
      if (also.offers !== undefined)
        expect(reading.impossible.flatMap((one) => one.offers)).toEqual(also.offers);
      if (also.unread !== undefined) expect(reading.unread).toBe(also.unread);
      if (also.words !== undefined) expect(reading.milestones.map((one) => one.text)).toEqual(also.words);
    },
  );
});

describe('numbers', () => {
  test('a negative number or one past Excel’s last day is not a date', () => {
    for (const value of [-1, 1e9, NaN, Infinity])
      expect(readDate(value, contextOf()).none).toBe('not-a-date');
  });

  test('a serial date is its day in the workbook’s date system', () => {
    expect(readDate(42643, contextOf()).due).toBe('2016-09-30');
    expect(readDate(42643.75, contextOf()).due).toBe('2016-09-30');
    expect(readDate(42643 - 1462, contextOf({ dateSystem: 1904 })).due).toBe('2016-09-30');
    expect(readDate(42643, contextOf())).toMatchObject({ text: '42643', certainty: 'known', none: null });
  });

  test('a number that can only be a year is that year, for review', () => {
    expect(readDate(2017, contextOf())).toMatchObject({ due: '2017-12-31', certainty: 'implied' });
  });

  test('a serial number left as text is offered, not used', () => {
    expect(readDate('42643', contextOf())).toMatchObject({
      due: null,
      none: 'ambiguous',
      rivals: ['2016-09-30'],
    });
  });
});
