/**
 * Whether it is a guess that an answer belongs into a column of the plan: the header was a close call that nobody has
 * confirmed. What would be written there is asked about, as it could take the place of something else.
 */
import type { PlanReport } from '../../judge/report/plan-report';
import { headerKey } from '../../read/schema/header-text';
import type { MergeRules } from './owners';
import type { ColumnPair } from './pair-columns';

export function isColumnInDoubt(
  { columns: { columns } }: Pick<PlanReport, 'columns'>,
  { field, to, header, form }: ColumnPair,
  { owners }: MergeRules,
): boolean {
  const inDoubt = columns.filter(({ inDoubt: isAsked }) => isAsked);
  const own = inDoubt.find(({ columnIndex }) => columnIndex === to);
  if (own?.rivals.some((rival) => !owners.has(rival))) return true;
  // A copy of the plan has the same header: the words go where they came from, whatever the column holds.
  if (!form && own && headerKey(own.header) === headerKey(header)) return false;
  return (
    own !== undefined ||
    inDoubt.some(({ fields, rivals }) => field !== null && [...fields, ...rivals].includes(field))
  );
}
