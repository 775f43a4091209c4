/** The shape of a profile: a layout that a board is known to use, one file a board in `profiles/`. */
import type { Field } from './fields';

export interface ProfileColumn {
  /** The header as the board writes it; compared word by word, so numbering and case do not matter. */
  readonly header: string;
  readonly fields: readonly Field[];
}

export interface Profile {
  readonly id: string;
  /** What people choose it by. */
  readonly title: string;
  readonly columns: readonly ProfileColumn[];
}
