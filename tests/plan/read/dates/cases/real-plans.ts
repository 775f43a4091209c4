import type { DateCase } from './date-case';

const LAMBETH = '2016-01-27';

/** Every due cell of the two reference plans that have a due column. */
export const REAL_PLANS: readonly DateCase[] = [
  [
    'First training course to take place by the end of October 2016.\nAudits undertaken by end of March 2017.',
    LAMBETH,
    '2016-10-31 2017-03-31',
    { certainty: 'known', words: ['by the end of October 2016', 'by end of March 2017'] },
  ],
  ['Report to go to the September 2016 Board meeting.', LAMBETH, '2016-09-30', { precision: 'meeting' }],
  ['By end of March 2017', LAMBETH, '2017-03-31'],
  ['Guidance to be produced by July 2016.', LAMBETH, '2016-07-31'],
  ['By September 2016', LAMBETH, '2016-09-30'],
  ['CSC to report to the November 2016 Board meeting', LAMBETH, '2016-11-30', { precision: 'meeting' }],
  ['By the end of March 2016.', LAMBETH, '2016-03-31'],
  ['By June 2015', LAMBETH, '2015-06-30'],
  ['By end of July 2016 Training by end of March 2017.', LAMBETH, '2016-07-31 2017-03-31'],
  [
    'Revised Scorecard in place by January 2016\nReport to the Board November 2015',
    '',
    '2016-01-31 2015-11-30',
  ],
  [
    'Report to Board July 2016\nWritten reports to the Board from January 2016',
    '',
    '2016-07-31',
    { ongoing: true, starts: '2016-01-01' },
  ],
  ['Reporting cycle agreed January 2016', '', '2016-01-31', { ongoing: false }],
  ['Audit cycle agreed March 2016', '', '2016-03-31'],
  ['March 2016 for 2016/17 cycle', '', '2016-03-31'],
  ['Review commissioned and timescale agreed by\nJanuary 2016', '', '2016-01-31'],
  ['Review commissioned and timescale agreed by January 2016', '', '2016-01-31'],
  ['First report January 2016', '', '2016-01-31'],
  [
    'January 2016 review and ongoing\nJanuary 2016\nMarch 2016 for 2016/17 cycle',
    '',
    '2016-01-31 2016-01-31 2016-03-31',
    { ongoing: true },
  ],
  ['January 2016\nApril 2016 and ongoing reporting', '', '2016-01-31 2016-04-30', { ongoing: true }],
  ['January 2016 March 2016 for 2016/17 cycle', '', '2016-01-31 2016-03-31', { ongoing: false }],
  ['1 st report July 2015 and ongoing By December 2015', '', '2015-07-31 2015-12-31', { ongoing: true }],
  ['March 2016 and ongoing', '', '2016-03-31', { ongoing: true }],
  ['October 2015', '', '2015-10-31', { context: { role: 'achieved' } }],
  [
    'First CSE profile reported to the Board September 2015',
    '',
    '2015-09-30',
    { context: { role: 'achieved' }, ongoing: false },
  ],
  ['Completed March 2016', '', '2016-03-31', { context: { role: 'achieved' } }],
  ['Yes – 12/5/15', '2015-01-01', '2015-05-12', { context: { agreed: '2015-01-01', role: 'achieved' } }],
];
