/** The groups in which the summary counts an action: its leads, theme, section, recommendation and source. */
import type { WorkingColumn } from './flag-column';

export const countedColumn: WorkingColumn<'counted'> = {
  id: 'counted',
  name: 'Counted',
  header: 'Counted by',
  width: 18,
  working: true,
  note: 'Lead, theme, section, recommendation and source review, in brackets, as the formulas of the RAG summary count them. Long texts are shortened.',
  content: { value: ({ counted }) => counted },
};
