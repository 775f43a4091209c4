/**
 * Columns that earlier versions of the add-in made and this one does not. They are found by their names and headers, so
 * that a workbook flagged by an earlier version can be brought up to date or cleared.
 */
export const FORMER_COLUMNS = [
  { id: 'next', name: 'Next', header: 'Next milestone', working: false },
  { id: 'evidence', name: 'Evidence', header: 'Evidence', working: false },
  { id: 'first', name: 'First', header: 'First milestone', working: true },
  { id: 'review', name: 'Review', header: 'Review date', working: true },
  { id: 'ratedOn', name: 'RatedOn', header: 'Rated on', working: true },
  { id: 'lead', name: 'Lead', header: 'Lead named', working: true },
  { id: 'leads', name: 'LeadList', header: 'Leads found', working: true },
  { id: 'theme', name: 'ThemeKey', header: 'Theme counted', working: true },
  { id: 'section', name: 'SectionKey', header: 'Section counted', working: true },
  { id: 'recommendation', name: 'RecommendationKey', header: 'Recommendation counted', working: true },
  { id: 'source', name: 'SourceKey', header: 'Source counted', working: true },
  { id: 'key', name: 'Key', header: 'Action key', working: true },
] as const;

export type FormerColumnId = (typeof FORMER_COLUMNS)[number]['id'];

/** The visible columns in copies made by earlier versions, left to right. */
export const FORMER_SHOWN = ['due', 'next', 'achieved', 'evidence', 'rag', 'checks'] as const;

/** Excel may return the names with an `@` before them. */
export const isFormerRating = (formula: string): boolean =>
  formula.length > 100 && formula.includes('Plan_AsOf') && formula.includes('Plan_Scheme');
