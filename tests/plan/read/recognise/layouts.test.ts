/** Layouts that boards use, each as rows of a sheet, with how every row must be classified. */
import { planIn, rowsInWords, type Rows } from '../../../support/review-grid';
import type { GridOptions } from '../../../support/grid-snapshot';

const HEADER = ['Action', 'Lead', 'Timescale', 'Evidence required'];
const row = (text: string, lead = 'CSC', due = 'May 2017') => [text, lead, due, 'Report'];

const LAYOUTS: readonly (readonly [string, Rows, GridOptions, readonly string[]])[] = [
  [
    'a header in the first row',
    [HEADER, row('Audit files.'), row('Train staff.')],
    {},
    ['1 header', '2 action', '3 action'],
  ],
  [
    'titles above, notes below a blank row',
    [
      ['Child K action plan'],
      ['Updated May 2016'],
      [],
      HEADER,
      row('Audit files.'),
      [],
      ['Agreed by the board.'],
    ],
    {},
    ['1 outside', '2 outside', '4 header', '5 action', '7 outside'],
  ],
  [
    'sections merged across',
    [HEADER, ['1. Neglect'], row('Audit files.'), ['2. Training'], row('Hold a course.')],
    { merges: ['A2:D2', 'A4:D4'] },
    ['1 header', '2 section Neglect', '3 action', '4 section Training', '5 action'],
  ],
  [
    'sections that are not merged',
    [
      HEADER,
      ['Neglect and emotional harm'],
      row('Audit files.'),
      ['Voice of the child'],
      row('Hold a course.'),
    ],
    {},
    [
      '1 header',
      '2 section Neglect and emotional harm',
      '3 action',
      '4 section Voice of the child',
      '5 action',
    ],
  ],
  [
    'an instruction without lead or date stays an action',
    [HEADER, row('Audit files.'), ['Review the neglect strategy'], row('Hold a course.')],
    {},
    ['1 header', '2 action', '3 action', '4 action'],
  ],
  [
    'a last heading without actions is a note',
    [HEADER, row('Audit files.'), ['Completed actions']],
    { merges: ['A3:D3'] },
    ['1 header', '2 action', '3 outside'],
  ],
  [
    'page furniture between pages',
    [
      ['Anytown board – action plan'],
      HEADER,
      row('Audit files.'),
      ['Anytown board – action plan'],
      HEADER,
      row('Train staff.'),
      ['Page 3 of 4'],
      HEADER,
      row('Hold a course.'),
    ],
    {},
    [
      '1 outside',
      '2 header',
      '3 action',
      '4 outside',
      '5 repeated header',
      '6 action',
      '7 outside',
      '8 repeated header',
      '9 action',
    ],
  ],
  [
    'each theme with a header of its own',
    [
      ['Child K action plan'],
      ['Theme 1: Neglect'],
      HEADER,
      row('Audit files.'),
      ['Theme 2: Training'],
      HEADER,
      row('Hold a course.'),
      ['Theme 3: Voice of the child'],
      HEADER,
      row('Ask children.'),
    ],
    {},
    [
      '1 outside',
      '2 section Theme 1: Neglect',
      '3 header',
      '4 action',
      '5 section Theme 2: Training',
      '6 repeated header',
      '7 action',
      '8 section Theme 3: Voice of the child',
      '9 repeated header',
      '10 action',
    ],
  ],
  [
    'a row split by a page break',
    [
      HEADER,
      row('Audit the files of all children who are'),
      HEADER,
      ['looked after.', '', '', ''],
      row('Train staff.'),
    ],
    {},
    ['1 header', '2 action', '3 repeated header', '4 joined to 2', '5 action'],
  ],
  [
    'a new number after a page break opens an action',
    [HEADER, row('1.1 Audit files of children who are'), HEADER, ['1.2 train staff', 'CSC', 'May 2017', '']],
    {},
    ['1 header', '2 action', '3 repeated header', '4 action'],
  ],
  [
    'a sentence after a page break opens an action',
    [HEADER, row('Audit files.'), HEADER, row('Train staff.')],
    {},
    ['1 header', '2 action', '3 repeated header', '4 action'],
  ],
  [
    'a row covered elsewhere',
    [HEADER, row('Audit files.'), ['See action 1 above.'], row('Train staff.')],
    {},
    ['1 header', '2 action', '3 elsewhere', '4 action'],
  ],
  [
    'a two-row header with a group',
    [
      ['Ref', 'Action', 'Lead', 'Timescale', ''],
      ['', '', '', 'Start date', 'Due date'],
      ['1', 'Audit files.', 'CSC', 'May 2016', 'May 2017'],
    ],
    { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] },
    ['1 header', '2 header', '3 action'],
  ],
  [
    'a colour key and signatures below',
    [
      HEADER,
      row('Audit files.'),
      [],
      ['Red', 'Overdue'],
      ['Amber', 'At risk'],
      [],
      ['Signed', '', 'Date', ''],
    ],
    {},
    ['1 header', '2 action', '4 outside', '5 outside', '7 outside'],
  ],
  [
    'blank rows between actions',
    [HEADER, row('Audit files.'), [], row('Train staff.'), [], [], row('Hold a course.')],
    {},
    ['1 header', '2 action', '4 action', '7 action'],
  ],
  [
    'spaces, non-breaking spaces and zero-width spaces are blank',
    [HEADER, row('Audit files.'), [' ', '\u00a0', '\u200b', ''], row('Train staff.')],
    {},
    ['1 header', '2 action', '4 action'],
  ],
];

test.each(LAYOUTS)('%s', (_, rows, options, expected) => {
  expect(rowsInWords(planIn(rows, {}, options))).toEqual(expected);
});

test.each(LAYOUTS)('%s, moved down and to the right', (_, rows, options, expected) => {
  const shift = (merge: string) =>
    merge.replace(
      /([A-Z])(\d+)/g,
      (_all, letter: string, digits: string) =>
        String.fromCharCode(letter.charCodeAt(0) + 2) + String(Number(digits) + 10),
    );
  const moved = planIn(
    rows,
    {},
    {
      ...options,
      origin: { rowIndex: 10, columnIndex: 2 },
      merges: (options.merges ?? []).map(shift),
    },
  );
  const down = (line: string) => line.replace(/^\d+|(?<= to )\d+/g, (digits) => String(Number(digits) + 10));
  expect(rowsInWords(moved)).toEqual(expected.map(down));
});
