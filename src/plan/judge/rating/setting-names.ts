/** The workbook's defined names for cells of "Plan setup", which live formulas and drop-downs refer to. */
export const SETTING_NAMES = {
  asOf: 'Plan_AsOf',
  dueSoonDays: 'Plan_DueSoonDays',
  scheme: 'Plan_Scheme',
  /** The names in the leads register. */
  leads: 'Plan_Leads',
  /** Worked out from the as-of date: the day on which actions are rated. Every row refers to this one cell. */
  day: 'Plan_Day',
  /** The last day on which a date counts as due soon. */
  soonUntil: 'Plan_SoonUntil',
  agreed: 'Plan_Agreed',
  published: 'Plan_Published',
  yearKind: 'Plan_YearKind',
  /** Worked out from the three above and the four below: what deadlines without a date of their own count from. */
  countedFrom: 'Plan_CountedFrom',
  /** Columns of plans with dates of their own, and of meetings. */
  ownSheets: 'Plan_OwnSheets',
  ownAgreed: 'Plan_OwnAgreed',
  ownPublished: 'Plan_OwnPublished',
  meetings: 'Plan_Meetings',
} as const;

/** Those whose cells hold formulas over the others. */
export type WorkedOutSetting = 'day' | 'soonUntil' | 'countedFrom';
