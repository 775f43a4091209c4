/** What each kind of cell says about completion; refusals first, in words that none of the boards' cases uses. */
import type { Claim } from '../../../../src/plan/judge/done/completion';
import { readAchieved } from '../../../../src/plan/judge/done/read-achieved';
import { readDueClaim, readProgressClaim } from '../../../../src/plan/judge/done/read-prose';
import { datesOf } from '../../../support/dates-in-text';

/** "done 2024-05-12", "done", "open", "unclear put-off", "withdrawn", or "silent". */
function inShort(claim: Claim | null): string {
  if (claim === null) return 'silent';
  if (claim.says === 'done') return claim.date === null ? 'done' : `done ${claim.date}`;
  return claim.says === 'unclear' ? `unclear ${claim.why}` : claim.says;
}

const achieved = (text: string, parts = 1) => inShort(readAchieved(text, datesOf(text), parts));
const due = (text: string) => inShort(readDueClaim(text, () => datesOf(text)));
const progress = (text: string) => inShort(readProgressClaim(text, () => datesOf(text)));

describe('a cell for the date achieved', () => {
  test.each([
    'Could not be achieved by 12/05/2024',
    'Wasn’t finished on 3 June 2024',
    'Unachieved 12/05/2024',
    'Partly done 12/05/2024',
    'Two thirds complete, some outstanding 12/05/2024',
    'Mostly done – 12/05/2024',
    '75 % 12/05/2024',
    '60 per cent at 12 May 2024',
    'Phase one finished 12/05/2024',
    'Schools 12/05/2024, colleges still to do',
    '12/05/2024 (except midwifery)',
    '12/05/2024 ?',
    'Re-opened by the Executive 12/05/2024',
    'Pending sign-off 12/05/2024',
    'Remains open at 12/05/2024',
    'Trust: 12/05/2024\nCouncil:',
  ])('%s leaves a part open', (text) => {
    expect(achieved(text)).toBe('unclear open-part');
  });

  test.each([
    'c. May 2024',
    'Approx 12/05/2024',
    'Anticipated 12/05/2024',
    'Forecast: May 2024',
    'Scheduled 12 May 2024',
    'Slipped to 12/05/2024',
    'Rescheduled 12/05/2024',
    'Deferred to 30 June 2024',
    'Postponed, 30 June 2024',
    'Commenced 12/02/2024',
    'Work began 12/02/2024',
    'First draft circulated 12/02/2024',
    'Interim report presented 12/02/2024',
    'Next review 12/05/2024',
    'Proposed 12/05/2024',
    'By end of May 2024',
    'From 31 May 2024',
    'Hoped for May 2024',
    'Deadline moved to 31/05/2024',
  ])('%s postpones the date, or is another date', (text) => {
    expect(achieved(text)).toBe('unclear put-off');
  });

  test.each([
    ['see tab 3', 'unclear unread'],
    ['Escalated to the Chief Officer 12/05/2024', 'unclear unread'],
    ['Agreed 12/05/2024', 'unclear unread'],
    ['No', 'open'],
    ['FALSE', 'open'],
    ['not yet started', 'open'],
    ['In progress', 'open'],
    ['TBC', 'open'],
    ['Withdrawn 12/05/2024', 'withdrawn'],
    ['Superseded by the regional protocol', 'withdrawn'],
    ['', 'silent'],
  ])('%s is %s', (text, expected) => {
    expect(achieved(text)).toBe(expected);
  });

  test.each([
    ['3 June 2024', 'done 2024-06-03'],
    ['Signed off by the Executive on 3 June 2024', 'done 2024-06-03'],
    ['Implemented: 03.06.2024', 'done 2024-06-03'],
    ['03/06/2024 – QA Sub-group, minute 7', 'done 2024-06-03'],
    ['Audit report presented to the Learning and Improvement Group 03/06/2024', 'done 2024-06-03'],
    ['Policy reissued and circulated to schools 3 June 2024', 'done 2024-06-03'],
    ['03/06/2024, no further work required', 'done 2024-06-03'],
    ['ICB 03/05/2024 and Police 03/06/2024', 'done 2024-06-03'],
    ['☑ 03/06/2024', 'done 2024-06-03'],
    ['Completed by the Trust in June 2024', 'done 2024-06-30'],
    ['TRUE', 'done'],
    ['yes', 'done'],
    ['✅', 'done'],
    ['All actions completed', 'done'],
    ['Actioned', 'done'],
  ])('%s is %s', (text, expected) => {
    expect(achieved(text)).toBe(expected);
  });

  test.each([
    ['a) 03/05/2024\nb) 03/06/2024', 2, 'done 2024-06-03'],
    ['a) 03/05/2024\nb)', 2, 'unclear open-part'],
    ['1. 03/05/2024', 2, 'unclear open-part'],
    ['03/05/2024\n03/06/2024', 3, 'unclear open-part'],
    ['03/06/2024', 3, 'done 2024-06-03'],
  ])('%j of an action in %i parts is %s', (text, parts, expected) => {
    expect(achieved(text, parts)).toBe(expected);
  });

  test.each([
    'Completed 03/06/2024, evidence awaited',
    'Closed 03/06/2024 subject to assurance from the Trust',
  ])('%s is done, with its evidence still to come', (text) => {
    expect(readAchieved(text, datesOf(text), 1)).toEqual({
      says: 'done',
      date: '2024-06-03',
      proofToCome: true,
    });
  });
});

describe('a due cell', () => {
  test.each([
    'To be finished by May 2024',
    'Complete the handbook by May 2024',
    'Complete and issue by 3 June 2024',
    'Completed by June',
    'When implemented',
    '3 June 2024 – not done',
    '3 June 2024',
    'Within a month of the report being signed off',
  ])('%s claims nothing', (text) => {
    expect(due(text)).toBe('silent');
  });

  test.each([
    ['Finished', 'done'],
    ['3 June 2024 (signed off)', 'done'],
    ['June 2024 – DONE', 'done'],
    ['Implemented 3 June 2024', 'done 2024-06-03'],
    ['31/05/2024, closed 03/06/2024', 'done 2024-06-03'],
    ['Due 31/05/2024. Actual date: 03/06/2024', 'done 2024-06-03'],
    ['Complete: see the intranet', 'done'],
    ['Cancelled', 'withdrawn'],
    ['No longer needed, 3 June 2024', 'withdrawn'],
    ['Completed by the Police; Health outstanding', 'unclear open-part'],
  ])('%s is %s', (text, expected) => {
    expect(due(text)).toBe(expected);
  });
});

describe('the quick test that skips cells misses none of its words', () => {
  test.each(
    'Complete,Closed,Done,Implemented,Achieved,Actioned,Discharged,Finished,Fulfilled,Concluded,Finalised,Accomplished,Signed off'.split(
      ',',
    ),
  )('%s, as a due cell and as progress', (word) => {
    expect([due(word), progress(word)]).toEqual(['done', 'done']);
  });

  test.each(
    'Withdrawn,Cancelled,Superseded,Abandoned,Discontinued,Rejected,Rescinded,Scrapped,Stood down,No longer required,Not accepted,Will not proceed,Never pursued,Decided not to pursue,Merged with action 3,Transferred to the Health Board'.split(
      ',',
    ),
  )('%s, as a due cell and as progress', (words) => {
    expect([due(words), progress(words)]).toEqual(['withdrawn', 'withdrawn']);
  });

  test.each('Met,Resolved,Delivered,Ended,100 %'.split(','))('31/05/2024 – %s, as a due cell', (word) => {
    expect(due(`31/05/2024 – ${word}`)).toBe('done');
  });
});

describe('progress', () => {
  test.each([
    'Completed forms are returned late',
    'Complete returns monthly',
    'Closed circuit cameras installed',
    'Dropped into each team meeting',
    'Transferred staff were trained',
    'Cancelled visits are now logged',
    'The policy was completed in draft and is with legal',
    'Work continues. Completed in two of five areas.',
    'Not completed',
  ])('%s claims nothing', (text) => {
    expect(progress(text)).toBe('silent');
  });

  test.each([
    ['Completed. 40 staff attended.', 'done'],
    ['Action completed 3 June 2024', 'done 2024-06-03'],
    ['Signed off by the Executive', 'done'],
    ['Now closed; monitored through QA', 'done'],
    ['Completed in three areas, the rest to follow', 'unclear open-part'],
    ['Done by Health. Council still outstanding.', 'unclear open-part'],
    ['Withdrawn at the June Board', 'withdrawn'],
    ['Superseded by the regional plan', 'withdrawn'],
    ['Merged with action 4', 'withdrawn'],
    ['Transferred to business as usual', 'withdrawn'],
  ])('%s is %s', (text, expected) => {
    expect(progress(text)).toBe(expected);
  });
});
