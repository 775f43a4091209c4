/** What a tab or title says about a plan, with the refusals first. */
import { closedByTab, closedByTitle, saysOpen } from '../../../../src/plan/read/standing/says-closed';

describe('a tab or title that denies it, or refers to something else', () => {
  test.each([
    'Actions to be completed',
    'Not yet closed',
    'Completion plan',
    'Open and closed actions',
    'Closed & open',
    'Actions (open/closed)',
    'Incomplete actions',
    'Actions not completed',
    'Part completed actions',
    'Partially complete',
    'Nearly completed',
    'Completed – awaiting evidence',
    'Closed pending sign-off',
    'Actions for closure',
    'Closing the gap',
    'Closure plan',
    'Disclosed actions',
    'Completed and ongoing actions',
    'All actions, including closed',
    'Proposed closed actions',
    'Actions ready to close',
    'Date completed',
    'To complete',
    'Closed cases audit plan',
    'Completed audits action plan',
    'Learning from completed reviews',
    'Actions from closed cases',
    'Archive service improvement plan',
    'Closed circuit cameras action plan',
    'Completed by agencies',
    'Completed forms',
    'Completed template',
    'Complete action list',
    'Complete list of actions',
    'Action plan and completed actions',
    'Reopened closed actions',
    'Outstanding at closed date',
    'Action plan',
    'Tracker',
    'Live',
    'LCSPR Alex tracker',
    'Case closed',
    'Training completed',
    'Non-closed actions',
    'ActionsNotClosed',
    '',
  ])('“%s” is not closed, as a tab or as a title', (text) => {
    expect(closedByTab(text)).toBeNull();
    expect(closedByTitle(text)).toBeNull();
  });

  test.each([
    'Completed actions are shown in grey.',
    'Please move completed actions to the archive.',
    'Go to closed actions',
    'See closed actions overleaf',
    'Closed = complete and evidenced',
    'Closed – action complete with evidence',
    'Closed – evidence seen',
    'Completed: Child A',
    'Complete',
    'Done',
    'Closed 12',
    'Closed: 3',
    'Action plan completed by: J Smith',
    'Form completed by',
    'Action closed',
    'Recommendations from closed enquiries, 2019',
    'Once completed, actions are signed off by the Board and the evidence is kept by the business unit.',
  ])('“%s” above a plan is a note, not its heading', (title) => {
    expect(closedByTitle(title)).toBeNull();
  });
});

describe('what says that a plan is closed', () => {
  test.each([
    'Closed',
    'CLOSED',
    'Archive',
    'Archived',
    'Archive 2022',
    'Archive 22-23',
    'Closed 2023/24',
    'Closed Q3 2024',
    'Completed',
    'Completed actions',
    'Closed actions',
    'Actions closed',
    'Actions now closed',
    'Actions – closed',
    'Discharged recommendations',
    'Recommendations discharged',
    'Signed off actions',
    'Closed and archived actions',
    'Closed actions and recommendations',
    'Completed SCR actions',
    'Completed actions from Child J',
    'Closed actions as at March 2024',
    'Archived action plans',
    'Closed action plan',
    'Archived plan',
    'Action plan (closed)',
    'Child J – archived',
    'Child J (closed 2021)',
    'Completed recs',
    'Actions completed 2019',
    'Archive of actions',
    'Completed actions to date',
    'Completed actions log',
    'Archive (2019)',
    'Closed: Child J action plan',
    'Part 2 – closed actions',
    'Part B closed actions',
    'Closed and evidenced actions',
    'Completed and evidenced',
    'Section 2: completed actions',
  ])('“%s” does, as a tab and as a title', (text) => {
    expect(closedByTab(text)).toBe('closed');
    expect(closedByTitle(text)).toBe('closed');
  });

  test.each([
    'Closed Child J',
    'LCSPR Alex completed',
    'ClosedActions',
    'Closed_Actions',
    'zArchive',
    'z Closed',
    'Archive - do not use',
    'Closed (2)',
    'Complete',
    'Done',
    'Complete actions',
    'Archive Child J',
    'Closed23',
  ])('“%s” does as a tab', (tab) => {
    expect(closedByTab(tab)).toBe('closed');
  });

  test.each(['Completed action plan', 'Action plan completed', 'Completed tracker', 'Completed form'])(
    '“%s” can be a form that was filled in',
    (text) => {
      expect(closedByTitle(text)).toBe('perhaps');
    },
  );
});

describe('what says that a plan is still open', () => {
  test.each(['Open actions', 'Live plan', 'Outstanding recommendations', 'Actions outstanding', 'Open'])(
    '“%s” does',
    (text) => expect(saysOpen(text)).toBe(true),
  );
  test.each([
    'Opened by the Chair',
    'Current position of the partnership',
    'Closed actions',
    'Open day',
    'Moved from the live tracker',
    'Taken out of the live plan',
  ])('“%s” does not', (text) => expect(saysOpen(text)).toBe(false));
});
