/**
 * Reports changes to the workbook, by this user or a co-author: edits, rows and columns inserted or deleted, sheets
 * added or deleted. On the web it also reports cells that the user leaves, in case a choice was made in them. Ignores
 * the add-in's own writes. Sheets are reported by their names at the time of the report.
 */
import { obstacle, success, type Outcome } from '../plan/outcome';
import type { LinesMoved } from '../plan/read/sheet/moved-merges';
import type { Area } from '../plan/read/sheet/sheet-snapshot';
import type { WorkbookChange } from '../plan/read/sheet/workbook-change';
import { areaOfAddress } from '../plan/read/sheet/area-of-address';
import { cellsLeft } from './cells-left';
import { problemOfHostError } from './host-error';
import { wasAddedByUs } from './own-writes';

type Listener = (change: WorkbookChange) => void;

/** What an event says, before its sheet id is resolved to a name. */
interface Noted extends Omit<WorkbookChange, 'sheet'> {
  readonly sheetId: string;
}

export async function watchWorkbook(listener: Listener): Promise<Outcome<() => Promise<void>>> {
  const tell = createTeller(listener);
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const changed = worksheets.onChanged.add(async (event) => {
        if (event.triggerSource !== 'ThisLocalAddin') await tell(noted(event));
      });
      const added = worksheets.onAdded.add(async ({ worksheetId, source }) => {
        if (!(await wasAddedByUs(worksheetId))) await tell(ofSheet(worksheetId, source));
      });
      const left = isOnTheWeb()
        ? cellsLeft((sheetId, area) => tell({ sheetId, kind: 'edit', area, by: 'this person' }))
        : null;
      const selected =
        left && worksheets.onSelectionChanged.add((event) => left(event.worksheetId, event.address));
      const deleted = worksheets.onDeleted.add(({ worksheetId, source }) =>
        tell(ofSheet(worksheetId, source)),
      );
      worksheets.load('items/id,items/name');
      const active = left && context.workbook.getActiveCell();
      active?.load('address,worksheet/id');
      await context.sync();
      tell.names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
      if (active)
        await left?.(active.worksheet.id, active.address.slice(active.address.lastIndexOf('!') + 1));
      // A handler can only be removed in the context that added it.
      const stop = () =>
        Excel.run(context, async (own) => {
          for (const handler of [changed, added, deleted, selected]) handler?.remove();
          await own.sync();
        });
      return success(stop);
    });
  } catch (error) {
    return obstacle(problemOfHostError(error));
  }
}

const isOnTheWeb = (): boolean => String(Office.context.platform) === 'OfficeOnline';

function noted(event: Excel.WorksheetChangedEventArgs): Noted {
  const area = areaOfAddress(event.address);
  const moved = area && movedBy(event.changeType, area);
  return {
    sheetId: event.worksheetId,
    kind: event.changeType === 'RangeEdited' ? 'edit' : 'structure',
    area,
    ...(moved ? { moved } : {}),
    by: by(event.source),
  };
}

const MOVES: Readonly<Record<string, Pick<LinesMoved, 'along' | 'way'>>> = {
  RowInserted: { along: 'rows', way: 'insert' },
  RowDeleted: { along: 'rows', way: 'delete' },
  ColumnInserted: { along: 'columns', way: 'insert' },
  ColumnDeleted: { along: 'columns', way: 'delete' },
};

function movedBy(changeType: string, area: Area): LinesMoved | null {
  const move = MOVES[changeType];
  if (!move) return null;
  const [at, count] =
    move.along === 'rows' ? [area.rowIndex, area.rowCount] : [area.columnIndex, area.columnCount];
  return { ...move, at, count };
}

const ofSheet = (sheetId: string, source: string): Noted => ({
  sheetId,
  kind: 'structure',
  area: null,
  by: by(source),
});

const by = (source: string): WorkbookChange['by'] => (source === 'Remote' ? 'co-author' : 'this person');

interface Teller {
  (change: Noted): Promise<void>;
  /** Last known names by sheet id, for sheets since deleted. */
  names: ReadonlyMap<string, string>;
}

/** Reports changes in order; those that arrive while names are being read share the next read. */
function createTeller(listener: Listener): Teller {
  let waiting: Noted[] = [];
  let asking: Promise<void> | null = null;
  const ask = async (): Promise<void> => {
    const now = waiting;
    waiting = [];
    const known = teller.names;
    teller.names = await namesNow(known);
    for (const { sheetId, ...change } of now) {
      const sheet = teller.names.get(sheetId) ?? known.get(sheetId);
      if (sheet !== undefined) listener({ sheet, ...change });
    }
    if (waiting.length > 0) await ask();
  };
  const teller: Teller = Object.assign(
    async (change: Noted): Promise<void> => {
      waiting.push(change);
      asking ??= ask().finally(() => (asking = null));
      await asking;
    },
    { names: new Map<string, string>() },
  );
  return teller;
}

async function namesNow(known: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await context.sync();
      return new Map(worksheets.items.map(({ id, name }) => [id, name]));
    });
  } catch (error) {
    // A cell is being edited again, or the host is busy: use the names known so far.
    problemOfHostError(error);
    return known;
  }
}
