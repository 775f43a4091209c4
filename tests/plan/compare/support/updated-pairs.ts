/** Versions in which dates, leads, columns and standing changed, and what is to be said of each. */
import type { Rows } from '../../../support/review-grid';
import { A, B, BASE, C, D, E, F, HEADER, row, table, type VersionPair } from './version-pairs';

const moreColumn = (title: string, cells: readonly string[], rows: Rows): Rows =>
  rows.map((each, at) => [...each, at === 0 ? title : (cells[at - 1] ?? '')]);

export const UPDATED_PAIRS: readonly VersionPair[] = [
  {
    what: 'due dates spelt in other ways',
    old: table(A, B, C),
    now: table({ ...A, due: '31/03/2017' }, { ...B, due: 'End of June 2017' }, { ...C, due: 'By 30.09.17' }),
    says: [],
  },
  {
    what: 'a date that was to be confirmed, set at last',
    old: table({ ...A, due: 'TBC' }, B),
    now: table(A, B),
    says: ['1.1 → 1.1: due changed'],
  },
  {
    what: 'a date taken back to be confirmed',
    old: table(A, B),
    now: table({ ...A, due: 'To be confirmed' }, B),
    says: ['1.1 → 1.1: due changed'],
  },
  {
    what: 'a deadline counted from a date that nobody gave, in other words of the same length',
    old: table({ ...A, due: 'Within 3 months' }, B),
    now: table({ ...A, due: 'Within three months' }, B),
    says: [],
  },
  {
    what: 'an impossible date put right: not compared, and not unchanged',
    old: table({ ...A, due: '31 June 2017' }, B),
    now: table({ ...A, due: '30 June 2017' }, B),
    says: ['not compared 1.1 due'],
  },
  {
    what: 'a lead in other words for the same person',
    old: table({ ...A, lead: 'Head of Service (A. Vale)' }, B),
    now: table({ ...A, lead: 'A. Vale, Head of Service' }, B),
    says: [],
  },
  {
    what: 'a second lead',
    old: table(A, B),
    now: table({ ...A, lead: 'Policy Sub-group and Named Nurse' }, B),
    says: ['1.1 → 1.1: lead changed'],
  },
  {
    what: 'a column of progress that is gone',
    old: table({ ...A, progress: 'First draft with partners.' }, B),
    now: table(A, B).map((cells) => cells.slice(0, 6)),
    says: ['1.1 → 1.1: progress removed'],
  },
  {
    what: 'a column of revised dates that is new',
    old: table(A, B),
    now: moreColumn('Revised date', ['30 June 2017', ''], table(A, B)),
    says: ['1.1 → 1.1: revisedDue moved 91'],
  },
  {
    what: 'an action done in between',
    old: table(A, B),
    now: table({ ...A, achieved: '1 September 2016' }, B),
    says: ['1.1 → 1.1: standing changed, achieved added'],
  },
  {
    what: 'an action that was superseded',
    old: moreColumn('Status', ['In progress', 'In progress'], table(A, B)),
    now: moreColumn('Status', ['Superseded by the regional strategy', 'In progress'], table(A, B)),
    says: ['1.1 → 1.1: standing withdrawn, status changed'],
  },
  {
    what: 'progress that only says so',
    old: table({ ...A, progress: 'Draft agreed in May.' }, B),
    now: table({ ...A, progress: 'Draft agreed in May. Ongoing.' }, { ...B, progress: 'Update awaited' }),
    says: ['1.1 → 1.1: progress progress-added', '1.2 → 1.2: progress added'],
  },
  {
    what: 'a row split over two pages',
    old: table(A, B, C),
    now: [
      HEADER,
      row(A),
      [B.ref, B.rec, 'Deliver training on the use of chronologies to', B.lead, B.due, '', ''],
      HEADER,
      ['', '', 'social workers and health visitors.', '', '', '', ''],
      row(C),
    ],
    says: [],
  },
  {
    what: 'actions written where there were only recommendations',
    old: [
      ['Ref', 'Recommendation', 'Lead', 'Due date'],
      ['1', A.action, A.lead, A.due],
      ['2', C.action, C.lead, C.due],
    ],
    now: [
      ['Ref', 'Recommendation', 'Action', 'Lead', 'Due date'],
      ['1', A.action, 'Set up a task group of five agencies.', A.lead, A.due],
      ['2', C.action, 'Design the tool.', C.lead, C.due],
    ],
    says: ['1 → 1: action added', '2 → 2: action added'],
  },
  {
    what: 'everything at once: sorted, renumbered, one re-dated, one new, one gone',
    old: BASE,
    now: table(
      { ...F, ref: '1' },
      { ...E, ref: '2', due: '31 October 2017' },
      {
        ...A,
        ref: '3',
        action: 'Write to every head teacher about the new thresholds.',
        rec: D.rec,
        lead: 'Board Chair',
      },
      { ...C, ref: '4' },
      { ...B, ref: '5' },
      { ...D, ref: '6' },
    ),
    says: [
      '1.2 → 5: ref renumbered',
      '2.1 → 4: ref renumbered',
      '2.2 → 6: ref renumbered',
      '3.1 → 2: due moved 92, ref renumbered',
      '3.2 → 1: ref renumbered',
      'gone 1.1',
      'new 3',
    ],
  },
];
