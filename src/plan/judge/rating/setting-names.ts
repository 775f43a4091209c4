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
  doneWords: 'Plan_DoneWords',
  /** Columns of the columns confirmed, of own layouts and of the register. */
  confirmedSheets: 'Plan_ConfirmedSheets',
  confirmedHeaders: 'Plan_ConfirmedHeaders',
  confirmedFields: 'Plan_ConfirmedFields',
  layouts: 'Plan_Layouts',
  layoutHeaders: 'Plan_LayoutHeaders',
  layoutFields: 'Plan_LayoutFields',
  registerNames: 'Plan_RegisterNames',
  registerKinds: 'Plan_RegisterKinds',
  registerAliases: 'Plan_RegisterAliases',
  /** What the words above were when flags were made, and whether they still are. */
  readAs: 'Plan_ReadAs',
  readBy: 'Plan_ReadBy',
} as const;

/** Those whose cells hold formulas over the others. */
export type WorkedOutSetting = 'day' | 'soonUntil' | 'countedFrom' | 'readBy';

/** Those of columns by which plans are read. */
export type ReadBySetting = Extract<
  keyof typeof SETTING_NAMES,
  `confirmed${string}` | `layout${string}` | `register${string}`
>;
