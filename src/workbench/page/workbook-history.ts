/**
 * The user's undo history: snapshots of what an edit touched, kept up to a total size. For cells, their contents and
 * formats; for inserted and deleted rows, all sheets, because formulas everywhere are adjusted. Snapshots are copies,
 * since cells are mutated in place. The add-in's writes are not recorded, and clear the history (see `forget`).
 */
import { contains, type Area } from '../model/area';
import { forEachCell } from '../model/edit';
import type { Cell, Row, Sheet, Workbook } from '../model/workbook';

/** Restores the snapshot. */
export interface Picture {
  readonly restore: () => void;
  /** Number of cells in it, for the history's size limit. */
  readonly weight: number;
}

/** A snapshot of an area's cells, and of the names of table columns, which follow their header cells. */
export function pictureCells(sheet: Sheet, area: Area): Picture {
  const cells: { rowIndex: number; columnIndex: number; cell: Cell }[] = [];
  // Cells filled by an array formula in the area are recalculated; part of a legacy array cannot be edited.
  forEachCell(
    sheet,
    area,
    (cell, rowIndex, columnIndex) => void cells.push({ rowIndex, columnIndex, cell: { ...cell } }),
  );
  const columns = sheet.tables.map((table) => ({ table, names: table.columns.map(({ name }) => name) }));
  return {
    weight: cells.length + 1,
    restore: () => {
      const filled = new Set<Row>();
      forEachCell(sheet, area, (_cell, rowIndex) => {
        const row = sheet.rows.get(rowIndex);
        if (row) filled.add(row);
      });
      for (const [rowIndex, row] of sheet.rows) {
        if (!filled.has(row)) continue;
        for (const columnIndex of [...row.cells.keys()])
          if (contains(area, rowIndex, columnIndex)) row.cells.delete(columnIndex);
      }
      for (const { rowIndex, columnIndex, cell } of cells) {
        let row = sheet.rows.get(rowIndex);
        if (!row) sheet.rows.set(rowIndex, (row = { cells: new Map() }));
        row.cells.set(columnIndex, { ...cell });
      }
      for (const { table, names } of columns)
        table.columns.forEach((column, at) => (column.name = names[at] ?? column.name));
    },
  };
}

/** A snapshot of every sheet and every name. */
export function pictureWorkbook(workbook: Workbook): Picture {
  let weight = 1;
  const sheets = workbook.sheets.map((sheet) => {
    const rows = copyRows(sheet);
    for (const row of rows.values()) weight += row.cells.size;
    const columns = new Map([...sheet.columns].map(([at, column]) => [at, { ...column }]));
    const { merges, comments, charts, validations, conditionalFormats, autoFilter, tables } = sheet;
    const parts = structuredClone({ merges, comments, charts, validations, conditionalFormats, autoFilter });
    const tableParts = tables.map((table) => ({ table, fields: structuredClone({ ...table }) }));
    return { sheet, rows, columns, parts, tableParts };
  });
  const names = workbook.names.map((name) => ({ name, formula: name.formula }));
  return {
    weight,
    restore: () => {
      for (const { sheet, rows, columns, parts, tableParts } of sheets) {
        sheet.rows.clear();
        for (const [at, row] of rows) sheet.rows.set(at, { ...row, cells: copyCells(row) });
        sheet.columns.clear();
        for (const [at, column] of columns) sheet.columns.set(at, { ...column });
        Object.assign(sheet, structuredClone(parts));
        // Keep the same table objects, because the add-in may hold references to them.
        sheet.tables = tableParts.map(({ table, fields }) => Object.assign(table, structuredClone(fields)));
      }
      workbook.names = names.map(({ name, formula }) => Object.assign(name, { formula }));
    },
  };
}

const copyCells = (row: Row): Map<number, Cell> =>
  new Map([...row.cells].map(([at, cell]) => [at, { ...cell }]));

const copyRows = (sheet: Sheet): Map<number, Row> =>
  new Map([...sheet.rows].map(([at, row]) => [at, { ...row, cells: copyCells(row) }]));

export interface Deed {
  /** For the user: "typing in B4". */
  readonly name: string;
  readonly before: Picture;
  /** Takes a snapshot before undoing, for redo. */
  readonly pictureNow: () => Picture;
  /** Notifies the add-in of what an undo or redo changed. */
  readonly announce: (undone: boolean) => void;
}

export interface History {
  readonly add: (deed: Deed) => void;
  /** What the next undo or redo would do; `null` if there is nothing. */
  readonly next: (way: 'undo' | 'redo') => string | null;
  /** Undoes or redoes; returns `false` if there was nothing to do. */
  readonly go: (way: 'undo' | 'redo') => boolean;
  readonly forget: () => void;
}

/** Total number of cells in all snapshots; the oldest are dropped first. */
const HEAVIEST = 1_500_000;
const LONGEST = 100;

export function createHistory(): History {
  const stacks: Record<'undo' | 'redo', Deed[]> = { undo: [], redo: [] };
  const lighten = (): void => {
    const weight = (): number => stacks.undo.reduce((sum, { before }) => sum + before.weight, 0);
    while (stacks.undo.length > LONGEST || (stacks.undo.length > 1 && weight() > HEAVIEST))
      stacks.undo.shift();
  };
  return {
    add: (deed) => {
      stacks.undo.push(deed);
      stacks.redo = [];
      lighten();
    },
    next: (way) => stacks[way].at(-1)?.name ?? null,
    go: (way) => {
      const deed = stacks[way].pop();
      if (!deed) return false;
      const now = deed.pictureNow();
      deed.before.restore();
      stacks[way === 'undo' ? 'redo' : 'undo'].push({ ...deed, before: now });
      deed.announce(way === 'undo');
      return true;
    },
    forget: () => {
      stacks.undo = [];
      stacks.redo = [];
    },
  };
}
