/** Copies and cuts cells as text, and pastes text into cells, through the browser's own clipboard events. */
import type { ClipboardEvent } from 'react';
import { intersection, type Area } from '../../model/area';
import { shownText } from '../../model/number-format';
import { numberFormatOf } from '../../model/style';
import { usedRange } from '../../model/used-range';
import { getCell, type Sheet, type Workbook } from '../../model/workbook';
import { fromClipboard, toClipboard } from '../grid/clipboard-text';
import type { Place } from '../grid/selection';
import type { Refused, WorkbookCommands } from '../workbook-commands';

export interface GridClipboard {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

const MOST_CELLS = 200_000;

export function useClipboard(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  active: Place,
  commands: WorkbookCommands,
  orSay: (refused: Refused) => void,
): GridClipboard {
  const copy = (event: ClipboardEvent): boolean => {
    // Text selected in a cell's editor is left to the browser to copy.
    if (event.target instanceof HTMLTextAreaElement) return false;
    const used = usedRange(sheet, true);
    const part = used && (intersection(area, used) ?? { ...area, rowCount: 1, columnCount: 1 });
    event.preventDefault();
    if (!part) return false;
    if (part.rowCount * part.columnCount > MOST_CELLS) {
      orSay('That is too much to copy at once. Copy it in parts.');
      return false;
    }
    event.clipboardData.setData('text/plain', toClipboard(textsOf(workbook, sheet, part)));
    return true;
  };
  return {
    onCopy: (event) => void copy(event),
    onCut: (event) => {
      if (copy(event)) orSay(commands.clear(sheet.id, area));
    },
    onPaste: (event) => {
      if (event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      if (text !== '')
        orSay(commands.paste(sheet.id, active.rowIndex, active.columnIndex, fromClipboard(text)));
    },
  };
}

function textsOf(workbook: Workbook, sheet: Sheet, area: Area): string[][] {
  return Array.from({ length: area.rowCount }, (_row, row) =>
    Array.from({ length: area.columnCount }, (_column, column) => {
      const cell = getCell(sheet, area.rowIndex + row, area.columnIndex + column);
      return shownText(cell?.value ?? null, numberFormatOf(cell?.style), workbook.date1904);
    }),
  );
}
