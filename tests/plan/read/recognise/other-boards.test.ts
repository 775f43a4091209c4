/** Trackers from other boards in their own layouts, and similar sheets that are not plans. */
import { planIn, reviewGrid, rowsInWords, type Rows } from '../../../support/review-grid';

const HEADER = ['Ref', 'Action', 'Owner', 'Due date', 'RAG'];

test.each<readonly [string, Rows, readonly string[]]>([
  [
    'blank columns between all of its own',
    [
      ['Partnership plan'],
      ['Recommendation', '', 'Action', '', 'Lead agency', '', 'Completion date'],
      ['Raise awareness', '', 'Run a campaign', '', 'Council', '', 'June 2025'],
    ],
    ['1 outside', '2 header', '3 action'],
  ],
  [
    'a line of guidance below the header',
    [
      HEADER,
      ['', '(Be specific)', '(Name and agency)', '(When will it be done?)', ''],
      ['1', 'Run a course', 'Police', 'May 2025', 'Red'],
    ],
    ['1 header', '2 outside', '3 action'],
  ],
  [
    'a line of questions and a form of date below the header',
    [
      HEADER,
      ['', 'What we are going to do', 'Who leads on it', 'dd/mm/yyyy', ''],
      ['1', 'Run a course', 'Police', 'May 2025', 'Red'],
    ],
    ['1 header', '2 outside', '3 action'],
  ],
  [
    'an action with a form of date still to be filled in',
    [HEADER, ['1', 'Run a course', 'Police', 'dd/mm/yyyy', 'Red']],
    ['1 header', '2 action'],
  ],
  [
    'a key below with its own heading',
    [
      HEADER,
      ['1', 'Run a course', 'Police', 'May 2025', 'Red'],
      [],
      ['Key'],
      ['Red', 'Not started'],
      ['Green', 'Complete'],
    ],
    ['1 header', '2 action', '4 outside', '5 outside', '6 outside'],
  ],
  [
    'a footer of several cells',
    [
      HEADER,
      ['1', 'Run a course', 'Police', 'May 2025', 'Red'],
      ['Official – Sensitive', '', '', 'Page 1 of 2'],
      HEADER,
      ['2', 'Hold a forum', 'Police', 'June 2025', 'Red'],
    ],
    ['1 header', '2 action', '3 outside', '4 repeated header', '5 action'],
  ],
  [
    'a form line right above the header',
    [
      ['Team:', '', '', 'Date:'],
      ['Ref', '', 'Action', 'Lead', 'Due date'],
      ['1', '', 'Run a course', 'Police', 'May 2025'],
    ],
    ['1 outside', '2 header', '3 action'],
  ],
])('reads a plan with %s', (_, rows, expected) => {
  expect(rowsInWords(planIn(rows))).toEqual(expected);
});

test.each<readonly [string, Rows]>([
  [
    'a table of indicators with owners and target figures',
    [
      ['Indicator', 'Target', 'Q1', 'Q2', 'Trend', 'RAG', 'Lead', 'Comments'],
      ['Contacts', 100, 90, 95, 'up', 'G', 'MASH', 'fine'],
      ['Meetings', 50, 40, 45, 'down', 'A', 'CSC', 'watch'],
    ],
  ],
  [
    'a list of assets',
    [
      ['Asset no', 'Description', 'Location', 'Assigned to', 'Purchase date', 'Warranty end date'],
      [1, 'Laptop', 'HQ', 'Ann', 'May 2023', 'May 2026'],
    ],
  ],
])('finds no plan in %s', (_, rows) => {
  expect(reviewGrid(rows)).toEqual([]);
});
