import type { DateCase } from './date-case';

const A = '2016-01-27';

/** Impossible dates, and years that are probably typing errors. */
export const IMPOSSIBLE: readonly DateCase[] = [
  ['31 September 2020', '', '', { none: 'impossible', offers: ['2020-09-30', '2020-10-01'] }],
  ['31st September 2020', '', '', { none: 'impossible', offers: ['2020-09-30', '2020-10-01'] }],
  ['by 31 September 2020', '', '', { none: 'impossible', offers: ['2020-09-30', '2020-10-01'] }],
  ['31 June 2017', '', '', { none: 'impossible', offers: ['2017-06-30', '2017-07-01'] }],
  ['29 Feb 2017', '', '', { none: 'impossible', offers: ['2017-02-28', '2017-03-01'] }],
  ['30/02/2017', '', '', { none: 'impossible', offers: ['2017-02-28', '2017-03-01'] }],
  ['31/9/16', A, '', { none: 'impossible', offers: ['2016-09-30', '2016-10-01'] }],
  ['31.11.16', A, '', { none: 'impossible', offers: ['2016-11-30', '2016-12-01'] }],
  ['31 September', A, '', { none: 'impossible', offers: ['2016-09-30', '2016-10-01'] }],
  ['13/13/2017', '', '', { none: 'impossible', offers: [] }],
  ['09/30/2016', '', '', { none: 'impossible', offers: ['2016-09-30'] }],
  ['12/25/16', A, '', { none: 'impossible', offers: ['2016-12-25'] }],
  ['00/00/2016', '', '', { none: 'impossible', offers: [] }],
  ['2016-02-30', '', '', { none: 'impossible' }],
  ['September 31st 2020', '', '', { none: 'impossible', offers: ['2020-09-30', '2020-10-01'] }],
  ['31 September 2020, then 31 March 2021', '', '2021-03-31', { offers: ['2020-09-30', '2020-10-01'] }],
  ['Completed 31 September 2016', A, '', { none: 'impossible', completed: null }],
  ['30 September 2106', A, '2106-09-30', { certainty: 'implied', rivals: ['2016-09-30'] }],
  ['September 2061', A, '2061-09-30', { certainty: 'implied', rivals: ['2016-09-30'] }],
  ['30/09/2106', '', '2106-09-30', { certainty: 'implied', rivals: ['2016-09-30'] }],
  ['March 3017', A, '3017-03-31', { certainty: 'implied', rivals: ['2017-03-31'] }],
];
