/**
 * What a returned file says over its cells: comments, and words struck through. Nothing is done with them but to ask and
 * to keep them: a comment may be the answer, and words that are struck through may have been meant to go.
 */
import { a1 } from '../../read/sheet/a1';
import type { ActionReport } from '../../judge/report/plan-report';
import { visibleText } from '../../read/recognise/sheet-grid';
import type { CellRef } from '../../read/sheet/sheet-snapshot';
import { comparedLine } from './compared-line';
import type { OtherWords } from './other-words';
import type { ReturnedFile } from './returned-file';
import { wordsOfRow } from './update-log';

export type IsStruck = (sheet: string, rowIndex: number, columnIndex: number) => boolean;

const keyOf = (sheet: string, rowIndex: number, columnIndex: number): string =>
  `${a1(rowIndex, columnIndex)} ${sheet}`;

export function struckIn({ struck }: Pick<ReturnedFile, 'struck'>): IsStruck {
  const cells = new Set(struck.map((cell) => keyOf(cell.sheet, cell.rowIndex, cell.columnIndex)));
  return (sheet, rowIndex, columnIndex) => cells.has(keyOf(sheet, rowIndex, columnIndex));
}

function shownAt(sheets: ReturnedFile['sheets'], { sheet, rowIndex, columnIndex }: CellRef): string {
  const found = sheets.find(({ name }) => name === sheet);
  const value = found?.values[rowIndex - found.origin.rowIndex]?.[columnIndex - found.origin.columnIndex];
  return comparedLine(visibleText(value ?? ''));
}

/** The texts of a file that are struck through. */
export const struckTexts = ({
  sheets,
  struck,
}: Pick<ReturnedFile, 'sheets' | 'struck'>): ReadonlySet<string> =>
  new Set(struck.map((cell) => shownAt(sheets, cell)));

/** The plan's own words, struck through: perhaps an answer, which nothing else of the row says. */
export const struckInWords = (
  cell: { readonly file: string; readonly sheet: string; readonly address: string },
  headers: readonly string[],
  { row }: Pick<ActionReport, 'row'>,
): OtherWords => ({
  ...cell,
  text: `Struck through: ${headers.join(', ')}`,
  about: `${row.ref ?? ''} ${comparedLine(wordsOfRow(row))}`.trim(),
});

/** Comments listed one by one for each file; of a longer list only the number of the rest is kept. */
const MOST = 200;

/** In the order of the file. */
export function commentsIn({
  name: file,
  comments,
  sheets,
}: Pick<ReturnedFile, 'name' | 'comments' | 'sheets'>): readonly OtherWords[] {
  const said = comments.map(({ sheet, rowIndex, columnIndex, text, isTextBox }): OtherWords => {
    const cell = shownAt(sheets, { sheet, rowIndex, columnIndex });
    const words = {
      file,
      sheet,
      address: a1(rowIndex, columnIndex),
      text: `${isTextBox ? 'Text box' : 'Comment'}: ${text}`,
    };
    return cell === '' || isTextBox ? words : { ...words, about: cell };
  });
  if (said.length <= MOST) return said;
  const rest = `and ${said.length - MOST} more comments: see the file`;
  return [...said.slice(0, MOST), { file, sheet: '', address: '', text: rest }];
}
