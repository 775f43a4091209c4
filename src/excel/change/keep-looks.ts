/**
 * Keeps the looks of areas that a change will give another: a column of cells at once where they are alike, `plain` where
 * they look as the workbook's Normal style says; cell by cell, in runs, where they differ.
 */
import type { KeptLook } from '../../plan/change/restoration';
import type { Area } from '../../plan/read/sheet/sheet-snapshot';
import { addressOf } from '../areas';
import { CELL_LOOK, isMixed, loadLook, lookOf, lookOfCell, sameLook, type LookData } from './cell-look';
import type { Place } from './part';

const LOOK_BYTES = 1_500;
const CELL_BYTES = 700;
/** Cells asked one by one at a time. */
const PIECE = 2_000;

export interface LooksAsked {
  readonly more: () => void;
  readonly kept: () => readonly KeptLook[];
}

export function keepLooks(place: Place, areas: readonly Area[]): LooksAsked {
  const normal = askNormal(place);
  const columns = [...new Map(areas.flatMap(columnsOf).map((area) => [addressOf(area), area])).values()];
  const asked = columns.map((area) => {
    let range: Excel.Range | undefined;
    const cells: {
      readonly area: Area;
      readonly answer: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
    }[] = [];
    place.ask(LOOK_BYTES + 12 * area.rowCount, () => {
      range = place.sheet.getRange(addressOf(area));
      range.load('numberFormat');
      loadLook(range);
    });
    return {
      more: () => {
        if (place.isNew() || !range || !isMixed(withFormats(range))) return;
        for (const piece of piecesOf(area))
          place.ask(CELL_BYTES * piece.rowCount, () => {
            const answer = place.sheet.getRange(addressOf(piece)).getCellProperties(CELL_LOOK);
            cells.push({ area: piece, answer });
          });
      },
      kept: (): readonly KeptLook[] => {
        if (place.isNew() || !range) return [];
        if (cells.length === 0) return [{ area, look: normal(withFormats(range)) }];
        const formats = range.numberFormat as readonly (readonly unknown[])[];
        return cells.flatMap((piece) => {
          const first = piece.area.rowIndex - area.rowIndex;
          const looks = piece.answer.value.map(([cell], r) => ({
            ...lookOfCell(cell ?? {}),
            numberFormat: String(formats[first + r]?.[0] ?? 'General'),
          }));
          return runsOf(piece.area, looks).map((run) => ({ area: run.area, look: normal(run.look) }));
        });
      },
    };
  });
  return {
    more: () => asked.forEach(({ more }) => more()),
    kept: () => asked.flatMap(({ kept }) => kept()),
  };
}

/** The look of a column of cells, with its number format; `null` for what is not the same in all. */
function withFormats(range: Excel.Range): LookData {
  const formats = new Set((range.numberFormat as readonly (readonly unknown[])[]).flat());
  return { ...lookOf(range), numberFormat: formats.size === 1 ? String([...formats][0]) : null };
}

/** Says `plain` of a look that is the Normal style's. */
function askNormal(place: Place): (look: LookData) => KeptLook['look'] {
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
    const plain: LookData = {
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
    return sameLook(look, plain) ? 'plain' : look;
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

/** Neighbours of one look become one area. */
function runsOf(
  area: Area,
  looks: readonly LookData[],
): readonly { readonly area: Area; readonly look: LookData }[] {
  const runs: { area: Area; look: LookData }[] = [];
  looks.forEach((look, at) => {
    const last = runs[runs.length - 1];
    // Lines between rows of a run are each cell's own: a run is given back line by line only where it has none.
    if (last && sameLook(last.look, look) && isBare(look))
      last.area = { ...last.area, rowCount: last.area.rowCount + 1 };
    else runs.push({ area: { ...area, rowIndex: area.rowIndex + at, rowCount: 1 }, look });
  });
  return runs;
}

const isBare = ({ top, bottom }: LookData): boolean => top === 'None' && bottom === 'None';
