/** The sentences by which copies of the add-in's own sheets are recognised in any workbook. */
export const SUMMARY_COPY_MARK = 'A copy of the summary as it stood: its figures are values.';
export const COVER_MARK =
  'A copy of the plan as it stood, made for the meeting. Nothing in it changes by itself.';
