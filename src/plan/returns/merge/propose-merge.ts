/**
 * What taking the chosen offers writes: the cells of the plan, each only if it still says what was shown, and an entry
 * in the log for every value, taken or not. Texts go in as text, whatever they begin with.
 */
import { emptySheet, type SheetChange } from '../../change/change-set';
import type { CellChange } from '../../change/parts/cells';
import type { TableGrowth } from '../../change/parts/tables';
import { snapshotCell } from '../../change/snapshot-cell';
import { groupedBy } from '../../compare/exact-matches';
import { DATE_FIELDS, FIELD_TITLES } from '../../read/schema/fields';
import { a1 } from '../../read/sheet/a1';
import type { IsoDate } from '../../read/dates/calendar';
import { bothInWords } from './answer-in-words';
import type { MergeChoices } from './merge-choices';
import type { Merge } from './merge-returns';
import { newRowKey } from './place-new-rows';
import { LONGEST_CELL, offerKey, type ReturnOffer } from './return-offer';
import { SOURCES, wordsOfRow, type UpdateDecision, type UpdateEntry } from './update-log';

export interface ProposedMerge {
  /** One for each sheet of the plan that changes; "Plan setup" is not among them. */
  readonly sheets: readonly SheetChange[];
  readonly entries: readonly UpdateEntry[];
  /** How many cells of the plan are written. */
  readonly cellCount: number;
}

export function proposeMerge(
  { offers, newRows, otherWords }: Pick<Merge, 'offers' | 'newRows' | 'otherWords'>,
  choices: MergeChoices,
  on: IsoDate,
): ProposedMerge {
  const cells = new Map<string, CellChange[]>();
  const entries: UpdateEntry[] = [];
  let cellCount = 0;
  const placed = groupedBy(offers, ({ cell, action, header, file }) =>
    cell
      ? `${cell.sheet}\u0000${a1(cell.rowIndex, cell.columnIndex)}`
      : JSON.stringify([action.at, header, file]),
  );
  for (const group of placed.values()) {
    const { change, decisions } = settle(group, choices, on);
    const sheet = group[0]?.cell?.sheet;
    if (change && sheet !== undefined) {
      cells.set(sheet, [...(cells.get(sheet) ?? []), change]);
      cellCount += 1;
    }
    group.forEach((offer, at) => entries.push(entryOf(offer, decisions[at] ?? 'left', choices)));
  }
  const written = new Map<string, number>();
  const grown = new Map<string, TableGrowth[]>();
  for (const row of newRows) {
    const { theirs, says, after, file, room } = row;
    const { sheet } = after.plan;
    const at = `${sheet}\u0000${room.rowIndex}`;
    // One blank row takes one new row; another goes below it.
    const before = written.get(at) ?? 0;
    const isAdded = row.cells.length > 0 && before < room.blank && choices.rows.has(newRowKey(row));
    if (isAdded) {
      written.set(at, before + 1);
      const added = row.cells.map((cell): CellChange => ({
        rowIndex: room.rowIndex + before,
        ...cell.written,
        columnIndex: cell.columnIndex,
        before: '',
      }));
      cells.set(sheet, [...(cells.get(sheet) ?? []), ...added]);
      cellCount += added.length;
      if (room.table) {
        const { name, area } = room.table;
        const to = { ...area, rowCount: area.rowCount + before + 1 };
        grown.set(sheet, [
          ...(grown.get(sheet) ?? []).filter((each) => each.name !== name),
          { name, from: area, to },
        ]);
      }
    }
    for (const { header, text } of says)
      entries.push({
        sheet,
        reference: theirs.action.row.ref ?? '',
        action: wordsOfRow(theirs.action.row),
        field: header,
        from: '',
        to: text,
        source: file,
        decision: isAdded ? 'rowAdded' : 'newRow',
      });
  }
  for (const { file, sheet, address, text } of otherWords)
    entries.push({
      sheet,
      reference: address,
      action: '',
      field: '',
      from: '',
      to: text,
      source: file,
      decision: 'beside',
    });
  const sheets = [...cells].map(([name, list]): SheetChange => ({
    ...emptySheet(name),
    cells: list,
    grow: grown.get(name) ?? [],
  }));
  return { sheets, entries, cellCount };
}

interface Settled {
  readonly change: CellChange | null;
  readonly decisions: readonly UpdateDecision[];
}

/** All offers for one cell: at most one thing is written. */
function settle(group: readonly ReturnOffer[], choices: MergeChoices, on: IsoDate): Settled {
  const keys = group.map(offerKey);
  const decisions = group.map((offer, at): UpdateDecision => {
    if (offer.kind === 'unknown-column') return offer.doubt === 'typed-over' ? 'typedOver' : 'noted';
    return choices.later.has(keys[at] ?? '') ? 'later' : 'left';
  });
  const isChosen = (at: number, by: ReadonlySet<string>) =>
    by.has(keys[at] ?? '') && group[at]?.written !== null;
  const both = group.flatMap((_, at) => (isChosen(at, choices.both) ? [at] : []));
  const taken = group.flatMap((_, at) => (isChosen(at, choices.taken) ? [at] : []));
  if (both.length > 0) {
    const theirs = both.map((at) => group[at] as ReturnOffer);
    const [first] = theirs as [ReturnOffer, ...ReturnOffer[]];
    const words = theirs.map(({ sources, to }) => ({ source: sources.join(SOURCES), words: to }));
    const isSplit = first.own !== first.from;
    const value = isSplit
      ? `${first.own}\n${bothInWords('', words, on)}`
      : bothInWords(first.from, words, on);
    if (first.field !== null && DATE_FIELDS.includes(first.field)) return { change: null, decisions };
    if (value.length > LONGEST_CELL) return { change: null, decisions };
    for (const at of both) decisions[at] = 'both';
    return { change: changeOf(first, { value }), decisions };
  }
  const [only, another] = taken;
  // Two answers for one cell are never both right.
  if (only === undefined || another !== undefined) return { change: null, decisions };
  const offer = group[only] as ReturnOffer;
  const reading = choices.readings.get(keys[only] ?? '');
  decisions[only] = offer.kind === 'added-to' ? 'added' : 'taken';
  const written = offer.rivals.find(({ words }) => words === reading)?.written ?? offer.written;
  return { change: written && changeOf(offer, written), decisions };
}

function changeOf(
  { cell, plan }: ReturnOffer,
  written: NonNullable<ReturnOffer['written']>,
): CellChange | null {
  if (!cell) return null;
  const { rowIndex, columnIndex } = cell;
  const { value: before } = snapshotCell(plan.plan.grid.snapshot, cell);
  return { rowIndex, columnIndex, ...written, before };
}

function entryOf(offer: ReturnOffer, decision: UpdateDecision, { readings }: MergeChoices): UpdateEntry {
  const { action, field, header, from, to, sources } = offer;
  const isTaken = decision === 'taken';
  const reading = isTaken ? readings.get(offerKey(offer)) : undefined;
  return {
    sheet: action.plan.sheet,
    reference: action.action.row.ref ?? '',
    action: wordsOfRow(action.action.row),
    field: field === null || offer.kind === 'unknown-column' ? header : FIELD_TITLES[field],
    from,
    to: reading === undefined ? to : `${reading} (${to})`,
    source: sources.join(SOURCES),
    decision,
  };
}
