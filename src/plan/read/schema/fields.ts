/**
 * The fields of an action plan and the standard schema: which fields a plan must or should have, and their display
 * names (POLICY.md, Fields).
 */
export const FIELDS = [
  'ref',
  'source',
  'theme',
  'recommendation',
  'action',
  'purpose',
  'measure',
  'lead',
  'otherAgencies',
  'due',
  'revisedDue',
  'reviewDate',
  'decisionDate',
  'achieved',
  'evidenceRequired',
  'evidenceProvided',
  'progress',
  'status',
  'statedRag',
  'priority',
] as const;

export type Field = (typeof FIELDS)[number];

/** The required fields, in the order in which missing columns are listed and added. */
export const REQUIRED_FIELDS = [
  'action',
  'lead',
  'due',
  'achieved',
  'evidenceRequired',
  'evidenceProvided',
] as const satisfies readonly Field[];

/** Display names, also used as the header of an added column. */
export const FIELD_TITLES: Readonly<Record<Field, string>> = {
  ref: 'Ref',
  source: 'Source review',
  theme: 'Theme',
  recommendation: 'Recommendation',
  action: 'Action',
  purpose: 'Intended outcome',
  measure: 'Success measure',
  lead: 'Lead',
  otherAgencies: 'Other agencies',
  due: 'Due date',
  revisedDue: 'Revised due date',
  reviewDate: 'Review date',
  decisionDate: 'Decision date',
  achieved: 'Date achieved',
  evidenceRequired: 'Evidence required',
  evidenceProvided: 'Evidence provided',
  progress: 'Progress',
  status: 'Status',
  statedRag: 'RAG (as stated)',
  priority: 'Priority',
};

/** Fields whose cells are read as dates. */
export const DATE_FIELDS: readonly Field[] = ['due', 'revisedDue', 'reviewDate', 'decisionDate', 'achieved'];
