/** Defines a profile: a layout that a board is known to use, one file per board in `profiles/`. */
import type { Field } from './fields';

export interface ProfileColumn {
  /** The header as the board writes it; compared word by word, ignoring numbering and case. */
  readonly header: string;
  readonly fields: readonly Field[];
}

export interface Profile {
  readonly id: string;
  /** The name shown in lists. */
  readonly title: string;
  readonly columns: readonly ProfileColumn[];
}
