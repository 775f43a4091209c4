/**
 * Pairs of versions as board officers make them, each with what a careful officer would say of it, written before the
 * comparison was run: "1.2 → 1.3?" is a match that is asked about.
 */
import type { Rows } from '../../../support/review-grid';

export interface VersionPair {
  readonly what: string;
  readonly old: Rows;
  readonly now: Rows;
  readonly says: readonly string[];
}

export const HEADER: Rows[number] = [
  'Ref',
  'Recommendation',
  'Action',
  'Lead',
  'Due date',
  'Date achieved',
  'Progress',
];

const RECOMMENDATIONS = [
  'Partners should respond to neglect early and together.',
  'The board should know how children experience services.',
  'Information about unborn children should be shared without delay.',
] as const;

export interface Given {
  readonly ref: string;
  readonly rec: string;
  readonly action: string;
  readonly lead: string;
  readonly due: string | number;
  readonly achieved?: string;
  readonly progress?: string;
}

const [FIRST, SECOND, THIRD] = RECOMMENDATIONS;

export const A: Given = {
  ref: '1.1',
  rec: FIRST,
  action: 'Revise the neglect strategy and relaunch it with all partner agencies.',
  lead: 'Policy Sub-group',
  due: '31 March 2017',
};
export const B: Given = {
  ref: '1.2',
  rec: FIRST,
  action: 'Deliver training on the use of chronologies to social workers and health visitors.',
  lead: 'Training Manager',
  due: '30 June 2017',
};
export const C: Given = {
  ref: '2.1',
  rec: SECOND,
  action: 'Audit twenty case files each quarter for evidence of the voice of the child.',
  lead: 'Quality Assurance Sub-group',
  due: '30 September 2017',
};
export const D: Given = {
  ref: '2.2',
  rec: SECOND,
  action: 'Agree an escalation protocol between schools and children’s social care.',
  lead: 'Education Safeguarding Lead',
  due: '31 May 2017',
};
export const E: Given = {
  ref: '3.1',
  rec: THIRD,
  action: 'Review the arrangements for sharing information between midwives and health visitors.',
  lead: 'Head of Midwifery',
  due: '31 July 2017',
};
export const F: Given = {
  ref: '3.2',
  rec: THIRD,
  action: 'Commission an independent evaluation of the multi-agency safeguarding hub.',
  lead: 'Board Manager',
  due: '31 August 2017',
};

export const row = ({ ref, rec, action, lead, due, achieved = '', progress = '' }: Given): Rows[number] => [
  ref,
  rec,
  action,
  lead,
  due,
  achieved,
  progress,
];

export const table = (...given: readonly Given[]): Rows => [HEADER, ...given.map(row)];
export const BASE = table(A, B, C, D, E, F);
