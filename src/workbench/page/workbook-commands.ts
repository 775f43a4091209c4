/**
 * The user's commands on the page: type, clear, paste, select, change sheets, insert and delete rows and columns, undo.
 * Plain functions over the emulated host, so that the add-in's listeners are notified as in Excel. What Excel refuses
 * is returned as a sentence for the user, and nothing is changed.
 */
import { areaName, COLUMN_LIMIT, ROW_LIMIT, type Area } from '../model/area';
import { clearCells } from '../model/edit';
import type { Shift } from '../model/shifted-area';
import { isSheetName, renameSheet } from '../model/sheets';
import type { Sheet } from '../model/workbook';
import { EVENT, WORKBOOK_TARGET } from '../wire/events';
import type { Host } from '../wire/host';
import { HostError } from '../wire/host-error';
import { moveRanges } from '../wire/moving-ranges';
import { personAt } from '../wire/person';
import { settle } from '../wire/settle';
import { changed, describeCell, editing, nameTableColumns, refuseProtected } from '../wire/writes';
import { filterDeed, showOnly, sortBy, type FilterWork } from './filter-commands';
import type { Place } from './grid/selection';
import { sentenceOf } from './refusal-words';
import { typeTexts } from './type-texts';
import { widenFor } from './widen-column';
import { createHistory, pictureCells, pictureWorkbook, type Deed } from './workbook-history';

/** `null` on success; otherwise the reason in plain English. */
export type Refused = string | null;

export interface WorkbookCommands {
  readonly select: (sheetId: string, area: Area) => void;
  readonly activateSheet: (sheetId: string) => void;
  /** As typed by a user in British English, followed by Enter. */
  readonly enter: (
    sheetId: string,
    rowIndex: number,
    columnIndex: number,
    text: string,
    from?: 'keys' | 'list',
  ) => Refused;
  /** Rows of texts, as parsed from the clipboard. */
  readonly paste: (
    sheetId: string,
    rowIndex: number,
    columnIndex: number,
    texts: readonly (readonly string[])[],
  ) => Refused;
  readonly clear: (sheetId: string, area: Area) => Refused;
  /** Inserts whole rows or columns before those of the area. */
  readonly insert: (sheetId: string, area: Area, shift: Shift) => Refused;
  readonly remove: (sheetId: string, area: Area, shift: Shift) => Refused;
  /** Shows the rows with this text under the filter's arrow in a cell; all rows with `null`. */
  readonly filter: (sheetId: string, arrow: Place, text: string | null) => Refused;
  /** Sorts by the column under the filter's arrow in a cell. */
  readonly sort: (sheetId: string, arrow: Place, ascending: boolean) => Refused;
  readonly rename: (sheetId: string, name: string) => Refused;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What the next undo or redo would do; `null` if there is nothing. */
  readonly next: (way: 'undo' | 'redo') => string | null;
  /** While a cell is being edited, Excel refuses the add-in's requests. */
  readonly typing: (on: boolean) => void;
  /** Clears the undo history; call when something else has changed the workbook. */
  readonly forget: () => void;
}

export interface CommandsFor {
  readonly host: () => Host;
  /** Called after each edit: raises the add-in's events and redraws the sheet. */
  readonly edited: () => void;
  /** Called after a change of selection only; `edited` is called if it is omitted. */
  readonly selected?: () => void;
}

const TOO_MANY = 200_000;

export function createWorkbookCommands({ host, edited, selected = edited }: CommandsFor): WorkbookCommands {
  const history = createHistory();
  let editModeBefore: boolean | null = null;
  const sheetOf = (id: string): Sheet => {
    const sheet = host().workbook.sheets.find((each) => each.id === id);
    if (!sheet) throw new HostError('ItemNotFound', 'The sheet is no longer in the workbook.');
    return sheet;
  };
  /** Runs an edit; a refusal by the host becomes a sentence, other errors are rethrown. */
  const attempt = (work: () => void): Refused => {
    try {
      work();
      return null;
    } catch (problem) {
      if (problem instanceof HostError) return sentenceOf(problem);
      throw problem;
    }
  };
  const done = (): void => {
    settle(host());
    edited();
  };
  const announceCells = (sheet: Sheet, area: Area) => (): void => {
    changed(host(), sheet, area, null, 'RangeEdited', 'Unknown');
    done();
  };
  const enterBlock = (
    sheet: Sheet,
    area: Area,
    texts: readonly (readonly string[])[],
    isTold = true,
  ): void => {
    refuseProtected(host(), sheet, area);
    const before = pictureCells(sheet, area);
    const single = area.rowCount * area.columnCount === 1 ? describeCell(sheet, area) : null;
    try {
      editing(() => typeTexts(host(), sheet, area, texts));
    } catch (problem) {
      before.restore();
      throw problem;
    }
    nameTableColumns(host(), sheet, area);
    host().dirty = true;
    settle(host());
    if (single) widenFor(host().workbook, sheet, area);
    if (isTold) changed(host(), sheet, area, single, 'RangeEdited', 'Unknown');
    history.add({
      name: `typing in ${areaName(area)}`,
      before,
      pictureNow: () => pictureCells(sheet, area),
      announce: announceCells(sheet, area),
    });
    done();
  };
  const shiftLines = (sheet: Sheet, area: Area, shift: Shift, change: 'insert' | 'delete'): void => {
    const where: Area =
      shift === 'rows'
        ? { ...area, columnIndex: 0, columnCount: COLUMN_LIMIT }
        : { ...area, rowIndex: 0, rowCount: ROW_LIMIT };
    const before = pictureWorkbook(host().workbook);
    personAt(host(), edited)[change](sheet.name, areaName(where));
    history.add(lineDeed(sheet, where, shift, change, before));
  };
  const lineDeed = (
    sheet: Sheet,
    where: Area,
    shift: Shift,
    change: 'insert' | 'delete',
    before: Deed['before'],
  ): Deed => ({
    name: `${change === 'insert' ? 'inserting' : 'deleting'} ${shift} ${areaName(where)}`,
    before,
    pictureNow: () => pictureWorkbook(host().workbook),
    announce: (undone) => {
      const way = undone === (change === 'insert') ? 'delete' : 'insert';
      moveRanges(host(), sheet, where, shift, way);
      const what = `${shift === 'rows' ? 'Row' : 'Column'}${way === 'insert' ? 'Inserted' : 'Deleted'}`;
      changed(host(), sheet, where, null, what, 'Unknown');
      done();
    },
  });
  const underArrow = (sheetId: string, arrow: Place, name: string, work: FilterWork): Refused =>
    attempt(() => {
      const sheet = sheetOf(sheetId);
      const deed = filterDeed(host(), sheet, arrow, name, work);
      if (!deed) return;
      history.add({ ...deed, announce: announceCells(sheet, deed.area) });
      done();
    });

  return {
    select: (sheetId, area) => {
      const sheet = sheetOf(sheetId);
      personAt(host(), selected).select(sheet.name, areaName(area));
    },
    activateSheet: (sheetId) => {
      const { workbook, events } = host();
      const sheet = sheetOf(sheetId);
      const left = workbook.activeSheet;
      if (left === sheet.id) return;
      workbook.activeSheet = sheet.id;
      events.raise(EVENT.deactivated, [left, WORKBOOK_TARGET], { worksheetId: left });
      events.raise(EVENT.activated, [sheet.id, WORKBOOK_TARGET], { worksheetId: sheet.id });
      edited();
    },
    enter: (sheetId, rowIndex, columnIndex, text, from = 'keys') => {
      const isTold = from === 'keys' || !host().switches.alterations.has('tells-no-choices');
      const area = { rowIndex, columnIndex, rowCount: 1, columnCount: 1 };
      return attempt(() => enterBlock(sheetOf(sheetId), area, [[text]], isTold));
    },
    paste: (sheetId, rowIndex, columnIndex, texts) => {
      const columnCount = texts.reduce((most, line) => Math.max(most, line.length), 0);
      const area = { rowIndex, columnIndex, rowCount: texts.length, columnCount };
      if (area.rowCount === 0 || columnCount === 0) return null;
      if (rowIndex + area.rowCount > ROW_LIMIT || columnIndex + columnCount > COLUMN_LIMIT)
        return 'What you are pasting does not fit on the sheet from here.';
      if (area.rowCount * columnCount > TOO_MANY)
        return 'That is too much to paste at once. Paste it in parts.';
      return attempt(() => enterBlock(sheetOf(sheetId), area, texts));
    },
    clear: (sheetId, area) =>
      attempt(() => {
        const sheet = sheetOf(sheetId);
        refuseProtected(host(), sheet, area);
        const before = pictureCells(sheet, area);
        try {
          editing(() => clearCells(sheet, area, 'Contents'));
        } catch (problem) {
          before.restore();
          throw problem;
        }
        nameTableColumns(host(), sheet, area);
        history.add({
          name: `clearing ${areaName(area)}`,
          before,
          pictureNow: () => pictureCells(sheet, area),
          announce: announceCells(sheet, area),
        });
        announceCells(sheet, area)();
      }),
    insert: (sheetId, area, shift) => attempt(() => shiftLines(sheetOf(sheetId), area, shift, 'insert')),
    remove: (sheetId, area, shift) => attempt(() => shiftLines(sheetOf(sheetId), area, shift, 'delete')),
    filter: (sheetId, arrow, text) =>
      underArrow(sheetId, arrow, 'filtering', (column, of) => showOnly(column, text, of)),
    sort: (sheetId, arrow, ascending) =>
      underArrow(sheetId, arrow, 'sorting', (column, of) => sortBy(column, ascending, of)),
    rename: (sheetId, name) => {
      const sheet = sheetOf(sheetId);
      if (!isSheetName(name))
        return 'A sheet’s name has 1 to 31 characters and none of \\ / ? * [ ] and colon.';
      if (!renameSheet(host().workbook, sheet, name)) return 'Another sheet already has that name.';
      history.forget();
      host().dirty = true;
      done();
      return null;
    },
    undo: () => void history.go('undo'),
    redo: () => void history.go('redo'),
    next: history.next,
    typing: (on) => {
      const { switches } = host();
      if (on && editModeBefore === null) {
        editModeBefore = switches.cellEditMode;
        switches.cellEditMode = true;
      } else if (!on && editModeBefore !== null) {
        switches.cellEditMode = editModeBefore;
        editModeBefore = null;
      }
    },
    forget: history.forget,
  };
}
