import { columnYears, countYears } from '../../../../src/plan/read/dates/column-years';
import { finish } from '../../../../src/plan/steps';

test('a column that gives no year in a date has none', () => {
  expect(columnYears(finish(countYears([])))).toBeNull();
  expect(
    columnYears(
      finish(countYears(['', 'Ongoing', 'Oct 12', 'By September', 'Room 2016', 'Care Act 2014', '03/04/17'])),
    ),
  ).toBeNull();
});

test('the years of months and of numeric dates are covered from first to last', () => {
  expect(
    columnYears(finish(countYears(['By September 2016', '31/03/2018', 'Sept. 2015 and Dec-2015']))),
  ).toEqual({
    from: 2015,
    to: 2018,
  });
});

test('a year far from the rest is treated as a typing error', () => {
  expect(columnYears(finish(countYears(['March 2016', 'June 2016', 'September 2106', 'May 1916'])))).toEqual({
    from: 2016,
    to: 2016,
  });
});
