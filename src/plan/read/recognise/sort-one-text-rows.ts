/**
 * Classifies rows with a single text: headings, page furniture, notes, or rows of the plan after all. Uses where a row
 * is, whether its text recurs, and how it reads.
 */
import { ROWS_PER_STEP, type Steps } from '../../steps';
import { columnsByField, type ColumnMap } from '../schema/map-columns';
import type { PlanRegion } from './plan-table';
import type { RowShape, Title } from './row-shape';
import type { SheetGrid } from './sheet-grid';
import {
  furnitureKey,
  looksLikeEndMatter,
  looksLikeHeading,
  looksLikePageFurniture,
  opensLikeAction,
  opensPart,
  tellsOfActionAbove,
} from './wording';

/** Turns rows with a single text into headings, furniture or notes; others remain rows of the plan. */
export function* sortOneTextRows(
  shapes: RowShape[],
  titles: readonly Title[],
  grid: SheetGrid,
  region: PlanRegion,
  columns: ColumnMap,
): Steps<void> {
  const counts = new Map<string, number>();
  for (const { text } of titles) counts.set(furnitureKey(text), 2);
  for (const shape of shapes) {
    if (shape.text === '' || shape.kind !== 'row' || shape.text.length > 400) continue;
    const key = furnitureKey(shape.text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const recurs = (text: string) => (counts.get(furnitureKey(text)) ?? 0) > 1;
  const first = region.firstColumn;
  const narrow = columns.columns.length < 3;
  const recommends = columnsByField(columns).get('recommendation') === first;
  let partsAreRows: boolean | null = null;
  /** "Objective 3: …" below "Objective 2: …" with its lead and date is the next row of the same kind, not filled in yet. */
  const isRowOfParts = (text: string): boolean =>
    opensPart(text) && (partsAreRows ??= holdsParts(shapes, grid, first));
  shapes.forEach((shape, at) => {
    if (shape.text === '' || shape.kind !== 'row') return;
    const next = nextFilled(shapes, at);
    const beforeHeader = shapes[next]?.kind === 'header' || furnitureAboveHeader(shapes, next);
    if (looksLikePageFurniture(shape.text) || (beforeHeader && recurs(shape.text))) shape.kind = 'furniture';
    else if (shape.across) shape.kind = shape.text.length > 200 || isUpdate(shapes, at) ? 'note' : 'heading';
    else if (beforeHeader && shape.column === first && looksLikeHeading(shape.text)) shape.kind = 'heading';
    else if (
      beforeHeader &&
      shape.column === first &&
      shapes[at - 1]?.kind === 'blank' &&
      isBrief(shape.text)
    )
      shape.kind = 'heading';
    else if (shape.column === first && isRowOfParts(shape.text)) return;
    else if (!narrow && shape.column === first && !recommends && opensPart(shape.text) && leadsOn(shapes, at))
      shape.kind = 'heading';
    else if (!narrow && shape.column === first && looksLikeHeading(shape.text) && leadsOn(shapes, at))
      shape.kind = 'heading';
  });
  yield 0;
  yield* settleTail(shapes, grid, columns, footnoteMarks(grid, region));
}

/** What stands across the table right below a row tells of it, and is no heading of what follows. */
const isUpdate = (shapes: readonly RowShape[], at: number): boolean =>
  shapes[at - 1]?.kind === 'row' && tellsOfActionAbove(shapes[at]?.text ?? '');

/** Whether a row with more than one text opens a part in its first column. */
const holdsParts = (shapes: readonly RowShape[], grid: SheetGrid, first: number): boolean =>
  shapes.some(
    ({ kind, text, rowIndex }) => kind === 'row' && text === '' && opensPart(grid.textAt(rowIndex, first)),
  );

/** Between a blank row and a repeated header even a sentence is the title of the part that follows. */
const isBrief = (text: string): boolean => text.length <= 200;

/** The index of the next row that is not blank; `-1` if there is none. */
function nextFilled(shapes: readonly RowShape[], at: number): number {
  for (let next = at + 1; next < shapes.length; next++) if (shapes[next]?.kind !== 'blank') return next;
  return -1;
}

/** With two lines of furniture above a repeated header, the upper one counts too. */
function furnitureAboveHeader(shapes: readonly RowShape[], next: number): boolean {
  const below = shapes[next];
  if (!below || below.text === '' || below.kind !== 'row') return false;
  return shapes[nextFilled(shapes, next)]?.kind === 'header';
}

/** The next row of the plan has more than a single text, so this one can be its heading. */
function leadsOn(shapes: readonly RowShape[], at: number): boolean {
  let next = at + 1;
  while (next < shapes.length && shapes[next]?.kind !== 'row') next += 1;
  const below = shapes[next];
  return below !== undefined && below.text === '';
}

/**
 * Treats what is below the plan as notes: headings without rows and, after a blank row, single texts that do not open
 * like an action, colour keys, signatures and the footnotes that the header's marks point to.
 */
function* settleTail(
  shapes: RowShape[],
  grid: SheetGrid,
  columns: ColumnMap,
  marks: ReadonlySet<string>,
): Steps<void> {
  const byField = columnsByField(columns);
  const says = (row: number) =>
    (['action', 'recommendation'] as const).some((field) => {
      const column = byField.get(field);
      return column !== undefined && grid.textAt(grid.holdingRow(row, column), column) !== '';
    });
  let blankAbove = false;
  let ended = false;
  for (const shape of shapes) {
    if (shape.rowIndex % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
    const opensKey = shape.kind === 'heading' && blankAbove && looksLikeEndMatter(shape.text);
    if (opensKey) shape.kind = 'row';
    if (shape.kind === 'row') {
      const first = shape.text === '' ? firstText(grid, shape.rowIndex, columns) : shape.text;
      const isFootnote = shape.text !== '' && marks.has(footnoteMark(shape.text));
      const ends = looksLikeEndMatter(first) || isFootnote;
      const loose: boolean = (blankAbove && (!says(shape.rowIndex) || ends)) || (ended && ends);
      ended = loose;
      if (loose) shape.kind = 'note';
    }
    blankAbove = shape.kind === 'blank' || (blankAbove && shape.kind === 'note');
  }
  const gap = tailGap(shapes);
  // If most rows have a single text, as below merged themes, having only one means nothing.
  const rows = shapes.slice(0, gap).filter((shape) => shape.kind === 'row');
  const sparse = rows.filter((shape) => shape.text !== '').length * 2 <= rows.length;
  for (let at = shapes.length - 1; at >= 0; at--) {
    const shape = shapes[at] as RowShape;
    const single =
      sparse && shape.kind === 'row' && shape.text !== '' && at > gap && !opensLikeAction(shape.text);
    if (single) shape.kind = 'note';
    else if (shape.kind === 'row') break;
    if (shape.kind === 'heading') shape.kind = 'note';
  }
}

/** The mark at the start of a footnote, or at the end of what it explains: "*", "**", "†"; `''` if there is none. */
const footnoteMark = (text: string): string => /^(\*{1,5}|[†‡]{1,3})\s*[\p{L}\d]/u.exec(text)?.[1] ?? '';

/** The marks that the plan's headers end with ("Lead**"). */
function footnoteMarks(grid: SheetGrid, region: PlanRegion): ReadonlySet<string> {
  const marks = new Set<string>();
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    const mark = /(?:^|[^*†‡])(\*{1,5}|[†‡]{1,3})\s*$/u.exec(grid.textAt(region.headerRow, column))?.[1];
    if (mark !== undefined) marks.add(mark);
  }
  return marks;
}

/**
 * The first blank row below the last row with several texts; what follows is detached. Past the end if there is none.
 */
function tailGap(shapes: readonly RowShape[]): number {
  let at = shapes.length - 1;
  let gap = shapes.length;
  for (; at >= 0 && !(shapes[at]?.kind === 'row' && shapes[at]?.text === ''); at--) {
    if (shapes[at]?.kind === 'blank') gap = at;
  }
  return gap;
}

export function firstText(grid: SheetGrid, row: number, columns: ColumnMap): string {
  for (const { columnIndex } of columns.columns) {
    const text = grid.textAt(row, columnIndex);
    if (text !== '') return text;
  }
  return '';
}
