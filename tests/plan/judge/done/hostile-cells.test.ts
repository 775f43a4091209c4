/** Cells with endless repetitions are read quickly: a pattern that backtracks too much would exceed the test's time. */
import { readAchieved } from '../../../../src/plan/judge/done/read-achieved';
import { readDueClaim, readProgressClaim } from '../../../../src/plan/judge/done/read-prose';
import { readStatus, saysOnHold } from '../../../../src/plan/judge/done/read-status';
import { datesOf } from '../../../support/dates-in-text';

const REPEATED = [
  '1',
  '1 ',
  '@',
  '@ ',
  '. ',
  '- ',
  '(',
  'the action ',
  'action',
  'is it was ',
  'and with ',
  'to be ',
  'not ',
  'no further action ',
  'review in ',
  'awaiting ',
  '12/05/2024 ',
  'a) ',
  '✓',
  'n/a ',
  'a',
];
const ENDS = ['', ' cancelled', 'cancelledx', ' complete', ' completex', ' evidence', '?'];
/** A status is read up to 200 characters; other cells hold thousands. */
const LENGTHS = [190, 4_000];

test.each(REPEATED)('%j repeated', (piece) => {
  for (const length of LENGTHS)
    for (const start of ['', 'x ', 'Closed '])
      for (const end of ENDS) {
        const text = start + piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + end;
        const dates = length < 1_000 ? datesOf(text) : [];
        const claims = [
          readAchieved(text, dates, 2),
          readStatus(text, dates, { asksIfDone: true, doneWords: ['embedded'] }),
          readDueClaim(text, () => dates),
          readProgressClaim(text, () => dates),
        ];
        expect(claims.every((claim) => claim === null || claim.says.length > 0)).toBe(true);
        expect(typeof saysOnHold(text)).toBe('boolean');
      }
});
