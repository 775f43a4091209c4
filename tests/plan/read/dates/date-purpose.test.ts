import { readDate } from '../../../../src/plan/read/dates/read-date';
import { contextOf, datesOf } from './dates-support';

const read = (text: string, agreed?: string) => readDate(text, contextOf({ agreed }));

describe('a date of something past or ended is not a due date', () => {
  test.each([
    ['Abandoned 4 May 2021'],
    ['4 May 2021 (withdrawn)'],
    ['4 May 2021 – no longer needed'],
    ['No longer needed as of 04/05/2021'],
    ['Stopped on 4 May 2021'],
    ['Logged 4 May 2021'],
    ['Date raised: 04/05/2021'],
    ['Agreed at panel 4 May 2021'],
    ['Actual finish: 4 May 2021'],
    ['Previously 4 May 2021'],
  ])('"%s"', (text) => {
    expect(read(text)).toMatchObject({ due: null, none: 'not-a-date', completed: null });
  });

  test.each([
    ['To be agreed at panel 4 May 2021', '2021-05-04'],
    ['Raised 3 April 2021, to be done by 4 May 2021', '2021-05-04'],
    ['Discussed at panel 3 April 2021; due 4 May 2021', '2021-05-04'],
    ['Agreed timescale: 4 May 2021', '2021-05-04'],
    ['Remove cancelled visits from the rota by 4 May 2021', '2021-05-04'],
    ['Planned 4 May 2021, actual 9 June 2021', '2021-05-04'],
  ])('"%s" is still due', (text, due) => {
    expect(datesOf(read(text))).toEqual([due]);
  });
});

describe('a revised deadline replaces those before it', () => {
  test.each([
    ['4 May 2021\nRevised: 9 June 2021', ['2021-06-09']],
    ['4 May 2021\nNew deadline – 9 June 2021', ['2021-06-09']],
    ['4 May 2021, moved to 9 June 2021', ['2021-06-09']],
    ['4 May 2021 → 9 June 2021', ['2021-06-09']],
    ['9 June 2021 (was 4 May 2021)', ['2021-06-09']],
    ['4 May 2021 deferred by six weeks', ['2021-06-15']],
    ['30 April 2021, extended by a month', ['2021-05-31']],
    ['1. 4 May 2021\n2. 5 May 2021, now 9 June 2021', ['2021-05-04', '2021-06-09']],
    ['Strategy revised by 4 May 2021; briefing by 9 June 2021', ['2021-05-04', '2021-06-09']],
  ])('"%s"', (text, dates) => {
    expect(datesOf(read(text))).toEqual(dates);
  });

  test('an extension of an unknown date gives no date', () => {
    expect(read('Extended by 3 months', '2021-01-01')).toMatchObject({ due: null, none: 'not-a-date' });
  });
});

describe('a claim of completion applies to the deadline before it', () => {
  test.each([
    ['4 May 2021 – met', '', null],
    ['4 May 2021 ✓', '', null],
    ['4 May 2021 done 2 May 2021', '', '2021-05-02'],
    ['Done 2 May 2021 (due 4 May 2021)', '2021-05-04', '2021-05-02'],
  ])('"%s"', (text, dates, date) => {
    const reading = read(text);
    expect(datesOf(reading).join(' ')).toBe(dates);
    expect(reading.completed).toMatchObject({ date });
  });

  test.each([
    ['1. 4 May 2021 – done\n2. 9 June 2021'],
    ['4 May 2021 – complete\n9 June 2021'],
    ['Done 2 May 2021 for schools; nurseries by 9 June 2021'],
  ])('but not for the rest of "%s"', (text) => {
    expect(read(text)).toMatchObject({ due: '2021-06-09', completed: null });
  });
});

describe('a missing year', () => {
  test('comes from the agreed date, and is marked as implied', () => {
    expect(read('By Easter', '2021-01-04')).toMatchObject({ due: '2021-04-04', year: 'implied' });
    expect(read('June and July 2021', '2021-01-04')).toMatchObject({ year: null });
  });

  test('never comes from other cells', () => {
    const reading = readDate('Summer term', contextOf({ columnYears: [2021, 2021] }));
    expect(reading).toMatchObject({ due: null, year: 'missing' });
  });
});
