/** What a status says about completion; refusals first. */
import type { Claim } from '../../../../src/plan/judge/done/completion';
import {
  isUnplaced,
  leavesUnsaid,
  readStatus,
  saysOnHold,
} from '../../../../src/plan/judge/done/read-status';
import { datesOf } from '../../../support/dates-in-text';

/** "done 2024-05-12", "done", "open", "unclear put-off", "withdrawn", or "silent". */
function inShort(claim: Claim | null): string {
  if (claim === null) return 'silent';
  if (claim.says === 'done') return claim.date === null ? 'done' : `done ${claim.date}`;
  return claim.says === 'unclear' ? `unclear ${claim.why}` : claim.says;
}

const status = (text: string, asksIfDone = false, doneWords: readonly string[] = []) =>
  inShort(readStatus(text, datesOf(text), { asksIfDone, doneWords }));

describe('a status', () => {
  test.each([
    'Not completed',
    'Incomplete',
    'Partly implemented',
    'Almost complete',
    'Near complete',
    'Close to completion',
    '95% complete',
    'Not fully actioned',
    'Never implemented',
    'To be closed',
    'Due to be completed',
    'Behind schedule',
    'Started',
    'Red',
    'Off track',
    'Outstanding',
    'Completed? No',
    'Closed: no',
  ])('%s is open', (text) => {
    expect(status(text)).toBe('open');
  });

  test.each([
    'Complete (health only)',
    'Closed, but training outstanding',
    'Done except audit',
    'Believed complete',
    'Reportedly complete',
    '? complete',
    'Achieved; still to embed',
  ])('%s contradicts itself', (text) => {
    expect(status(text)).toBe('unclear open-part');
  });

  test.each(['Amber', 'G', 'Rolling', 'For information', 'N/A', 'Recommended for closure'])(
    '%s says nothing',
    (text) => {
      expect(status(text)).toBe('silent');
    },
  );

  test.each([
    ['Signed off', 'done'],
    ['Action closed', 'done'],
    ['Fully achieved', 'done'],
    ['Blue – completed', 'done'],
    ['Discharged by the Board 3 June 2024', 'done'],
    ['Closed 03/06/2024', 'done 2024-06-03'],
    ['100 %', 'done'],
    ['Complete – monitored quarterly', 'done'],
    ['Completed, review annually', 'done'],
    ['Rescinded', 'withdrawn'],
    ['No longer applicable', 'withdrawn'],
    ['Closed – replaced by action 12', 'withdrawn'],
    ['Not taken forward', 'withdrawn'],
    ['Duplicate of 4', 'withdrawn'],
    ['Not withdrawn', 'open'],
  ])('%s is %s', (text, expected) => {
    expect(status(text)).toBe(expected);
  });

  test('yes and no answer only a header that asks', () => {
    expect([status('Yes', true), status('No', true), status('Yes'), status('✓', true)]).toEqual([
      'done',
      'open',
      'silent',
      'done',
    ]);
  });

  test.each([
    ['Y (12/03/2025)', 'done 2025-03-12'],
    ['Yes – 12 March 2025', 'done 2025-03-12'],
    ['Yes, but see progress', 'unclear open-part'],
    ['Yes – in part', 'unclear open-part'],
    ['Y?', 'unclear open-part'],
    ['Yes, as agreed with Health', 'unclear unread'],
  ])('%s answers a header that asks: %s', (text, expected) => {
    expect(status(text, true)).toBe(expected);
  });

  test.each([
    ['Yes', true],
    ['N/A', true],
    ['Not applicable', true],
    ['NFA', true],
    ['No further action required', true],
    ['Embedded', true],
    ['Now business as usual', true],
    ['Wedi’i gwblhau', true],
    ['No', false],
    ['Not embedded', false],
    ['Amber', false],
    ['None', false],
    ['', false],
  ])('%s leaves it unsaid: %s', (text, expected) => {
    expect(leavesUnsaid(text)).toBe(expected);
  });

  test.each([
    ['Mainstreamed', true],
    ['Absorbed into BAU', true],
    ['C', true],
    ['Competed', true],
    ['Archived', true],
    ['Cwblhawyd', true],
    ['Progressing well', false],
    ['For information', false],
    ['Rolling', false],
    ['IP', false],
    ['Ar y gweill', false],
    ['None', false],
    ['75', false],
    ['A task group meets every month to look at this', false],
  ])('%s is a status of no known kind: %s', (text, expected) => {
    expect(isUnplaced(text)).toBe(expected);
  });

  test('the board’s own words mean done if the status starts with them and nothing is left open', () => {
    const own = ['embedded', 'business as usual'];
    expect([
      status('Embedded', false, own),
      status('Business as usual – June', false, own),
      status('Partly embedded', false, own),
      status('Embedded', false, []),
    ]).toEqual(['done', 'done', 'open', 'silent']);
  });

  test.each([
    ['Paused until the new lead starts', true],
    ['On-hold', true],
    ['On track', false],
  ])('%s: on hold is %s', (text, expected) => {
    expect(saysOnHold(text)).toBe(expected);
  });
});
