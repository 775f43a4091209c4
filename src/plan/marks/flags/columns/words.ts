/**
 * The words that the reading of a row was made from: if the row's words differ from them, the rating says "Check
 * again".
 */
import type { WorkingColumn } from './flag-column';

export const wordsColumn: WorkingColumn<'words'> = {
  id: 'words',
  name: 'Words',
  header: 'Words that were read',
  width: 18,
  working: true,
  note: 'How the words of the row began and how long they were when they were read. Where the row says otherwise, it is to be checked again.',
  content: { value: ({ words }) => words },
};
