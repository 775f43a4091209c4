/** What a user wants of returned files: which files, and what of them is taken. */
import type { MergeChoices } from '../../plan/returns/merge/merge-choices';
import type { Merge } from '../../plan/returns/merge/merge-returns';
import type { ReturnedFile } from '../../plan/returns/merge/returned-file';

export interface FileToMerge {
  readonly name: string;
  /** `null` if the file could not be opened. */
  readonly bytes: Uint8Array | null;
}

export interface Returns {
  readonly files: readonly ReturnedFile[];
  /** The file that was sent out, if it was chosen. */
  readonly sent: ReturnedFile | null;
}

export interface MergeWanted {
  readonly returns: Returns;
  readonly choices: MergeChoices;
  /** What the choices were made from. */
  readonly shown: Merge;
}
