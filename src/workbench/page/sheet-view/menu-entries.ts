/** The entries of the selected cells' context menu, and of the menu under a filter's arrow. */
import type { Area } from '../../model/area';
import type { Sheet } from '../../model/workbook';
import { filteredColumnAt, valuesOf } from '../filter-commands';
import { wholeLines } from '../grid/carry-out';
import type { Place } from '../grid/selection';
import type { WorkbookCommands } from '../workbook-commands';
import type { MenuEntry } from './SheetMenu';

interface For {
  readonly area: Area;
  readonly commands: WorkbookCommands;
  readonly onShift: (change: 'insert' | 'remove', lines: 'rows' | 'columns') => void;
  readonly onClear: () => void;
}

const count = (lines: number, one: string): string => (lines === 1 ? one : `${lines} ${one}s`);

export function menuEntries({ area, commands, onShift, onClear }: For): readonly MenuEntry[] {
  const lines = wholeLines(area);
  const rows = count(area.rowCount, 'row');
  const columns = count(area.columnCount, 'column');
  const undo = commands.next('undo');
  const redo = commands.next('redo');
  return [
    ...(lines === 'columns'
      ? []
      : [
          {
            label: `Insert ${rows} above`,
            run: () => onShift('insert', 'rows'),
            ...(lines === 'rows' ? { shortcut: 'Ctrl +' } : {}),
          },
          {
            label: `Delete ${rows}`,
            run: () => onShift('remove', 'rows'),
            ...(lines === 'rows' ? { shortcut: 'Ctrl -' } : {}),
          },
        ]),
    ...(lines === 'rows'
      ? []
      : [
          { label: `Insert ${columns} before`, run: () => onShift('insert', 'columns') },
          { label: `Delete ${columns}`, run: () => onShift('remove', 'columns') },
        ]),
    { label: 'Clear contents', shortcut: 'Delete', run: onClear },
    {
      label: undo === null ? 'Undo' : `Undo ${undo}`,
      shortcut: 'Ctrl Z',
      disabled: undo === null,
      run: commands.undo,
    },
    {
      label: redo === null ? 'Redo' : `Redo ${redo}`,
      shortcut: 'Ctrl Y',
      disabled: redo === null,
      run: commands.redo,
    },
  ];
}

/** Longer lists are cut. Excel's own menu has a search box for the other values; this one does not. */
const MOST_VALUES = 40;

export function filterEntries(
  sheet: Sheet,
  arrow: Place,
  commands: WorkbookCommands,
  date1904: boolean,
  orSay: (refused: string | null) => void,
): readonly MenuEntry[] {
  const column = filteredColumnAt(sheet, arrow);
  if (!column) return [];
  const isFiltered = column.filter.columns.some(({ columnOffset }) => columnOffset === column.offset);
  return [
    { label: 'Sort A to Z', run: () => orSay(commands.sort(sheet.id, arrow, true)) },
    { label: 'Sort Z to A', run: () => orSay(commands.sort(sheet.id, arrow, false)) },
    { label: 'Show all', disabled: !isFiltered, run: () => orSay(commands.filter(sheet.id, arrow, null)) },
    ...valuesOf(column, date1904)
      .slice(0, MOST_VALUES)
      .map((text) => ({
        label: `Only ${text === '' ? 'blank cells' : `“${text}”`}`,
        run: () => orSay(commands.filter(sheet.id, arrow, text)),
      })),
  ];
}
