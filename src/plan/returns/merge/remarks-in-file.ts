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

type Remark = ReturnedFile['comments'][number];

const remarkInWords = ({ text, over }: Remark): string => {
  if (over === 'picture') return `Picture, to be looked at in the file${text === '' ? '' : `: ${text}`}`;
  return `${over === undefined ? 'Comment' : 'Text box'}: ${text}`;
};

/** A picture above a plan is its board's or agency's badge, and no answer. */
function isBadge({ sheet, rowIndex, over }: Remark, plans: ReturnedFile['plans']): boolean {
  const headers = (plans ?? [])
    .filter(({ report }) => report.sheet === sheet)
    .map(({ report }) => report.table.region.headerRow);
  return over === 'picture' && headers.length > 0 && headers.every((header) => rowIndex < header);
}

/** In the order of the file. */
export function commentsIn({
  name: file,
  comments,
  plans,
  sheets,
}: Pick<ReturnedFile, 'name' | 'comments' | 'plans' | 'sheets'>): readonly OtherWords[] {
  const remarks = comments.filter((remark) => !isBadge(remark, plans));
  const said = remarks.map((remark): OtherWords => {
    const { sheet, rowIndex, columnIndex, over } = remark;
    const cell = shownAt(sheets, remark);
    const words = { file, sheet, address: a1(rowIndex, columnIndex), text: remarkInWords(remark) };
    return cell === '' || over !== undefined ? words : { ...words, about: cell };
  });
  if (said.length <= MOST) return said;
  const rest = `and ${said.length - MOST} more comments: see the file`;
  return [...said.slice(0, MOST), { file, sheet: '', address: '', text: rest }];
}
