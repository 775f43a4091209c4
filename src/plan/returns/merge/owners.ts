/**
 * Whose word counts in which column: the leads report progress and evidence, the rest is the board's. The board can
 * move a field from one side to the other on "Plan setup" (RETURNS.md, section 5).
 */
import type { Field } from '../../read/schema/fields';
import type { Setup } from '../../read/setup/setup';

/** The leads' own fields unless the board says otherwise. */
export const OWNERS_FIELDS = [
  'progress',
  'evidenceProvided',
  'achieved',
  'status',
  'revisedDue',
] as const satisfies readonly Field[];

export interface MergeRules {
  readonly owners: ReadonlySet<Field>;
  /** Whether a progress update is added below the earlier ones instead of replacing them. */
  readonly keepsProgress: boolean;
}

export const USUAL_RULES: MergeRules = { owners: new Set<Field>(OWNERS_FIELDS), keepsProgress: false };

export const rulesOf = ({
  ownersFields,
  progressUpdates,
}: Pick<Setup, 'ownersFields' | 'progressUpdates'>): MergeRules => ({
  owners: ownersFields === null ? USUAL_RULES.owners : new Set(ownersFields),
  keepsProgress: progressUpdates === 'add',
});
