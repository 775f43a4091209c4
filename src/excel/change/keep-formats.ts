/**
 * Keeps the formats of areas that a change will format: a column of cells at once if they are alike, as `plain` if
 * they match the workbook's Normal style, and in runs of cells if they differ.
 */
import type { KeptFormat } from '../../plan/change/parts/formats';
import type { Area } from '../../plan/read/sheet/sheet-snapshot';
import { appendAll } from '../../plan/long-lists';
import type { Steps } from '../../plan/steps';
import { addressOf } from '../areas';
import {
  CELL_FORMAT,
  isMixed,
  loadFormat,
  formatOf,
  formatOfCell,
  sameFormat,
  type FormatData,
} from './cell-format';
import type { Place } from './part';
import { stepwise } from './stepwise';

const FORMAT_BYTES = 1_500;
const CELL_BYTES = 700;
/** The number of single cells to read at a time. */
const PIECE = 2_000;

export interface FormatsAsked {
  readonly more: () => void;
  readonly prepare: () => Steps<void>;
  readonly kept: () => readonly KeptFormat[];
}

export function keepFormats(place: Place, areas: readonly Area[]): FormatsAsked {
  const normal = askNormal(place);
  const columns = [...new Map(areas.flatMap(columnsOf).map((area) => [addressOf(area), area])).values()];
  const asked = columns.map((area) => {
    let range: Excel.Range | undefined;
    const cells: {
      readonly area: Area;
      readonly answer: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
    }[] = [];
    place.ask(FORMAT_BYTES + 12 * area.rowCount, () => {
      range = place.sheet.getRange(addressOf(area));
      range.load('numberFormat');
      loadFormat(range);
    });
    let whole: FormatData | undefined;
    const together = (from: Excel.Range): FormatData => (whole ??= withFormats(from));
    return {
      more: () => {
        if (place.isNew() || !range || !isMixed(together(range))) return;
        for (const piece of piecesOf(area))
          place.ask(CELL_BYTES * piece.rowCount, () => {
            const answer = place.sheet.getRange(addressOf(piece)).getCellProperties(CELL_FORMAT);
            cells.push({ area: piece, answer });
          });
      },
      kept: (): readonly KeptFormat[] => {
        if (place.isNew() || !range) return [];
        if (cells.length === 0) return [{ area, look: normal(together(range)) }];
        const formats = range.numberFormat as readonly (readonly unknown[])[];
        return cells.flatMap((piece) => {
          const first = piece.area.rowIndex - area.rowIndex;
          const data = piece.answer.value.map(([cell], r) => ({
            ...formatOfCell(cell ?? {}),
            numberFormat: String(formats[first + r]?.[0] ?? 'General'),
          }));
          return runsOf(piece.area, data).map((run) => ({ area: run.area, look: normal(run.look) }));
        });
      },
    };
  });
  const { prepare, result } = stepwise(function* (): Steps<readonly KeptFormat[]> {
    const all: KeptFormat[] = [];
    for (const { kept } of asked) {
      appendAll(all, kept());
      yield 1;
    }
    return all;
  });
  return { more: () => asked.forEach(({ more }) => more()), prepare, kept: result };
}

/** The format of a column of cells with its number format; `null` for whatever is not the same in all of them. */
function withFormats(range: Excel.Range): FormatData {
  const formats = new Set<unknown>();
  for (const row of range.numberFormat as readonly (readonly unknown[])[])
    for (const format of row) formats.add(format);
  return { ...formatOf(range), numberFormat: formats.size === 1 ? String([...formats][0]) : null };
}

/** Gives `plain` for a format that matches the Normal style. */
function askNormal(place: Place): (look: FormatData) => KeptFormat['look'] {
  let style: Excel.Style | undefined;
  place.ask(500, () => {
    style = place.workbook.styles.getItemOrNullObject('Normal');
    style.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
    style.font.load('name,size,color,bold,italic,underline');
    style.fill.load('color,pattern');
  });
  return (look) => {
    if (!style || style.isNullObject) return look;
    const lines = { top: 'None', bottom: 'None', left: 'None', right: 'None', insideRows: 'None' };
    const { font, fill } = style;
    const plain: FormatData = {
      horizontalAlignment: style.horizontalAlignment,
      verticalAlignment: style.verticalAlignment,
      wrapText: style.wrapText,
      indentLevel: style.indentLevel,
      'font.name': font.name,
      'font.size': font.size,
      'font.color': font.color,
      'font.bold': font.bold,
      'font.italic': font.italic,
      'font.underline': font.underline,
      fill: fill.pattern === 'None' ? 'None' : fill.color,
      ...lines,
      numberFormat: 'General',
    };
    return sameFormat(look, plain) ? 'plain' : look;
  };
}

const columnsOf = (area: Area): Area[] =>
  Array.from({ length: area.columnCount }, (_, at) => ({
    ...area,
    columnIndex: area.columnIndex + at,
    columnCount: 1,
  }));

const piecesOf = (area: Area): Area[] =>
  Array.from({ length: Math.ceil(area.rowCount / PIECE) }, (_, at) => ({
    ...area,
    rowIndex: area.rowIndex + at * PIECE,
    rowCount: Math.min(PIECE, area.rowCount - at * PIECE),
  }));

/** Joins neighbouring cells with the same format into one area. */
function runsOf(
  area: Area,
  data: readonly FormatData[],
): readonly { readonly area: Area; readonly look: FormatData }[] {
  const runs: { area: Area; look: FormatData }[] = [];
  data.forEach((look, at) => {
    const last = runs[runs.length - 1];
    // Each cell's borders are its own, so join only cells that have none above or below.
    if (last && sameFormat(last.look, look) && isBare(look))
      last.area = { ...last.area, rowCount: last.area.rowCount + 1 };
    else runs.push({ area: { ...area, rowIndex: area.rowIndex + at, rowCount: 1 }, look });
  });
  return runs;
}

const isBare = ({ top, bottom }: FormatData): boolean => top === 'None' && bottom === 'None';
