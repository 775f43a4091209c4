import * as fc from 'fast-check';
import { parseIsoDate, type IsoDate } from '../../../../src/plan/read/dates/calendar';
import { isDateFormat, isoDateToSerial, serialToIsoDate } from '../../../../src/plan/read/sheet/serial-date';

const d = (text: string) => parseIsoDate(text) as IsoDate;

describe('serial dates', () => {
  test.each([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [61, 1900, '1900-03-01'],
    [36526, 1900, '2000-01-01'],
    [42430, 1900, '2016-03-01'],
    [42429, 1900, '2016-02-29'],
    [2958465, 1900, '9999-12-31'],
    [0, 1904, '1904-01-01'],
    [60, 1904, '1904-03-01'],
    [59, 1904, '1904-02-29'],
    [35064, 1904, '2000-01-01'],
    [2957003, 1904, '9999-12-31'],
  ] as const)('serial %i of the %i system is %s, both ways', (serial, system, date) => {
    expect(serialToIsoDate(serial, system)).toBe(date);
    expect(isoDateToSerial(d(date), system)).toBe(serial);
  });

  test.each([
    [60, 1900, 'the 29 February 1900 that never was'],
    [0, 1900, 'Excel’s day 0'],
    [0.5, 1900, 'a time of day alone'],
    [-1, 1900, 'a negative number'],
    [-1, 1904, 'a negative number'],
    [2958466, 1900, 'a day past 9999'],
    [2957004, 1904, 'a day past 9999'],
    [NaN, 1900, 'no number'],
    [Infinity, 1904, 'no finite number'],
  ] as const)('serial %d of the %i system is not a date: %s', (serial, system, _why) => {
    expect(serialToIsoDate(serial, system)).toBeNull();
  });

  test('a time of day is dropped, never rounded up to the next day', () => {
    expect(serialToIsoDate(42430.999999, 1900)).toBe('2016-03-01');
    expect(serialToIsoDate(60.25, 1900)).toBeNull();
  });

  test('a date before the system begins has no serial', () => {
    expect(isoDateToSerial(d('1899-12-31'), 1900)).toBeNull();
    expect(isoDateToSerial(d('1903-12-31'), 1904)).toBeNull();
  });

  test('the same day lies 1,462 days apart in the two systems', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1462, max: 2958465 }), (serial) => {
        const date = serialToIsoDate(serial, 1900);
        expect(date).toBe(serialToIsoDate(serial - 1462, 1904));
        expect(isoDateToSerial(date as IsoDate, 1900)).toBe(serial);
      }),
    );
  });
});

describe('date formats', () => {
  test.each([
    'dd/mm/yyyy',
    'm/d/yy',
    'mmm-yy',
    'mmmm',
    'mm',
    'yyyy',
    'd',
    '[$-809]dd mmmm yyyy',
    '[$-F800]dddd, mmmm dd, yyyy',
    'dd/mm/yyyy hh:mm',
    '[Red]dd/mm/yyyy',
    'd "of" mmmm',
    'DD-MMM-YY',
    'dd/mm/yyyy;@',
    '[$-en-GB]d mmmm yyyy;@',
    'yyyy\\-mm\\-dd',
  ])('%s shows a date', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  test.each([
    '',
    'General',
    'GENERAL',
    '@',
    '0',
    '0.00',
    '#,##0',
    '0%',
    '0.00E+00',
    '# ?/?',
    '[Red]0',
    '[Red]-#,##0.00;[Blue]0',
    'h:mm',
    'hh:mm:ss',
    'h:mm AM/PM',
    'mm:ss',
    'mm:ss.0',
    '[h]:mm',
    '[hh]:mm:ss',
    '[mm]:ss',
    '[m]',
    '[$-F400]h:mm:ss AM/PM',
    '0 "days"',
    '"due" 0',
    '0 \\d',
    '_-* #,##0.00_-;-* #,##0.00_-',
    '[$£-809]#,##0.00',
    '_d0_d',
    ';;;',
  ])('%s shows no date', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });

  test('a hostile format is scanned in bounded time', () => {
    const started = performance.now();
    for (const unit of ['"', '[', '\\', '_', '*', 'm', '[h', '"a']) isDateFormat(unit.repeat(20000));
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
