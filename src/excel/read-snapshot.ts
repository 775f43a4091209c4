/**
 * Reads one sheet, or every visible sheet, of the open workbook into plain snapshots, in 2 exchanges with Excel plus
 * one for each 4 MB of data, and one more if a sheet has a stray value far out. Expected failures (a cell being edited,
 * a sheet deleted meanwhile) are returned as obstacles.
 */
import { obstacle, success, type Outcome } from '../plan/outcome';
import type { PresentParts } from '../plan/marks/flags/present-parts';
import type { SheetSnapshot } from '../plan/read/sheet/sheet-snapshot';
import { a1 } from '../plan/read/sheet/a1';
import { isMergedAreasRefusal, isPayloadRefusal, problemOfHostError } from './host-error';
import { askCriteria } from './read-filters';
import { askRuleAreas } from './read-parts';
import { askFirst, askListing, type FirstLook, type Listing, type ListedSheet } from './read-snapshot-ask';
import { newDraft, snapshotOf, type SheetDraft } from './read-snapshot-draft';
import { readNext, startReading } from './read-snapshot-reading';
import { withinUsedCells } from './read-used-block';

export interface ReadOptions {
  /** The one sheet to read, hidden or not; if absent, every visible sheet. */
  readonly sheet?: string;
  /** Whether to read names, colour rules and filters too. */
  readonly withParts?: boolean;
  /** A sheet to read with the visible ones even if it is hidden. */
  readonly evenIfHidden?: string;
  /** Called after each exchange with the number of cells read so far and in all. */
  readonly onProgress?: (readCells: number, allCells: number) => void;
  /** Stops the reading between exchanges. */
  readonly signal?: AbortSignal;
}

export interface ReadSnapshots {
  readonly snapshots: readonly SheetSnapshot[];
  readonly parts: PresentParts;
}

/** Rows in the first window, shared between the sheets: an ordinary plan fits whole, at about 400 bytes a cell. */
const WINDOW_ROWS = 1000;
/** Excel's own limit for one range. No plan is that large. */
const MOST_CELLS = 5_000_000;

export async function readSnapshots(options: ReadOptions = {}): Promise<Outcome<readonly SheetSnapshot[]>> {
  const read = await readWorkbook({ ...options, withParts: false });
  return read.ok ? success(read.value.snapshots) : read;
}

/**
 * Also reads the workbook's names, colour rules and filters: one more exchange if any rule or criterion is to be read.
 */
export async function readWorkbook(options: ReadOptions = {}): Promise<Outcome<ReadSnapshots>> {
  try {
    return await Excel.run((context) => readWithin(context, options));
  } catch (error) {
    return obstacle(problemOfHostError(error, { sheet: options.sheet ?? null }));
  }
}

async function readWithin(
  context: Excel.RequestContext,
  options: ReadOptions,
): Promise<Outcome<ReadSnapshots>> {
  const withParts = options.withParts ?? true;
  const listing = await askListing(context);
  const wanted = options.sheet?.toLowerCase();
  const hidden = options.evenIfHidden?.toLowerCase();
  const visible = listing.sheets.filter(
    ({ name, visible: isVisible }) => isVisible || name.trim().toLowerCase() === hidden,
  );
  const sheets =
    wanted === undefined ? visible : listing.sheets.filter(({ name }) => name.toLowerCase() === wanted);
  if (options.sheet !== undefined && sheets.length === 0) {
    return obstacle({
      code: 'sheet-not-found',
      sheet: options.sheet,
      sheets: visible.map(({ name }) => name),
    });
  }
  if (options.signal?.aborted) return obstacle({ code: 'cancelled' });
  const first = await firstLooks(context, listing, sheets, withParts);
  const looks = await withinUsedCells(context, sheets, first);
  const vast = looks.findIndex(({ area }) => area.rowCount * area.columnCount > MOST_CELLS);
  if (vast >= 0)
    return obstacle({ code: 'payload-too-large', sheet: sheets[vast]?.name ?? null, cell: null });
  const drafts = new Map(
    sheets.map((sheet, at) => [sheet.id, draftOf(sheet, listing, looks[at] as FirstLook)]),
  );
  const reading = startReading([...drafts.values()], looks);
  options.onProgress?.(reading.readCells, reading.allCells);
  while (reading.queue.length > 0) {
    if (options.signal?.aborted) return obstacle({ code: 'cancelled' });
    const stuck = await readNext(context, reading);
    if (stuck) {
      const cell = a1(stuck.area.rowIndex, stuck.area.columnIndex);
      return obstacle({ code: 'payload-too-large', sheet: drafts.get(stuck.sheetId)?.name ?? null, cell });
    }
    options.onProgress?.(reading.readCells, reading.allCells);
  }
  const snapshots = [...drafts.values()].map((draft) => snapshotOf(draft, listing.dateSystem));
  if (snapshots.every(({ rowCount }) => rowCount === 0)) return obstacle({ code: 'empty-workbook' });
  const words = sheets.flatMap(({ name }, at) =>
    (looks[at]?.wordRules ?? []).map((rule) => ({ ...rule, sheet: name })),
  );
  const found = sheets.flatMap(({ name }, at) =>
    (looks[at]?.filters ?? []).map((filter) => ({ ...filter, sheet: name })),
  );
  const rules = askRuleAreas(context, words);
  const filters = askCriteria(context.workbook, found);
  if (words.length > 0 || found.some(({ isFiltered }) => isFiltered)) await context.sync();
  const all = filters();
  return success({
    snapshots,
    parts: {
      names: listing.names,
      rules: rules(),
      sheets: listing.sheets.map(({ name }) => name),
      ...(all.length > 0 ? { filters: all } : {}),
    },
  });
}

/** Makes the first exchange in full; asks for less if Excel refuses. */
async function firstLooks(
  context: Excel.RequestContext,
  listing: Listing,
  sheets: readonly ListedSheet[],
  withRules: boolean,
  windowRows = Math.max(1, Math.floor(WINDOW_ROWS / Math.max(1, sheets.length))),
  withMerges = true,
): Promise<readonly FirstLook[]> {
  try {
    return await askFirst(context, { sheets, tables: listing.tables, windowRows, withMerges, withRules });
  } catch (error) {
    if (withMerges && isMergedAreasRefusal(error))
      return firstLooks(context, listing, sheets, withRules, windowRows, false);
    if (windowRows > 0 && isPayloadRefusal(error)) {
      return firstLooks(context, listing, sheets, withRules, Math.floor(windowRows / 8), withMerges);
    }
    throw error;
  }
}

function draftOf(sheet: ListedSheet, listing: Listing, look: FirstLook): SheetDraft {
  const tables = listing.tables.flatMap(({ id, name, hasHeaderRow, hasTotalRow }) => {
    const area = look.tableAreas.get(id);
    return area ? [{ name, area, hasHeaderRow, hasTotalRow }] : [];
  });
  const names = listing.names.flatMap(({ name, sheet: on, area }) =>
    area && on?.toLowerCase() === sheet.name.toLowerCase() ? [{ name, area }] : [],
  );
  return newDraft({ ...sheet, area: look.area, tables, names });
}
