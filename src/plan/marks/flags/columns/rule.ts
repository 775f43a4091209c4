/** The number of the rating rule that decides, live: the visible columns and the summary depend on it. */
import { ruleFormula } from '../../../judge/rating/rule-formula';
import type { WorkingColumn } from './flag-column';

export const ruleColumn: WorkingColumn<'rule'> = {
  id: 'rule',
  name: 'Rule',
  header: 'Rule that decides',
  width: 11,
  working: true,
  note: 'The number of the rule that decides the rating; below nought where the row must be checked again. Used by the columns RAG and Why.',
  content: { formula: ruleFormula },
  isOwnFormula: (formula) => /^=IFERROR\(IF\(\$[A-Z]{1,3}\d+="",IF\(/.test(formula) && formula.length > 300,
};
