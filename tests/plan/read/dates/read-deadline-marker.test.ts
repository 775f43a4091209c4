import { readDeadlineMarker } from '../../../../src/plan/read/dates/read-deadline-marker';
import { contextOf } from './dates-support';

const AGREED = contextOf({ agreed: '2012-07-20' });

describe('ordinary text', () => {
  test.each([
    '',
    'Note: see the policy',
    'Training:',
    'Within three months of birth the child has a plan',
    'Within three months the Board will see a report',
    'Immediate safeguarding concerns are escalated',
    'Ensure that plans are in place within three months:',
    'May 2015: the family moved to London',
    '2016/17 priorities: neglect',
    '1. Cafcass',
    '3: Outcomes',
    'Lead: by the Board Manager',
    'Ongoing support is offered to carers',
    'Q1 2015/16 Audit Report: see below',
    'The Children Act 1989: duties',
    'Completed: March 2016',
    '24 hours: response to referrals',
  ])('"%s" is not a marker', (text) => {
    expect(readDeadlineMarker(text, AGREED)).toBeNull();
  });
});

describe('markers', () => {
  test.each([
    ['Immediately: Ensure that plans are in place.', 'Immediately: ', '2012-07-20'],
    ['Immediately:', 'Immediately:', '2012-07-20'],
    ['Immediate action:\nEnsure', 'Immediate action:\n', '2012-07-20'],
    ['Within three months: Ensure that assessments are', 'Within three months: ', '2012-10-20'],
    ['Within three months:', 'Within three months:', '2012-10-20'],
    ['Within 3 months', 'Within 3 months', '2012-10-20'],
    ['Within six months:\nSouthwark NHS Primary Care Trust', 'Within six months:\n', '2013-01-20'],
    ['Within six months\nThe Trust', 'Within six months\n', '2013-01-20'],
    ['By end of March 2017:', 'By end of March 2017:', '2017-03-31'],
    ['By end of March 2017: Train staff', 'By end of March 2017: ', '2017-03-31'],
    ['Short term (0-3 months)', 'Short term (0-3 months)', '2012-10-20'],
    ['Short term (0-3 months): train staff', 'Short term (0-3 months): ', '2012-10-20'],
    ['Medium term (3 – 6 months)', 'Medium term (3 – 6 months)', '2013-01-20'],
    ['Actions to be completed within 6 months:', 'Actions to be completed within 6 months:', '2013-01-20'],
    ['Timescale: within three months', 'Timescale: within three months', '2012-10-20'],
    ['September 2012', 'September 2012', '2012-09-30'],
  ])('"%s" starts with "%s", due %s', (text, marker, due) => {
    const found = readDeadlineMarker(text, AGREED);
    expect(found && text.slice(0, found.length)).toBe(marker);
    expect(found?.reading.due).toBe(due);
  });

  test('without an agreed date a marker still asks for one', () => {
    const found = readDeadlineMarker('Within three months: Ensure', contextOf());
    expect(found?.reading).toMatchObject({ due: null, none: 'needs-base-date' });
    expect(found?.reading.relative).toMatchObject({ amount: 3, unit: 'month', from: 'agreed' });
  });
});
