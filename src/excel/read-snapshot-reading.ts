/**
 * Reads what the first exchange left out: a queue of areas, in exchanges of about 4 MB each. If Excel refuses one as
 * too large, the next asks for half as much, down to a single cell, which is then reported.
 */
import { askNames, type NamedArea } from './read-parts';
import { appendAll } from '../plan/long-lists';
import type { Area } from '../plan/read/sheet/sheet-snapshot';
import { isPayloadRefusal } from './host-error';
import { askBlocks, type RangeAnswer, type FirstLook } from './read-snapshot-ask';
import { fillCells, type CellGrids, type SheetDraft } from './read-snapshot-draft';
import {
  LINE_BYTES,
  mergePieces,
  remainder,
  takePending,
  TARGET_BYTES,
  type Pending,
} from './read-snapshot-sizes';

export interface SnapshotReading {
  queue: readonly Pending[];
  readonly drafts: ReadonlyMap<string, SheetDraft>;
  /** By sheet id, as last measured. */
  readonly bytesPerCell: Map<string, number>;
  /** Size in bytes to plan the next exchange for; lower than usual after a refusal. */
  target: number;
  readCells: number;
  readonly allCells: number;
  /** As of the exchange that read the last cells. */
  names: readonly NamedArea[];
}

/** Assumed bytes per cell for a sheet not yet measured: a cell of prose, in `values` and again in `formulas`. */
const UNSEEN_BYTES = 400;
/** Bytes per cell: a piece of 1,024 cells has at most 512 merged areas, of about 80 bytes each. */
const MERGE_BYTES = 40;

const size = (area: Area): number => area.rowCount * area.columnCount;
const indexes = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => first + at);

/** Takes in the first answers, one per draft in the same order, and queues whatever is still to be read. */
export function startReading(
  drafts: readonly SheetDraft[],
  looks: readonly FirstLook[],
  names: readonly NamedArea[],
): SnapshotReading {
  const queue: Pending[] = [];
  const reading: SnapshotReading = {
    queue,
    names,
    drafts: new Map(drafts.map((draft) => [draft.id, draft])),
    bytesPerCell: new Map(),
    target: TARGET_BYTES,
    readCells: 0,
    allCells: drafts.reduce((sum, { area }) => sum + size(area), 0),
  };
  drafts.forEach((draft, at) => {
    const look = looks[at];
    if (!look) return;
    const { area, cells, merges } = look;
    const later = (question: Pending['question'], pieces: readonly Area[]) =>
      appendAll(
        queue,
        pieces.map((piece) => ({ sheetId: draft.id, question, area: piece })),
      );
    if (cells) takeCells(reading, draft, cells);
    later('cells', cells ? remainder(area, cells.area) : [area]);
    if (merges) appendAll(draft.merges, merges);
    else later('merges', mergePieces(area));
    if (look.rowsHidden === true) appendAll(draft.hiddenRows, indexes(area.rowIndex, area.rowCount));
    if (look.rowsHidden === null) later('rows', [{ ...area, columnCount: 1 }]);
    if (look.columnsHidden === true)
      appendAll(draft.hiddenColumns, indexes(area.columnIndex, area.columnCount));
    if (look.columnsHidden === null) later('columns', [{ ...area, rowCount: 1 }]);
  });
  return reading;
}

/** Makes one exchange. Returns `null`, or the single cell that Excel refuses as too large. */
export async function readNext(
  context: Excel.RequestContext,
  reading: SnapshotReading,
): Promise<Pending | null> {
  const bytesOf = ({ sheetId, question }: Pending): number => {
    if (question === 'cells') return reading.bytesPerCell.get(sheetId) ?? UNSEEN_BYTES;
    return question === 'merges' ? MERGE_BYTES : LINE_BYTES;
  };
  const { now, later } = takePending(reading.queue, bytesOf, reading.target);
  const names = reading.names.length > 0 ? askNames(context) : null;
  const answers = await askOrBeRefused(context, now);
  if (answers === null) {
    const [only] = now;
    if (only && now.length === 1 && size(only.area) === 1) return only;
    reading.target = now.reduce((sum, block) => sum + size(block.area) * bytesOf(block), 0) / 2;
    return null;
  }
  if (names) reading.names = names();
  reading.queue = later;
  reading.target = TARGET_BYTES;
  for (const { asked, cells, hidden, merges } of answers) {
    const draft = reading.drafts.get(asked.sheetId);
    if (!draft) continue;
    if (cells) takeCells(reading, draft, cells);
    appendAll(draft.merges, merges);
    if (asked.question === 'rows') appendAll(draft.hiddenRows, hidden);
    if (asked.question === 'columns') appendAll(draft.hiddenColumns, hidden);
  }
  return null;
}

/**
 * `null` if Excel refuses, including silently: for a range that is far too large it gives neither values nor an
 * error.
 */
async function askOrBeRefused(
  context: Excel.RequestContext,
  blocks: readonly Pending[],
): Promise<readonly RangeAnswer[] | null> {
  try {
    const answers = await askBlocks(context, blocks);
    return answers.every(({ asked, cells }) => asked.question !== 'cells' || cells !== null) ? answers : null;
  } catch (error) {
    if (isPayloadRefusal(error)) return null;
    throw error;
  }
}

function takeCells(reading: SnapshotReading, draft: SheetDraft, cells: CellGrids): void {
  const bytes = fillCells(draft, cells);
  reading.bytesPerCell.set(draft.id, bytes / size(cells.area));
  reading.readCells += size(cells.area);
}
