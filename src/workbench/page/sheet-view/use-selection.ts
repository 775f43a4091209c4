/**
 * The selection as recorded on the sheet. User moves are written there through the commands, so that the add-in is
 * notified; if something else sets it (the add-in selects a cell), the view follows.
 */
import { useCallback, useRef, useState } from 'react';
import { sameArea } from '../../model/area';
import type { Sheet } from '../../model/workbook';
import { selectionOf, type Selection } from '../grid/selection';
import type { WorkbookCommands } from '../workbook-commands';

export function useSelection(
  sheet: Sheet,
  commands: WorkbookCommands,
): { readonly selection: Selection; readonly select: (next: Selection) => void } {
  const known = useRef(new WeakMap<Sheet, Selection>());
  const [, redraw] = useState(0);
  let selection = known.current.get(sheet);
  if (!selection || !sameArea(selection.area, sheet.selection)) {
    selection = selectionOf(sheet.selection);
    known.current.set(sheet, selection);
  }
  const select = useCallback(
    (next: Selection): void => {
      const now = known.current.get(sheet);
      known.current.set(sheet, next);
      if (now && sameArea(now.area, next.area)) redraw((count) => count + 1);
      else {
        commands.select(sheet.id, next.area);
        redraw((count) => count + 1);
      }
    },
    [sheet, commands],
  );
  return { selection, select };
}
