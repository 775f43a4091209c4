/** Dates as staff type them into Setup: one day, in any form that the plan's own date reader knows. */
import { dayAsTyped, typedDay } from '../../../src/taskpane/setup/typed-day';

test.each(['', '  '])('"%s" is blank', (text) => {
  expect(typedDay(text)).toEqual({ kind: 'blank' });
});

test.each([
  '15 Jan',
  '15/1',
  'January 2027',
  'end of January 2027',
  '31/2/27',
  '1/15/27',
  '15/1/202',
  '46000',
  'from 15/1/27',
  '15/1/27 tbc',
  '15/1/27 and 16/1/27',
  '15 January 2027 or 16 January 2027',
  'tomorrow',
  'ongoing',
])('"%s" is not one day', (text) => {
  expect(typedDay(text)).toEqual({ kind: 'unreadable' });
});

test.each(['15/1/27', '15.01.27', '15-1-27', '15 Jan 27', '15th January 2027', '15/01/2027', ' 2027-01-15 '])(
  '"%s" is 15 January 2027',
  (text) => {
    expect(typedDay(text)).toEqual({ kind: 'day', date: '2027-01-15' });
  },
);

test('a day is shown in words, and none as blank', () => {
  expect([dayAsTyped('2027-01-15'), dayAsTyped(null)]).toEqual(['15 January 2027', '']);
});
