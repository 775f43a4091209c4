/**
 * Decides what every row of a plan is: a repeated header, a section, page furniture, a note, a cross-reference, an
 * action, or the rest of an action split by a page break (POLICY.md, Rows). Every row with text is one of these; none
 * is dropped.
 */
import { smallest } from '../../long-lists';
import { ROWS_PER_STEP, type Steps } from '../../steps';
import { columnsByField, type ColumnMap } from '../schema/map-columns';
import { continuation, type TextColumns } from './continued-row';
import type { BodyRow, PlanRegion, PlanTable, SectionRow } from './plan-table';
import { shapesOf, titlesOf, type RowShape, type Title } from './row-shape';
import type { SheetGrid } from './sheet-grid';
import { rowListener } from './row-speech';
import { sortOneTextRows } from './sort-one-text-rows';
import { looksLikeHeading, saysCoveredElsewhere, withoutNumber } from './wording';

/** Builds the table of one plan. */
export function* readTable(grid: SheetGrid, region: PlanRegion, columns: ColumnMap): Steps<PlanTable> {
  const shapes = yield* shapesOf(grid, region);
  const titles = titlesOf(grid, region);
  yield* sortOneTextRows(shapes, titles, grid, region, columns);
  yield 0;
  const text = textColumns(columns, region);
  const listen = rowListener(grid, columns);

  const sections: SectionRow[] = openingSection(region, shapes, titles);
  const rows: BodyRow[] = [];
  const repeated: number[] = [];
  const outside = titles.map(({ rowIndex }) => rowIndex).filter((row) => row !== sections[0]?.rowIndex);
  const crossReferences: { rowIndex: number; text: string; columnIndex: number }[] = [];
  let section: SectionRow | null = sections[0] ?? null;
  let afterBreak = false;
  for (const shape of shapes) {
    const { rowIndex } = shape;
    if (rowIndex % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
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
      const speech = how === 'own' ? listen(rowIndex) : 'acts';
      if (elsewhere) crossReferences.push({ rowIndex, ...elsewhere });
      else if (speech === 'silent' || (speech === 'follows' && last?.section !== section)) {
        outside.push(rowIndex);
        continue;
      } else if (speech === 'follows' && last)
        rows[rows.length - 1] = { ...last, joinedRows: [...last.joinedRows, rowIndex] };
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

/** If each part has its own heading and header, the heading above the first header also opens a section. */
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

export function textColumns(columns: ColumnMap, region: PlanRegion): TextColumns {
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
    first: texts.length > 0 ? smallest(texts) : region.firstColumn,
    ref: column('ref'),
    action: column('action'),
    lead: column('lead'),
    due: column('due'),
    recommendation: byField.get('recommendation') ?? null,
  };
}

/** The row's words if it only says that it is covered elsewhere, with no lead or date of its own; else `null`. */
export function crossReference(
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
