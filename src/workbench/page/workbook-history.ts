/**
 * What a person can undo: before-images of what an edit touched, kept until they weigh too much. Of cells, their contents
 * and looks; of inserted and deleted rows, all sheets, because formulas everywhere follow them. Pictures are copies: cells
 * change in place. Refuses nothing; what the add-in writes is not in here, and forgets the whole history (see `forget`).
 */
import { contains, type Area } from '../model/area';
import { forEachCell } from '../model/edit';
import type { Cell, Row, Sheet, Workbook } from '../model/workbook';

/** Puts back what it pictured. */
export interface Picture {
  readonly restore: () => void;
  /** Cells in it, for the history's weight. */
  readonly weight: number;
}

/** The cells of some areas, with the tables' column names, which follow their header cells. */
export function pictureCells(sheet: Sheet, area: Area): Picture {
  const cells: { rowIndex: number; columnIndex: number; cell: Cell }[] = [];
  // What an array formula of the area had filled is worked out anew; old arrays cannot be changed in part.
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

/** Every sheet and every name, as it is. */
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
        // The same table objects: the add-in may hold on to them.
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
  /** For the person: "typing in B4". */
  readonly name: string;
  readonly before: Picture;
  /** Taken when it is undone, to do it again. */
  readonly pictureNow: () => Picture;
  /** Tells the add-in what changed when it is undone or done again. */
  readonly announce: (undone: boolean) => void;
}

export interface History {
  readonly add: (deed: Deed) => void;
  /** What the next undo or redo would do; `null` when there is nothing. */
  readonly next: (way: 'undo' | 'redo') => string | null;
  /** Restores; `false` when there was nothing to restore. */
  readonly go: (way: 'undo' | 'redo') => boolean;
  readonly forget: () => void;
}

/** Cells in all pictures together; the oldest go first. */
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
