/**
 * Reads one sheet, or every visible sheet, of the open workbook into plain snapshots, in 2 exchanges with Excel plus
 * one for each 4 MB of data, and one more if a sheet has a stray value far out. Expected failures (a cell being edited,
 * a sheet deleted meanwhile) are returned as obstacles.
 */
import { obstacle, success, type Outcome } from '../plan/outcome';
import { assumedRules } from '../plan/marks/flags/assumed-rules';
import type { PresentParts } from '../plan/marks/flags/present-parts';
import type { SheetSnapshot } from '../plan/read/sheet/sheet-snapshot';
import { sameData } from '../plan/same-data';
import { a1 } from '../plan/read/sheet/a1';
import { isMergedAreasRefusal, isPayloadRefusal, isRulesRefusal, problemOfHostError } from './host-error';
import { askCriteria } from './read-filters';
import { askNames, askRuleAreas } from './read-parts';
import {
  askFirst,
  askListing,
  type FirstLook,
  type FirstLooks,
  type FirstQuestion,
  type KnownMerges,
  type Listing,
  type ListedSheet,
} from './read-snapshot-ask';
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
  /** Merged areas by sheet name that are known: asking for them empties the user's undo list in some builds. */
  readonly knownMerges?: KnownMerges;
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

/** How often to read again, if somebody keeps moving rows or columns, before giving up. */
const MOST_READINGS = 3;

export async function readSnapshots(options: ReadOptions = {}): Promise<Outcome<readonly SheetSnapshot[]>> {
  const read = await readWorkbook({ ...options, withParts: false });
  return read.ok ? success(read.value.snapshots) : read;
}

/**
 * Also reads the workbook's names, colour rules and filters: one more exchange if any rule or criterion is to be read.
 */
export async function readWorkbook(options: ReadOptions = {}): Promise<Outcome<ReadSnapshots>> {
  try {
    for (let left = MOST_READINGS; left > 0; left -= 1) {
      const read = await Excel.run((context) => readWithin(context, options));
      if (read !== null) return read;
    }
    return obstacle({ code: 'changed-by-others', sheet: options.sheet ?? null });
  } catch (error) {
    return obstacle(problemOfHostError(error, { sheet: options.sheet ?? null }));
  }
}

/**
 * `null` if the names show that rows or columns were moved between two exchanges: with old names and new cells, columns
 * of the board's would be mistaken for ours.
 */
async function readWithin(
  context: Excel.RequestContext,
  options: ReadOptions,
): Promise<Outcome<ReadSnapshots> | null> {
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
  const { looks: first, names } = await firstLooks(context, {
    sheets,
    tables: listing.tables,
    windowRows: Math.max(1, Math.floor(WINDOW_ROWS / Math.max(1, sheets.length))),
    calculates: listing.isManual,
    withMerges: true,
    knownMerges: options.knownMerges ?? new Map(),
    withRules: withParts,
    withFilters: withParts,
  });
  const looks = await withinUsedCells(context, sheets, first);
  const vast = looks.findIndex(({ area }) => area.rowCount * area.columnCount > MOST_CELLS);
  if (vast >= 0)
    return obstacle({ code: 'payload-too-large', sheet: sheets[vast]?.name ?? null, cell: null });
  const drafts = new Map(
    sheets.map((sheet, at) => [sheet.id, draftOf(sheet, listing, looks[at] as FirstLook)]),
  );
  const reading = startReading([...drafts.values()], looks, names);
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
  const snapshots = [...drafts.values()].map((draft) => snapshotOf(draft, listing));
  if (snapshots.every(({ rowCount }) => rowCount === 0)) return obstacle({ code: 'empty-workbook' });
  const { parts, namesAtEnd } = await partsOf(context, listing, sheets, looks);
  const isMoved = [names, reading.names, namesAtEnd].some((each) => each && !sameData(each, listing.names));
  return isMoved ? null : success({ snapshots, parts });
}

async function partsOf(
  context: Excel.RequestContext,
  listing: Listing,
  sheets: readonly ListedSheet[],
  looks: readonly FirstLook[],
): Promise<{ readonly parts: PresentParts; readonly namesAtEnd: Listing['names'] | null }> {
  const found = sheets.flatMap(({ name }, at) =>
    (looks[at]?.filters ?? []).map((filter) => ({ ...filter, sheet: name })),
  );
  const words = looks.some(({ wordRules }) => wordRules === null)
    ? null
    : sheets.flatMap(({ name }, at) =>
        (looks[at]?.wordRules ?? []).map((rule) => ({ ...rule, sheet: name })),
      );
  const ask = async (wanted: typeof words): ReturnType<typeof partsOf> => {
    const rules = wanted && askRuleAreas(context, wanted);
    const filters = askCriteria(context.workbook, found);
    const isAsked = (wanted ?? []).length > 0 || found.some(({ isFiltered }) => isFiltered);
    const names = isAsked ? askNames(context) : null;
    if (isAsked) await context.sync();
    const all = filters();
    return {
      parts: {
        names: listing.names,
        sheets: listing.sheets.map(({ name }) => name),
        rules: rules?.() ?? assumedRules(listing.names),
        ...(all.length > 0 ? { filters: all } : {}),
      },
      namesAtEnd: names?.() ?? null,
    };
  };
  try {
    return await ask(words);
  } catch (error) {
    if (words === null || !isRulesRefusal(error)) throw error;
    return ask(null);
  }
}

/** Makes the first exchange in full; asks for less if Excel refuses. */
async function firstLooks(context: Excel.RequestContext, question: FirstQuestion): Promise<FirstLooks> {
  try {
    return await askFirst(context, question);
  } catch (error) {
    const less = asksLess(question, error);
    if (!less) throw error;
    return firstLooks(context, less);
  }
}

function asksLess(question: FirstQuestion, error: unknown): FirstQuestion | null {
  const { withRules, withMerges, windowRows } = question;
  if (withRules && isRulesRefusal(error)) return { ...question, withRules: false };
  if (withMerges && isMergedAreasRefusal(error)) return { ...question, withMerges: false };
  if (windowRows > 0 && isPayloadRefusal(error))
    return { ...question, windowRows: Math.floor(windowRows / 8) };
  return null;
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
