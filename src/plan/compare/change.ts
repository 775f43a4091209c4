/** What can happen to an action between two versions of its plan, field by field (COMMANDS.md, `compare`). */
import type { Field } from '../read/schema/fields';
import type { ComparedAction } from './compared-action';
import type { MatchedPair } from './exact-matches';

export type ChangeKind =
  | 'moved'
  | 'changed'
  | 'added'
  | 'removed'
  | 'renumbered'
  | 'reworded'
  | 'progress-added'
  | 'closed-and-moved'
  | 'reopened'
  | 'withdrawn';

export interface Change {
  readonly field: Field | 'standing';
  readonly kind: ChangeKind;
  /** The board's own words; `null` if there were none. */
  readonly from: string | null;
  readonly to: string | null;
  /** For dates, how many days the date that counts moved; positive is later. */
  readonly days?: number;
}

/** Words that could not be read on one side or both, so it is unknown whether their meaning changed. */
export interface NotCompared {
  readonly field: Field;
  readonly old: ComparedAction;
  readonly new: ComparedAction;
  readonly why: string;
}

export interface FoundChanges {
  readonly changes: readonly Change[];
  readonly notCompared: readonly NotCompared[];
}

export type Pair = Pick<MatchedPair, 'old' | 'new'>;

export const orNull = (text: string): string | null => (text === '' ? null : text);
