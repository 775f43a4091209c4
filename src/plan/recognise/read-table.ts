/**
 * Says of every row of a plan what it is: header repeated, section, page furniture, note, cross-reference, action, or
 * the rest of an action that a page break split (POLICY.md, Rows). Nothing is ever left out: a row with text is one of these.
 */
import { columnsByField, type ColumnMap } from '../schema/map-columns';
import { continuation, type TextColumns } from './continued-row';
import type { BodyRow, PlanRegion, PlanTable, SectionRow } from './plan-table';
import { sameHeader } from './repeated-header';
import type { SheetGrid } from './sheet-grid';
import {
  furnitureKey,
  looksLikeHeading,
  looksLikeKey,
  looksLikePageFurniture,
  saysCoveredElsewhere,
  withoutNumber,
} from './wording';

type RowKind = 'header' | 'heading' | 'furniture' | 'note' | 'row' | 'blank';

interface RowShape {
  readonly rowIndex: number;
  kind: RowKind;
  /** The only text, where there is just one. */
  readonly text: string;
  readonly column: number;
  /** The one text is merged across the plan. */
  readonly across: boolean;
}

/** Reads the table of one plan. */
export function readTable(grid: SheetGrid, region: PlanRegion, columns: ColumnMap): PlanTable {
  const shapes = shapesOf(grid, region);
  const titles = titlesOf(grid, region);
  sortOneTextRows(shapes, titles, grid, region, columns);
  const text = textColumns(columns, region);

  const sections: SectionRow[] = openingSection(region, shapes, titles);
  const rows: BodyRow[] = [];
  const repeated: number[] = [];
  const outside = titles.map(({ rowIndex }) => rowIndex).filter((row) => row !== sections[0]?.rowIndex);
  const crossReferences: { rowIndex: number; text: string; columnIndex: number }[] = [];
  let section: SectionRow | null = sections[0] ?? null;
  let afterBreak = false;
  for (const shape of shapes) {
    const { rowIndex } = shape;
    if (shape.kind === 'header') {
      repeated.push(rowIndex);
      afterBreak = rows.length > 0;
    } else if (shape.kind === 'heading') {
      section = sectionRow(rowIndex, shape.column, shape.text);
      sections.push(section);
      afterBreak = false;
    } else if (shape.kind === 'furniture') {
      outside.push(rowIndex);
      afterBreak = afterBreak || rows.length > 0;
    } else if (shape.kind === 'note') {
      outside.push(rowIndex);
    } else if (shape.kind === 'row') {
      const elsewhere = crossReference(grid, rowIndex, text);
      const last = rows[rows.length - 1];
      const how = afterBreak && last ? continuation(grid, last, rowIndex, text) : 'own';
      if (elsewhere) crossReferences.push({ rowIndex, ...elsewhere });
      else if (how === 'joined' && last)
        rows[rows.length - 1] = { ...last, joinedRows: [...last.joinedRows, rowIndex] };
      else
        rows.push({
          rowIndex,
          joinedRows: [],
          continues: how === 'further' ? (last?.rowIndex ?? null) : null,
          section,
        });
      afterBreak = false;
    }
  }
  const ascending = [...outside].sort((a, b) => a - b);
  return {
    sheet: grid.snapshot.name,
    region,
    repeatedHeaderRows: repeated,
    sections,
    outsideRows: ascending,
    rows,
    crossReferences,
  };
}

function shapesOf(grid: SheetGrid, region: PlanRegion): RowShape[] {
  const shapes: RowShape[] = [];
  const header = { rowIndex: region.headerRow, first: region.firstColumn, last: region.lastColumn };
  const width = region.lastColumn - region.firstColumn + 1;
  for (let row = region.headerRow + region.headerRowCount; row < region.endRow; row++) {
    let texts = 0;
    let column = -1;
    for (let at = region.firstColumn; at <= region.lastColumn && texts < 2; at++) {
      if (
        grid.kindAt(row, at) === 'blank' ||
        (grid.kindAt(row, at) === 'text' && grid.textAt(row, at) === '')
      )
        continue;
      texts += 1;
      if (column < 0) column = at;
    }
    const text = texts === 1 ? grid.textAt(row, column) : '';
    const merge = texts === 1 ? grid.mergeAt(row, column) : undefined;
    const across = merge !== undefined && merge.columnCount > 1 && merge.columnCount * 2 >= width;
    const kind =
      texts === 0
        ? strayText(grid, region, row)
        : texts > 1 && sameHeader(grid, header, row)
          ? 'header'
          : 'row';
    shapes.push({ rowIndex: row, kind, text, column, across });
  }
  return shapes;
}

/** A row blank within the plan may bear a note beside it. */
function strayText(grid: SheetGrid, region: PlanRegion, row: number): RowKind {
  return region.alone && hasTextOutside(grid, region, row) ? 'note' : 'blank';
}

function hasTextOutside(grid: SheetGrid, region: PlanRegion, row: number): boolean {
  for (let at = grid.firstColumn; at < grid.endColumn; at++) {
    if ((at < region.firstColumn || at > region.lastColumn) && grid.textAt(row, at) !== '') return true;
  }
  return false;
}

interface Title {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly text: string;
  readonly single: boolean;
}

function titlesOf(grid: SheetGrid, region: PlanRegion): readonly Title[] {
  const titles: Title[] = [];
  const [first, end] = region.alone
    ? [grid.firstColumn, grid.endColumn]
    : [region.firstColumn, region.lastColumn + 1];
  for (let row = region.titleRow; row < region.headerRow; row++) {
    let texts = 0;
    let columnIndex = first;
    for (let at = first; at < end; at++) {
      if (grid.textAt(row, at) === '') continue;
      if (texts === 0) columnIndex = at;
      texts += 1;
    }
    const text = grid.textAt(row, columnIndex);
    if (texts > 0) titles.push({ rowIndex: row, columnIndex, text, single: texts === 1 });
  }
  return titles;
}

/** Rows of one text become headings, furniture or notes, or stay rows of the plan. */
function sortOneTextRows(
  shapes: RowShape[],
  titles: readonly Title[],
  grid: SheetGrid,
  region: PlanRegion,
  columns: ColumnMap,
): void {
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
  shapes.forEach((shape, at) => {
    if (shape.text === '' || shape.kind !== 'row') return;
    const beforeHeader = nextFilled(shapes, at)?.kind === 'header' || furnitureAboveHeader(shapes, at);
    if (looksLikePageFurniture(shape.text) || (beforeHeader && recurs(shape.text))) shape.kind = 'furniture';
    else if (shape.across) shape.kind = shape.text.length > 200 ? 'note' : 'heading';
    else if (beforeHeader && shape.column === first && looksLikeHeading(shape.text)) shape.kind = 'heading';
    else if (!narrow && shape.column === first && looksLikeHeading(shape.text) && leadsOn(shapes, at))
      shape.kind = 'heading';
  });
  settleTail(shapes, grid, columns);
}

function nextFilled(shapes: readonly RowShape[], at: number): RowShape | undefined {
  for (let next = at + 1; next < shapes.length; next++)
    if (shapes[next]?.kind !== 'blank') return shapes[next];
  return undefined;
}

/** Two lines of furniture above a repeated header: the upper one too. */
function furnitureAboveHeader(shapes: readonly RowShape[], at: number): boolean {
  const next = nextFilled(shapes, at);
  if (!next || next.text === '' || next.kind !== 'row') return false;
  return nextFilled(shapes, shapes.indexOf(next))?.kind === 'header';
}

/** The next row of the plan has more than this one text, so this one can stand above it. */
function leadsOn(shapes: readonly RowShape[], at: number): boolean {
  let next = at + 1;
  while (next < shapes.length && shapes[next]?.kind !== 'row') next += 1;
  const below = shapes[next];
  return below !== undefined && below.text === '';
}

/** Below the last row of the plan nothing is a section: notes; and so are keys and signatures after a blank row. */
function settleTail(shapes: RowShape[], grid: SheetGrid, columns: ColumnMap): void {
  const byField = columnsByField(columns);
  const says = (row: number) =>
    (['action', 'recommendation'] as const).some((field) => {
      const column = byField.get(field);
      return column !== undefined && grid.textAt(grid.holdingRow(row, column), column) !== '';
    });
  let blankAbove = false;
  let ended = false;
  for (const shape of shapes) {
    if (shape.kind === 'blank') blankAbove = true;
    else if (shape.kind === 'row') {
      const first = shape.text === '' ? firstText(grid, shape.rowIndex, columns) : shape.text;
      const loose: boolean =
        (blankAbove && (!says(shape.rowIndex) || looksLikeKey(first))) || (ended && looksLikeKey(first));
      ended = loose;
      if (loose) shape.kind = 'note';
      else blankAbove = false;
    } else blankAbove = false;
  }
  for (let at = shapes.length - 1; at >= 0 && shapes[at]?.kind !== 'row'; at--) {
    const shape = shapes[at];
    if (shape?.kind === 'heading') shape.kind = 'note';
  }
}

function firstText(grid: SheetGrid, row: number, columns: ColumnMap): string {
  for (const { columnIndex } of columns.columns) {
    const text = grid.textAt(row, columnIndex);
    if (text !== '') return text;
  }
  return '';
}

/** Where each part has its own header below its own heading, the heading above the first header opens a section too. */
function openingSection(
  region: PlanRegion,
  shapes: readonly RowShape[],
  titles: readonly Title[],
): SectionRow[] {
  const repeats = shapes.map((shape, at) => ({ shape, at })).filter(({ shape }) => shape.kind === 'header');
  if (repeats.length === 0) return [];
  const headed = repeats.every(({ at }) => {
    let above = at - 1;
    while (above >= 0 && shapes[above]?.kind === 'blank') above -= 1;
    return shapes[above]?.kind === 'heading';
  });
  const title = titles[titles.length - 1];
  if (!headed || !title || !title.single || title.rowIndex !== region.headerRow - 1) return [];
  if (titles.length < 2 || !looksLikeHeading(title.text)) return [];
  return [sectionRow(title.rowIndex, title.columnIndex, title.text)];
}

function sectionRow(rowIndex: number, columnIndex: number, text: string): SectionRow {
  return { rowIndex, columnIndex, text, label: withoutNumber(text) };
}

function textColumns(columns: ColumnMap, region: PlanRegion): TextColumns {
  const byField = columnsByField(columns);
  const texts = (
    [
      'recommendation',
      'action',
      'purpose',
      'measure',
      'progress',
      'evidenceRequired',
      'evidenceProvided',
    ] as const
  )
    .map((field) => byField.get(field))
    .filter((column) => column !== undefined);
  const column = (field: 'ref' | 'action' | 'lead' | 'due') => byField.get(field) ?? null;
  return {
    first: texts.length > 0 ? Math.min(...texts) : region.firstColumn,
    ref: column('ref'),
    action: column('action'),
    lead: column('lead'),
    due: column('due'),
    recommendation: byField.get('recommendation') ?? null,
  };
}

/** The row's words when all that it says is that it is covered elsewhere, without a lead or a date of its own. */
function crossReference(
  grid: SheetGrid,
  row: number,
  text: TextColumns,
): { readonly text: string; readonly columnIndex: number } | null {
  const own = (column: number | null) => (column === null ? '' : grid.textAt(row, column));
  if (
    (text.lead !== text.action && own(text.lead) !== '') ||
    (text.due !== text.action && own(text.due) !== '')
  )
    return null;
  for (const column of [text.action, text.recommendation, text.first]) {
    const words = own(column);
    if (words !== '' && column !== null)
      return saysCoveredElsewhere(words) ? { text: words, columnIndex: column } : null;
  }
  return null;
}
