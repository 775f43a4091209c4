/** What was chosen to be merged: files that could be read and judged, and those that could not. */
import type { CellRef, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { PackMark } from '../chase/pack-mark';
import type { JudgedPlan } from '../../review-plan';

export interface ReturnedFile {
  /** Its name, without folders. */
  readonly name: string;
  /** The same for files with the same bytes. */
  readonly digest: string;
  /** Its plans; `null` if the file could not be read. */
  readonly plans: readonly JudgedPlan[] | null;
  /** Its sheets, hidden ones too, our own left out; none if it could not be read. */
  readonly sheets: readonly SheetSnapshot[];
  /** Why it could not be read, as one sentence; `''` if it could. */
  readonly refusal: string;
  /** How many of its formulas have no result in the file, and so read as blank. */
  readonly uncalculated: number;
  /** Cells whose text is struck through, wholly or in part. */
  readonly struck: readonly CellRef[];
  /** Comments and notes on its cells, and text boxes and pictures over them, with a picture's alternative text if any. */
  readonly comments: readonly (CellRef & {
    readonly text: string;
    readonly over?: 'text box' | 'picture';
  })[];
}

export type FileVerdict = 'read' | 'not-a-workbook' | 'no-plan' | 'other-plan' | 'same-file' | 'same-as-sent';

/** What became of one file. */
export interface FileStanding {
  readonly file: string;
  readonly verdict: FileVerdict;
  /** Why it could not be read; `''` otherwise. */
  readonly refusal: string;
  /** The sheets of a chase pack that it holds. */
  readonly packs: readonly PackMark[];
  /** How many of its actions are the plan's, and how many are not. */
  readonly met: number;
  readonly notMet: number;
  /** Cells in the leads' own columns with something new. */
  readonly updates: number;
  /** Headers of columns that the plan lacks and that say something. */
  readonly moreColumns: readonly string[];
  /** Headings of a pack's own columns, not for answers, in which somebody typed. */
  readonly typedOver: readonly string[];
  /** Its sheets that are another plan's, where others are this one's. */
  readonly otherPlans: readonly string[];
  /** The file that says all that this one says, and more. */
  readonly olderThan: string | null;
  /** The file with the same contents. */
  readonly sameAs: string | null;
  readonly uncalculated: number;
}

/** In an order that does not depend on how the files were chosen. */
export function returnsInOrder(files: readonly ReturnedFile[]): readonly ReturnedFile[] {
  const key = ({ name, digest }: ReturnedFile): string => `${name}\u0000${digest}`;
  return [...files].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
