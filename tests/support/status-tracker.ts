/** A made-up tracker that records completion in a Status column, with a sheet of closed actions and one to ignore. */
import { saveXlsx } from '../../src/workbench/xlsx/save-xlsx';
import { gridWorkbook } from './open-grid';

/** The date on which the comments below are true. */
export const TRACKER_DAY = '2024-06-03';

const HEADER = [
  'Ref',
  'Action',
  'Lead',
  'Due date',
  'Status',
  'RAG',
  'Date achieved',
  'Evidence required',
  'Evidence provided',
];
const MINUTES = 'Minutes of the Board, 14 March 2024, item 6';

const TRACKER = [
  ['Harbour partnership: action plan agreed on 10 January 2024'],
  [],
  HEADER,
  // Done: blue with evidence, amber without, whatever the due date.
  [
    '1',
    'Write to every hostel about referrals.',
    'Housing',
    '29 February 2024',
    'Complete',
    'Green',
    '',
    'Letter',
    MINUTES,
  ],
  [
    '2',
    'Brief ward managers on the pathway.',
    'Health Trust',
    '31 March 2024',
    'Complete',
    'Green',
    '',
    'Slides',
    '',
  ],
  // Open: green, then delayed, then late with a denial.
  [
    '3',
    'Audit twenty case files.',
    'Police',
    '30 September 2024',
    'In progress',
    'Green',
    '',
    'Audit report',
    '',
  ],
  [
    '4',
    'Agree the protocol for night calls.',
    'Police',
    '31 July 2024',
    'On hold',
    'Amber',
    '',
    'Protocol',
    '',
  ],
  [
    '5',
    'Train the duty team.',
    'Housing',
    '31 March 2024',
    'In progress',
    'Red',
    'Not achieved by 30/04/2024',
    'Register',
    '',
  ],
  // Withdrawn: with a reason in the row, and without one.
  ['6', 'Set up a second panel.', 'Police', '31 March 2024', 'Superseded by action 3', '', '', 'Terms', ''],
  ['7', 'Print a leaflet for hostels.', 'KM', '31 March 2024', 'Superseded', '', '', 'Leaflet', ''],
  // Done by a date with words; done beside a colour that contradicts it.
  [
    '8',
    'Report on repeat referrals.',
    'Housing',
    '30 April 2024',
    'In progress',
    'Blue',
    'First report taken by the Board, 12 April 2024',
    'Report',
    MINUTES,
  ],
  ['9', 'Appoint a hostel liaison officer.', 'KM', '30 April 2024', 'Complete', 'Red', '', 'Letter', MINUTES],
];

const shorter = (...rows: readonly (readonly string[])[]) => [
  ['Ref', 'Action', 'Lead', 'Due date', 'Status', 'Evidence required', 'Evidence provided'],
  ...rows,
];

export const STATUS_TRACKER = {
  name: 'harbour-tracker.xlsx',
  bytes: saveXlsx(
    gridWorkbook({
      Tracker: TRACKER,
      'Closed actions': shorter(
        ['C1', 'Map the hostels of the borough.', 'Housing', '30 June 2023', 'Complete', 'Map', MINUTES],
        ['C2', 'Name a lead in each ward.', 'Health Trust', '30 June 2023', 'Complete', 'List', MINUTES],
        ['C3', 'Publish the referral form.', 'Police', '30 June 2023', 'Complete', 'Form', MINUTES],
      ),
      'Ideas for next year': shorter(
        ['N1', 'Visit a partnership that has no hostels.', 'Housing', '31 March 2023', '', 'Note', ''],
        ['N2', 'Survey residents.', 'Police', '31 March 2023', '', 'Survey', ''],
      ),
    }),
  ).bytes,
};
