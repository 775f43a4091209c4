/** What the check found in the row, in words. */
import { checkOf } from '../../../judge/checks';
import type { ActionReport } from '../../../judge/report/plan-report';
import { checksInWords } from '../checks-in-words';
import { shownText, type VisibleColumn } from './flag-column';

export const checksColumn: VisibleColumn<'checks'> = {
  id: 'checks',
  name: 'Checks',
  header: 'Checks',
  width: 48,
  wrap: true,
  working: false,
  note: 'What the last check found in this row. What depends on the day, such as being overdue, is in the columns RAG and Why.',
  content: { value: ({ action }) => (action === null ? '' : checksInWords(action)) },
  shown: (action, checks) => shownText(checks === 'words' ? checksInWords(action) : titlesOf(action)),
};

const titlesOf = ({ findings }: ActionReport): string =>
  [...new Set(findings.map((finding) => checkOf(finding).title))].join('\n');
