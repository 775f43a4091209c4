/** Row heights. The previous heights are read in one request, from the first row to the last, and kept in runs. */
import { largest, smallest } from '../../../plan/long-lists';
import type { KeptSheet } from '../../../plan/change/restoration';
import type { RowFormat } from '../../../plan/change/parts/rows';
import type { SheetChange } from '../../../plan/change/change-set';
import { addressOf } from '../../areas';
import { step, type ExcelPart, type ExcelWork, type Step } from '../part';

const ROW_BYTES = 40;

/** Restores a height. A standard height is restored as such, so that Excel again fits the row to its text. */
const restoreHeight = ({ rowIndex, rowCount, height }: RowFormat): Step =>
  step('format', (sheet) => {
    const { format } = sheet.getRange(addressOf({ rowIndex, rowCount, columnIndex: 0, columnCount: 1 }));
    if (height === 'standard') format.useStandardHeight = true;
    else format.rowHeight = height;
  });

const write: ExcelWork<SheetChange> = (place, { rows: planned }) => {
  if (planned.length === 0) return null;
  const first = smallest(planned.map(({ rowIndex }) => rowIndex));
  const end = largest(planned.map(({ rowIndex, rowCount }) => rowIndex + rowCount));
  let now: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  return {
    more: () => {
      if (place.isNew()) return;
      place.ask(ROW_BYTES * (end - first), () => {
        place.sheet.load('standardHeight');
        const area = { rowIndex: first, rowCount: end - first, columnIndex: 0, columnCount: 1 };
        now = place.sheet.getRange(addressOf(area)).getRowProperties({ format: { rowHeight: true } });
      });
    },
    kept: () => {
      if (place.isNew() || !now) return {};
      const { standardHeight } = place.sheet;
      const kept: RowFormat[] = [];
      for (const [at, { format }] of now.value.entries()) {
        const points = format?.rowHeight ?? standardHeight;
        const height = points === standardHeight ? 'standard' : points;
        const last = kept.at(-1);
        if (last?.height === height) kept[kept.length - 1] = { ...last, rowCount: last.rowCount + 1 };
        else kept.push({ rowIndex: first + at, rowCount: 1, height });
      }
      return { rows: kept };
    },
    steps: () => planned.map(restoreHeight),
  };
};

const restore: ExcelWork<KeptSheet> = (_place, { rows: kept }) =>
  kept.length === 0 ? null : { steps: () => kept.map(restoreHeight) };

export const rowsInExcel: ExcelPart = { id: 'rows', write: [write], restore: [restore] };
