/**
 * Twelve dates on which ratings are compared: before, within and after the five real plans, including ends of months.
 */
export const AS_OF_DAYS = [
  '2004-06-30',
  '2008-01-31',
  '2012-12-31',
  '2015-09-30',
  '2016-02-29',
  '2016-10-15',
  '2017-04-01',
  '2018-07-01',
  '2020-01-31',
  '2020-12-31',
  '2024-02-29',
  '2031-01-01',
];
