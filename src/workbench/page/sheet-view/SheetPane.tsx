/** The active sheet with its formula bar: combines selection, typing, keys, mouse, menu, lists and notes. */
import { useMemo, useRef, useState } from 'react';
import { cellName, COLUMN_LIMIT, parseArea, ROW_LIMIT, type Area } from '../../model/area';
import type { Clock } from '../../model/recalculate';
import { getCell, type Sheet, type Workbook } from '../../model/workbook';
import { ChartLayer } from '../charts/ChartLayer';
import { wholeLines } from '../grid/carry-out';
import { editText } from '../grid/edit-text';
import { placeOfReference } from '../grid/place-of-reference';
import { selectionOf, selectTo, type Direction, type Place, type Selection } from '../grid/selection';
import type { Reach } from '../grid/sheet-geometry';
import { listChoices, validationAt } from '../grid/validation-list';
import type { WorkbookCommands } from '../workbook-commands';
import { CellEditor } from './CellEditor';
import { ChoiceList } from './ChoiceList';
import { FormulaBar } from './FormulaBar';
import { cellId } from './GridCell';
import { filterEntries, menuEntries } from './menu-entries';
import type { Message } from './MessageBox';
import { NoteBox } from './NoteBox';
import { PromptBox } from './PromptBox';
import { SheetGrid } from './SheetGrid';
import { SheetMenu } from './SheetMenu';
import { useClipboard } from './use-clipboard';
import { useEditing } from './use-editing';
import { useGridKeys } from './use-grid-keys';
import { useGridPointer } from './use-grid-pointer';
import { useSelection } from './use-selection';
import { useSheetDrawing } from './use-sheet-drawing';

/** Where a menu is open. `arrow`: the cell of the filter arrow it belongs to; absent in the selected cells' menu. */
interface OpenMenu {
  readonly x: number;
  readonly y: number;
  readonly arrow?: Place;
}

interface Props {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly version: number;
  readonly commands: WorkbookCommands;
  readonly say: (message: Message) => void;
  readonly clock?: Clock;
}

export function SheetPane({ workbook, sheet, version, commands, say, clock }: Props) {
  const { selection, select } = useSelection(sheet, commands);
  const { active, area } = selection;
  const reach = useReach(selection);
  const { geometry, drawing } = useSheetDrawing(workbook, sheet, version, reach, clock);
  const { editing, begin, change, enter, cancel } = useEditing(workbook, sheet, commands, say, clock);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [listed, setListed] = useState<{
    readonly below: DOMRect;
    readonly choices: readonly string[];
  } | null>(null);
  const [hovered, setHovered] = useState<Place | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const ground = useMemo(() => ({ sheet, merges: drawing.merges }), [sheet, drawing]);
  const focus = (): void => grid.current?.focus({ preventScroll: true });
  const orSay = (refused: string | null): void => {
    if (refused !== null) say({ title: 'That was not done', text: refused });
  };

  const finish = (direction: Direction | null): void => {
    const hadFocus = editing !== null && direction !== null;
    if (!enter()) return;
    if (hadFocus) {
      focus();
      keys.advance(direction);
    }
  };
  const stop = (): void => {
    cancel();
    focus();
  };
  const openList = (): void => {
    const validation = validationAt(sheet, active.rowIndex, active.columnIndex);
    const cell = document.getElementById(cellId(active.rowIndex, active.columnIndex));
    if (validation?.kind !== 'list' || !validation.inCellDropdown || !cell) return;
    const choices = listChoices(workbook, sheet, validation, active);
    if (choices && choices.length > 0) setListed({ below: cell.getBoundingClientRect(), choices });
  };
  const openMenu = (at?: { readonly x: number; readonly y: number }): void => {
    const box = document.getElementById(cellId(active.rowIndex, active.columnIndex))?.getBoundingClientRect();
    setMenu(at ?? { x: (box?.left ?? 80) + 12, y: (box?.top ?? 80) + 12 });
  };
  const shiftLines = (change: 'insert' | 'remove', lines: 'rows' | 'columns'): void =>
    orSay(commands[change](sheet.id, area, lines));
  const clear = (): void => orSay(commands.clear(sheet.id, area));
  const follow = (place: Place): void => {
    const link = getCell(sheet, place.rowIndex, place.columnIndex)?.hyperlink;
    if (link?.documentReference) goTo(link.documentReference);
    else if (link?.address && /^(?:https?:|mailto:)/i.test(link.address))
      window.open(link.address, '_blank', 'noopener,noreferrer');
  };
  const goTo = (address: string): boolean => {
    const own = parseArea(address);
    const place = own
      ? { sheet, area: own }
      : placeOfReference(workbook, sheet, address.replace(/^[=#]/, ''));
    if (!place || place.sheet.visibility !== 'Visible') return false;
    if (place.sheet === sheet) select(selectionIn(place.area));
    else commands.select(place.sheet.id, place.area);
    focus();
    return true;
  };
  const selectionIn = (wanted: Area): Selection =>
    wholeLines(wanted) ? selectionOf(wanted) : selectTo(ground, wanted, selectionOf(wanted).end);

  const keys = useGridKeys({
    ground,
    selection,
    select,
    commands,
    workbook,
    onEdit: (text) => begin(active, 'cell', text),
    onClear: clear,
    onMenu: () => openMenu(),
    onList: openList,
    onShift: shiftLines,
  });
  const pointer = useGridPointer({
    ground,
    selection,
    onSelect: (next) => {
      if (!editing || enter()) select(next);
    },
    onEdit: (place) => begin(place, 'cell'),
    onList: openList,
    onFilter: (arrow, at) => setMenu({ ...at, arrow }),
    onFollow: follow,
    onMenu: openMenu,
    onHover: setHovered,
    focus,
  });
  const clipboard = useClipboard(workbook, sheet, area, active, commands, orSay);

  const cell = getCell(sheet, active.rowIndex, active.columnIndex);
  const name = nameOf(selection, drawing.merges.at(active.rowIndex, active.columnIndex));
  const noted = drawing.cell((hovered ?? active).rowIndex, (hovered ?? active).columnIndex);

  return (
    <>
      <FormulaBar
        name={name}
        text={editText(cell, workbook.date1904)}
        editing={editing}
        onGo={goTo}
        onBegin={() => {
          if (!editing) begin(active, 'bar');
        }}
        onText={change}
        onEnter={finish}
        onCancel={stop}
      />
      <SheetGrid
        sheet={sheet}
        geometry={geometry}
        drawing={drawing}
        usualFont={workbook.defaultFont}
        selection={selection}
        gridRef={grid}
        pointer={pointer}
        onKeyDown={keys.onKeyDown}
        clipboard={clipboard}
        editor={
          editing && (
            <CellEditor
              label={`Typing in ${cellName(active.rowIndex, active.columnIndex)}`}
              editing={editing}
              onText={change}
              onEnter={finish}
              onCancel={stop}
            />
          )
        }
      >
        <ChartLayer workbook={workbook} sheet={sheet} geometry={geometry} version={version} />
        {noted?.note && (
          <NoteBox
            note={noted.note}
            left={
              geometry.rowHeadingWidth +
              geometry.columns.start(noted.columnIndex + noted.area.columnCount) +
              8
            }
            top={geometry.columnHeadingHeight + geometry.rows.start(noted.rowIndex)}
          />
        )}
        <PromptBox
          validation={editing ? undefined : validationAt(sheet, active.rowIndex, active.columnIndex)}
          left={geometry.rowHeadingWidth + geometry.columns.start(active.columnIndex) + 16}
          top={geometry.columnHeadingHeight + geometry.rows.start(active.rowIndex + 1) + 6}
        />
      </SheetGrid>
      {menu && (
        <SheetMenu
          label={menu.arrow ? 'Filter' : 'Selected cells'}
          at={menu}
          entries={
            menu.arrow
              ? filterEntries(sheet, menu.arrow, commands, workbook.date1904, orSay)
              : menuEntries({ area, commands, onShift: shiftLines, onClear: clear })
          }
          onClose={() => {
            setMenu(null);
            focus();
          }}
        />
      )}
      {listed && (
        <ChoiceList
          choices={listed.choices}
          present={editText(cell, workbook.date1904)}
          below={listed.below}
          onPick={(choice) => {
            setListed(null);
            focus();
            orSay(commands.enter(sheet.id, active.rowIndex, active.columnIndex, choice, 'list'));
          }}
          onClose={() => {
            setListed(null);
            focus();
          }}
        />
      )}
    </>
  );
}

/** Rows and columns are laid out as far as the selection has been; whole rows and columns do not count. */
function useReach({ end, area }: Selection): Reach {
  const [furthest, setFurthest] = useState<Reach>({ rowIndex: 0, columnIndex: 0 });
  const rowIndex = area.rowCount === ROW_LIMIT ? 0 : end.rowIndex;
  const columnIndex = area.columnCount === COLUMN_LIMIT ? 0 : end.columnIndex;
  if (rowIndex <= furthest.rowIndex && columnIndex <= furthest.columnIndex) return furthest;
  const next = {
    rowIndex: Math.max(furthest.rowIndex, rowIndex),
    columnIndex: Math.max(furthest.columnIndex, columnIndex),
  };
  setFurthest(next);
  return next;
}

function nameOf({ active }: Selection, merge: Area | undefined): string {
  return cellName(merge?.rowIndex ?? active.rowIndex, merge?.columnIndex ?? active.columnIndex);
}
