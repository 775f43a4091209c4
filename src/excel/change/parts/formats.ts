/**
 * Formats: cells of ours take the format of one of the board's cells, or one that the change defines. Their previous
 * format is kept.
 */
import type { KeptSheet } from '../../../plan/change/restoration';
import type { FormatChange, CopiedFormat } from '../../../plan/change/parts/formats';
import type { SheetChange } from '../../../plan/change/change-set';
import { addressOf } from '../../areas';
import {
  EDGES,
  applyFormat,
  applyNumberFormat,
  isMixed,
  loadFormat,
  formatOf,
  type FormatData,
} from '../cell-format';
import { keepFormats } from '../keep-formats';
import { sameName, step, type ExcelPart, type ExcelWork, type Place } from '../part';

/** The format of one of the board's cells, on any sheet. */
function askLike(place: Place, { like }: CopiedFormat): () => FormatData | null {
  let range: Excel.Range | undefined;
  place.ask(1_500, () => {
    range = place.workbook.worksheets
      .getItemOrNullObject(like.sheet)
      .getRange(addressOf({ ...like, rowCount: 1, columnCount: 1 }));
    loadFormat(range);
  });
  return () =>
    range && place.facts().sheets.some((name) => sameName(name, like.sheet)) ? formatOf(range) : null;
}

/**
 * The properties to copy from the board's cell. Borders between the rows of an area are like the one below that cell.
 */
function taken(data: FormatData, as: CopiedFormat['as']): FormatData {
  const lines = { ...data, insideRows: data['bottom'] ?? null, indentLevel: null };
  // A body keeps its own fill, and its text wraps and aligns by column.
  if (as === 'body') return { ...lines, fill: null, horizontalAlignment: null, wrapText: null };
  return data['fill'] === 'None' ? { ...lines, fill: null } : lines;
}

const copy: ExcelWork<SheetChange> = (place, { copiedFormats: planned }) => {
  if (planned.length === 0) return null;
  const asked = planned.map((copied) => ({ copied, like: askLike(place, copied) }));
  const keep = keepFormats(
    place,
    planned.map(({ area }) => area),
  );
  return {
    more: keep.more,
    prepare: keep.prepare,
    kept: () => ({ looks: keep.kept() }),
    steps: () =>
      asked.flatMap(({ copied: { area, as }, like }) => {
        const found = like();
        if (!found) return [];
        const columns = Array.from({ length: area.columnCount }, (_, at) => ({
          ...area,
          columnIndex: area.columnIndex + at,
          columnCount: 1,
        }));
        return columns.map((column) =>
          step(
            'format',
            (sheet) => applyFormat(sheet, column, taken(found, as)),
            isMixed(found) ? 500 : 1_500,
          ),
        );
      }),
  };
};

const HORIZONTAL = { left: 'Left', centre: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', centre: 'Center', bottom: 'Bottom' } as const;
const SIDES = { top: 'top', bottom: 'bottom', inside: 'insideRows' } as const;

const write: ExcelWork<SheetChange> = (place, { formats: planned }) => {
  if (planned.length === 0) return null;
  const keep = keepFormats(
    place,
    planned.map(({ area }) => area),
  );
  return {
    more: keep.more,
    prepare: keep.prepare,
    kept: () => ({ looks: keep.kept() }),
    steps: () => planned.map((format) => step('format', (sheet) => setFormat(sheet, format), 800)),
  };
};

function setFormat(sheet: Excel.Worksheet, planned: FormatChange): void {
  const range = sheet.getRange(addressOf(planned.area));
  const { format } = range;
  const {
    bold,
    italic,
    wrap,
    fill,
    colour,
    font,
    fontSize,
    horizontal,
    vertical,
    indent,
    numberFormat,
    lines,
  } = planned;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (font !== undefined) format.font.name = font;
  if (fontSize !== undefined) format.font.size = fontSize;
  if (colour !== undefined) format.font.color = colour;
  if (fill !== undefined) format.fill.color = fill;
  if (wrap !== undefined) format.wrapText = wrap;
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) format.verticalAlignment = VERTICAL[vertical];
  else if (wrap) format.verticalAlignment = 'Top';
  if (indent !== undefined) format.indentLevel = indent;
  if (numberFormat !== undefined) applyNumberFormat(range, numberFormat);
  for (const side of lines?.sides ?? []) {
    if (side === 'inside' && planned.area.rowCount < 2) continue;
    const border = format.borders.getItem(EDGES[SIDES[side]]);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = lines?.colour ?? '#000000';
  }
}

/** Before the cells, because a plain format also resets the number format. */
const restore: ExcelWork<KeptSheet> = (_place, { looks: kept }) =>
  kept.length === 0
    ? null
    : {
        steps: () =>
          kept.map(({ area, look }) =>
            step(
              'reset',
              (sheet) => {
                // Not `clear('Formats')`, which would also delete the board's own colour rules.
                if (look === 'plain') sheet.getRange(addressOf(area)).style = 'Normal';
                else applyFormat(sheet, area, look);
              },
              look === 'plain' ? 200 : 2_000,
            ),
          ),
      };

// Copy first: a format that the change defines overrides one copied from another cell.
export const formatsInExcel: ExcelPart = { id: 'formats', write: [copy, write], restore: [restore] };
