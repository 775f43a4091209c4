import {
  enterAsTyped,
  enterThroughApi,
  FormulaRefused,
  TextTooLong,
} from '../../../src/workbench/model/entry';
import { serialOf } from '../../../src/workbench/model/serial-date';

const serial = (year: number, month: number, day: number): number =>
  serialOf({ year, month, day }, false) ?? NaN;

describe('what a person types', () => {
  it.each([
    '31/09/2020',
    '3/4/17/18',
    '1.2.3.4',
    'Oct',
    'Marching',
    '25:61',
    '30 Feb 2016',
    '10%%',
    '1,23,4',
    'by 3/4/2017',
    '-',
    '£',
    '%',
  ])('leaves %j as text', (text) => {
    expect(enterAsTyped(text)).toEqual({ value: text });
  });

  it.each([
    ['3/4/2017', serial(2017, 4, 3)],
    ['13/4/2017', serial(2017, 4, 13)],
    ['3-4-17', serial(2017, 4, 3)],
    ['03.11.16', serial(2016, 11, 3)],
    ['2017-04-03', serial(2017, 4, 3)],
    ['3 April 2017', serial(2017, 4, 3)],
    ['3-Apr-17', serial(2017, 4, 3)],
    ['Sept 2016', serial(2016, 9, 1)],
    ['Jan 08', serial(2000, 1, 8)],
    ['Oct 45', serial(1945, 10, 1)],
  ])('reads %j as a date, day first', (text, value) => {
    const entry = enterAsTyped(text);
    expect(entry.value).toBe(value);
    expect(entry.numberFormat).toMatch(/[dmy]/);
  });

  it.each([
    ['12', 12],
    ['-1,234.5', -1234.5],
    ['(7)', -7],
    ['15%', 0.15],
    ['£1,200', 1200],
    ['1e3', 1000],
    ['14:30', 14.5 / 24],
    ['true', true],
    ['#n/a', { error: '#N/A' }],
  ])('reads %j as %j', (text, value) => {
    expect(enterAsTyped(text).value).toEqual(value);
  });

  it('reads a date without a year as this year’s', () => {
    expect(enterAsTyped('3 Apr', 'General', false, 2016).value).toBe(serial(2016, 4, 3));
    expect(enterAsTyped('10-12', 'General', false, 2016)).toEqual({
      value: serial(2016, 12, 10),
      numberFormat: 'dd-mmm',
    });
    expect(enterThroughApi('10-12', 'General', false, 2016).value).toBe(serial(2016, 10, 12));
  });

  it('keeps a text after an apostrophe, or in a text cell, as typed', () => {
    expect(enterAsTyped("'3/4/2017")).toEqual({ value: '3/4/2017', quotePrefix: true });
    expect(enterAsTyped('3/4/2017', '@')).toEqual({ value: '3/4/2017' });
    expect(enterAsTyped('=1+1', '@')).toEqual({ value: '=1+1' });
  });

  it('reads a formula with its equals sign, and a lone one as text', () => {
    expect(enterAsTyped('=SUM(A1:A3)')).toEqual({ value: null, formula: '=SUM(A1:A3)' });
    expect(enterAsTyped('=')).toEqual({ value: '=' });
  });

  it('refuses more than 32,767 characters', () => {
    expect(() => enterAsTyped('x'.repeat(32_768))).toThrow(TextTooLong);
    expect(enterAsTyped('x'.repeat(32_767)).value).toHaveLength(32_767);
  });
});

describe('what Excel takes for a formula', () => {
  it.each([
    '=SUM(',
    '=1+',
    '=yes, but',
    '- yes, but',
    '-5 apples',
    '+44 20 7946 0000 (office)',
    `=${'1+'.repeat(4100)}1`,
  ])('refuses %j if it cannot be parsed', (text) => {
    expect(() => enterThroughApi(text)).toThrow(FormulaRefused);
    expect(() => enterAsTyped(text)).toThrow(FormulaRefused);
  });

  it.each([
    ['-see', '=-see'],
    ['+A1', '=+A1'],
    ['@Plan', '=@Plan'],
  ])('makes %j the formula %s', (text, formula) => {
    expect(enterThroughApi(text)).toEqual({ value: null, formula });
  });

  it.each(['-', '--', '- ', '–see', '•see', '-…', 'a-b', "'- yes, but"])('keeps %j as text', (text) => {
    expect(enterThroughApi(text).formula).toBeUndefined();
  });

  it('accepts a reference to a spill', () => {
    expect(enterThroughApi('=SUM(C1#)').formula).toBe('=SUM(C1#)');
  });
});

describe('what an add-in writes', () => {
  it('is read month first: the trap', () => {
    expect(enterThroughApi('3/4/2017').value).toBe(serial(2017, 3, 4));
    expect(enterThroughApi('13/4/2017').value).toBe(serial(2017, 4, 13));
    expect(enterThroughApi('03.11.16')).toEqual({ value: '03.11.16' });
  });

  it('keeps numbers and logical values as they are, and counts dates from 1904 if the workbook does', () => {
    expect(enterThroughApi(42_461)).toEqual({ value: 42_461 });
    expect(enterThroughApi(false)).toEqual({ value: false });
    expect(enterThroughApi('1/1/2000', 'General', true).value).toBe(35_064);
  });

  it('is fast on hostile texts', () => {
    const hostile = [
      '1,'.repeat(16_000),
      ' '.repeat(32_000),
      '1'.repeat(32_000),
      'a-'.repeat(16_000),
      '('.repeat(32_000),
    ];
    const started = performance.now();
    for (const text of hostile) enterThroughApi(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
