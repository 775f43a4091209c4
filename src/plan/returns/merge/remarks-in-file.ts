/**
 * What a returned file says over its cells: comments, and words struck through. Nothing is done with them but to ask and
 * to keep them: a comment may be the answer, and words that are struck through may have been meant to go.
 */
import { a1 } from '../../read/sheet/a1';
import type { OtherWords } from './other-words';
import type { ReturnedFile } from './returned-file';

export type IsStruck = (sheet: string, rowIndex: number, columnIndex: number) => boolean;

const keyOf = (sheet: string, rowIndex: number, columnIndex: number): string =>
  `${a1(rowIndex, columnIndex)} ${sheet}`;

export function struckIn({ struck }: Pick<ReturnedFile, 'struck'>): IsStruck {
  const cells = new Set(struck.map((cell) => keyOf(cell.sheet, cell.rowIndex, cell.columnIndex)));
  return (sheet, rowIndex, columnIndex) => cells.has(keyOf(sheet, rowIndex, columnIndex));
}

/** Comments listed one by one for each file; of a longer list only the number of the rest is kept. */
const MOST = 200;

/** In the order of the file. Words that are struck through are asked about where they differ from the plan's. */
export function commentsIn({
  name: file,
  comments,
}: Pick<ReturnedFile, 'name' | 'comments'>): readonly OtherWords[] {
  const said = comments.map(({ sheet, rowIndex, columnIndex, text }) => ({
    file,
    sheet,
    address: a1(rowIndex, columnIndex),
    text: `Comment: ${text}`,
  }));
  if (said.length <= MOST) return said;
  const rest = `and ${said.length - MOST} more comments: see the file`;
  return [...said.slice(0, MOST), { file, sheet: '', address: '', text: rest }];
}
