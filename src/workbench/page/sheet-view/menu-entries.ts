/** The entries of the selected cells' context menu. */
import type { Area } from '../../model/area';
import { wholeLines } from '../grid/carry-out';
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
