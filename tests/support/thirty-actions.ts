/** A plan of thirty actions in two versions, with ten changes of the usual kinds between them. */
import type { Rows } from './review-grid';

const HEADERS = ['Ref', 'Action', 'Lead', 'Due date', 'Date achieved', 'Evidence provided', 'Progress'];
const VERBS = ['Review', 'Agree', 'Publish', 'Audit', 'Revise', 'Introduce'];
const THINGS = [
  'the threshold document with every school and college in the borough',
  'a shared standard of supervision for staff who hold cases of children in need',
  'the pathway for bruising in infants who are not yet mobile, with both hospital trusts',
  'how well the voice of the child is heard in strategy discussions and reviews',
  'the protocol for sharing information between adult mental health and social care',
];
const LEADS = [
  'Head of MASH',
  'Named Nurse',
  'Designated Doctor',
  'Business Manager',
  'Detective Superintendent',
];

type Row = Record<(typeof HEADERS)[number], string>;

const row = (at: number): Row => ({
  Ref: `${Math.floor(at / 5) + 1}.${(at % 5) + 1}`,
  Action: `${VERBS[Math.floor(at / 5)] ?? ''} ${THINGS[at % 5] ?? ''}.`,
  Lead: LEADS[(at + Math.floor(at / 5)) % 5] ?? '',
  'Due date': at % 3 === 0 ? '31 March 2017' : '30 June 2017',
  'Date achieved': '',
  'Evidence provided': '',
  Progress: 'Ongoing.',
});

const CHANGES: readonly (readonly [at: number, Row])[] = [
  [1, { 'Date achieved': '3 October 2016', 'Evidence provided': 'Minutes of 3 October 2016' }],
  [7, { 'Date achieved': '12 October 2016', 'Evidence provided': 'Pathway v2, signed by both trusts' }],
  [3, { 'Due date': '30 September 2017' }],
  [9, { 'Due date': '31 December 2017' }],
  [12, { 'Due date': '30 September 2016' }],
  [14, { Lead: 'Head of Quality' }],
  [16, { Progress: 'Ongoing. Draft sent to all agencies on 4 September; six of nine have replied so far.' }],
  [22, { Action: 'Introduce the pathway for bruising in infants not yet mobile, with both trusts and GPs.' }],
];

const grid = (rows: readonly Row[]): Rows => [
  HEADERS,
  ...rows.map((each) => HEADERS.map((header) => each[header] ?? '')),
];

const OLD = Array.from({ length: 30 }, (_, at) => row(at));

export const thirtyBefore: Rows = grid(OLD);

/** One action is gone, and one is new. */
export const thirtyAfter: Rows = grid([
  ...OLD.map((each, at) => ({ ...each, ...CHANGES.find(([changed]) => changed === at)?.[1] })).filter(
    (_, at) => at !== 27,
  ),
  {
    ...row(0),
    Ref: '7.1',
    Action: 'Write to every GP practice about how a referral is acknowledged and answered.',
  },
]);
