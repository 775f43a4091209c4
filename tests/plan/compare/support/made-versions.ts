/** A small plan in which every row is distinct, and alternative wordings of its headers. */
import type { Rows } from '../../../support/review-grid';

const HEADER: Rows[number] = [
  'Ref',
  'Recommendation',
  'Action',
  'Lead',
  'Due date',
  'Evidence required',
  'Date achieved',
  'Evidence provided',
  'Progress',
];

/** The same columns in other words. */
export const HEADER_SPELLINGS: Readonly<Record<string, string>> = {
  Ref: 'No',
  Action: 'Proposed action',
  Lead: 'Lead agency',
  'Due date': 'Timescale',
  Timescale: 'Due date',
  'Evidence required': 'Required evidence',
  'Required evidence': 'Evidence required',
  Progress: 'Comments',
  Comments: 'Progress',
};

const ACTION = [
  [
    'Midwifery to hand over every pregnancy of concern to the health visiting team in writing.',
    'Head of Midwifery',
  ],
  ['Write a protocol for strategy meetings held at short notice.', 'Children’s Social Care'],
  ['Sample ten conference reports each quarter for the wishes of the child.', 'Quality Assurance Sub-group'],
  ['Schools to log attendance worries on the shared chronology.', 'Education Safeguarding Lead'],
  ['Commission an independent check of out of hours cover.', 'Board Manager'],
] as const;

const EVIDENCE = ['Template in use', 'Protocol', 'Quarterly sample', 'Chronologies', 'Report to the board'];

export const rows = (): Rows => [
  HEADER,
  ...ACTION.map(([action, lead], at) => [
    `${at + 1}.1`,
    `Agencies should be certain of point number ${'abcde'[at]} of the review, and say how they know.`,
    action,
    lead,
    `${10 + at} March 2017`,
    EVIDENCE[at] ?? '',
    '',
    '',
    at === 1 ? 'Draft shared with partners.' : '',
  ]),
];

/** The plan with some cells of one action's row replaced: `{ Lead: 'Named Nurse' }`. */
export function changed(plan: Rows, row: number, cells: Readonly<Record<string, string>>): Rows {
  return plan.map((each, at) =>
    at === row ? each.map((cell, column) => cells[String(HEADER[column])] ?? cell) : each,
  );
}
