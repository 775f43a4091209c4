/**
 * Proposes the removal of everything that the add-in made in a workbook: columns (restoring the formats from before),
 * names, colour rules, notes, "Plan setup", and earlier changes that nobody has used or altered. The board's own text
 * stays; what stays is listed.
 */
import { appendAll } from '../../long-lists';
import { isNamedSetup, isSetupSheet } from '../../read/setup/find-setup-tables';
import { intersects } from '../../read/sheet/overlap';
import type { Area, CellRef, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { isAddedName } from '../../marks/flags/added-names';
import type { PresentParts } from '../../marks/flags/present-parts';
import { COLOURED_WORDS } from '../../judge/rating/rating-cells';
import { ratingColourRules } from '../flags/flag-rules';
import { snapshotCell } from '../snapshot-cell';
import type { JournalEntry } from '../../marks/journal/journal-entry';
import type { CellChange } from '../parts/cells';
import type { KeptCell, KeptCells } from '../parts/kept-cells';
import { emptyKept, type KeptSheet, type Restoration } from '../restoration';
import { emptySheet, type SheetChange, type ChangeSet } from '../change-set';
import { isSummarySheet } from '../../marks/summary/find-summary';
import { isWhatChangedEdited, isWhatChangedSheet } from '../../marks/what-changed/find-what-changed';
import { finish, type Steps } from '../../steps';
import { findFlagsInSteps } from '../../marks/flags/find-flags';
import { findOwnColumns } from '../../marks/flags/find-own-columns';
import { ownNames } from '../../marks/flags/find-own-names';
import { isWrittenOn, keepAsValues } from './keep-as-values';
import { isBoardsColumn } from './board-column';
import { columnBefore, type ColumnBefore } from './kept-for-column';
import { laidValidations } from './laid-validations';
import { narrowTables } from './narrow-tables';
import { blankColumn, goneSheet, type GoingPart } from './what-goes';
import { entryNow } from '../parts/snapshot-grids';
import { undoCompletion } from './undo-completion';

export interface Removal {
  /** The removal as a change, for the preview. */
  readonly changes: ChangeSet;
  /** What is written. */
  readonly takesBack: Restoration;
  /** Columns to remove, one wide, header included: the add-in's, and added ones that nobody has used. */
  readonly columns: readonly { readonly sheet: string; readonly area: Area }[];
  /** Header cells of added columns that stay, because somebody has written in them. */
  readonly used: readonly CellRef[];
  /** Fixed cells that stay as they are. */
  readonly stay: readonly CellRef[];
  /** Summary sheets that somebody has written on: they stay, without live figures. */
  readonly asValues: readonly string[];
}

/** `journal` holds the changes not undone, oldest first; `isCompletion` picks those that completed columns. */
export const proposeRemoval = (
  snapshots: readonly SheetSnapshot[],
  present: PresentParts,
  journal: readonly JournalEntry[],
  isCompletion: (entry: JournalEntry) => boolean,
): Removal => finish(removalInSteps(snapshots, present, journal, isCompletion));

/** `proposeRemoval` in steps, several for each column that goes. */
export function* removalInSteps(
  snapshots: readonly SheetSnapshot[],
  present: PresentParts,
  journal: readonly JournalEntry[],
  isCompletion: (entry: JournalEntry) => boolean,
): Steps<Removal> {
  for (const { undoInSteps } of journal) yield* undoInSteps();
  for (const snapshot of snapshots) yield* findFlagsInSteps(snapshot);
  const used: CellRef[] = [];
  const stay: CellRef[] = [];
  const asValues: string[] = [];
  const columns: { readonly sheet: string; readonly area: Area }[] = [];
  const flagsOn = new Map(
    snapshots.map((snapshot) => [
      snapshot.name,
      findOwnColumns(snapshot, present.names).map(({ area }) => area),
    ]),
  );
  const names = ownNames(present.names, (sheet, area) =>
    (flagsOn.get(sheet) ?? []).some((column) => intersects(column, area)),
  );
  const pairs: GoingPart[] = [];
  for (const snapshot of snapshots) {
    yield 0;
    if (isSetupSheet(snapshot)) {
      pairs.push(yield* goneSheet(snapshot, names));
      continue;
    }
    if (isSummarySheet(snapshot)) {
      const isUsed = isWrittenOn(snapshot);
      if (isUsed) asValues.push(snapshot.name);
      pairs.push(isUsed ? keepAsValues(snapshot) : yield* goneSheet(snapshot, names));
      continue;
    }
    // One on which somebody has written stays as it is: it holds values only.
    if (isWhatChangedSheet(snapshot)) {
      if (!isWhatChangedEdited(snapshot)) pairs.push(yield* goneSheet(snapshot, names));
      continue;
    }
    const keptOf = (entries: readonly JournalEntry[]): readonly KeptSheet[] =>
      entries.flatMap(({ undo }) => undo?.sheets.filter(({ name }) => name === snapshot.name) ?? []);
    const flags = flagsOn.get(snapshot.name) ?? [];
    const undone = keptOf(journal.filter(isCompletion)).map((kept) =>
      undoCompletion(kept, snapshot, flags, present.names),
    );
    for (const each of undone) appendAll(used, each.used);
    for (const each of undone) appendAll(stay, each.stay);
    const own = [...flags, ...undone.flatMap(({ columns }) => columns)];
    for (const area of own) columns.push({ sheet: snapshot.name, area });
    const fixed = undone.flatMap((each) => each.fixed);
    const rules = ourRules(present.rules, snapshot.name, own);
    const onSheet = [...names, ...addedNames(present.names, own)]
      .filter(({ sheet }) => sheet === snapshot.name)
      .map(({ name }) => name);
    const kept = keptOf(journal);
    const laid = laidValidations(kept, snapshot, present.names, own);
    const pair = yield* clearedSheet(snapshot, own, fixed, rules, onSheet, kept);
    pairs.push({ ...pair, kept: { ...pair.kept, validations: [...pair.kept.validations, ...laid] } });
  }
  // Names whose cells are gone lie on no sheet, so they go with any sheet, if possible one that changes.
  const lost = [...names, ...present.names.filter(({ name }) => isAddedName(name))]
    .filter(({ sheet }) => sheet === null)
    .map(({ name }) => name);
  // Only the journal identifies what stays, so "Plan setup" stays as long as any of it does.
  const goesWhole = used.length + stay.length + asValues.length === 0;
  const going = goesWhole ? pairs : pairs.filter(({ planned }) => !isNamedSetup(planned));
  const stays = going.filter(({ kept }) => kept.when === 'exists');
  const bearer = stays.find(({ planned }) => removesAnything(planned)) ?? stays.at(-1);
  const complete = going.map((pair) => (pair === bearer ? withNames(pair, lost) : pair));
  // "Plan setup" goes last, so that an interrupted removal can be run again.
  const filled = complete.filter(
    ({ planned, kept }) => removesAnything(planned) || kept.validations.length > 0,
  );
  const ordered = [...filled].sort(
    (a, b) => Number(a.kept.when === 'remove') - Number(b.kept.when === 'remove'),
  );
  return {
    changes: { sheets: ordered.map(({ planned }) => planned) },
    takesBack: { sheets: ordered.map(({ kept }) => kept) },
    columns,
    used,
    stay,
    asValues,
  };
}

/** Names of the columns to be removed that the user chose to add. */
const addedNames = (names: PresentParts['names'], own: readonly Area[]): PresentParts['names'] =>
  names.filter(
    ({ name, area }) => isAddedName(name) && area !== null && own.some((each) => intersects(each, area)),
  );

function removesAnything({ when, cells, grow, staleNames, staleRules }: SheetChange): boolean {
  return when === 'remove' || [cells, grow, staleNames, staleRules].some((list) => list.length > 0);
}

const withNames = ({ planned, kept }: GoingPart, more: readonly string[]): GoingPart => ({
  planned: { ...planned, staleNames: [...planned.staleNames, ...more] },
  kept: { ...kept, madeNames: [...kept.madeNames, ...more] },
});

function* clearedSheet(
  snapshot: SheetSnapshot,
  own: readonly Area[],
  fixed: readonly KeptCell[],
  rules: PresentParts['rules'],
  names: readonly string[],
  kept: readonly KeptSheet[],
): Steps<GoingPart> {
  const before: ColumnBefore[] = [];
  const blank: KeptCells[] = [];
  const cells: CellChange[] = [];
  for (const area of own) {
    const column = columnBefore(area, snapshotCell(snapshot, area).value, kept);
    before.push(column);
    yield area.rowCount;
    blank.push(yield* blankColumn(snapshot, area, column.numberFormats));
    appendAll(cells, clearedCells(snapshot, area));
    yield area.rowCount;
  }
  const grow = narrowTables(snapshot, own);
  const colours = new Map(ratingColourRules(own[0] ?? NOWHERE).map((rule) => [rule.word, rule]));
  return {
    planned: {
      ...emptySheet(snapshot.name),
      cells: [...cells, ...fixed.map((cell) => fixTakenBack(cell))],
      grow,
      staleNames: names,
      staleRules: rules.map(({ area, word }) => ({ area, word })),
    },
    kept: {
      ...emptyKept(snapshot.name),
      cells: [...blank, ...fixed.map(oneCell)],
      looks: before.flatMap(({ looks }) => looks),
      validations: before.flatMap(({ validations }) => validations),
      columns: before
        .flatMap(({ columns }) => columns)
        .filter(({ columnIndex }) => !isBoardsColumn(snapshot, columnIndex, own)),
      grow,
      madeNames: names,
      madeRules: rules.flatMap(({ area, word }) => {
        const rule = colours.get(word);
        return rule ? [{ ...rule, area }] : [];
      }),
    },
  };
}

const NOWHERE: Area = { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };

/** Rules for the add-in's rating words that lie wholly in one of its columns. */
function ourRules(rules: PresentParts['rules'], sheet: string, own: readonly Area[]): PresentParts['rules'] {
  return rules.filter(
    (rule) =>
      rule.sheet === sheet &&
      rule.area.columnCount === 1 &&
      COLOURED_WORDS.includes(rule.word) &&
      own.some((area) => intersects(area, rule.area)),
  );
}

function clearedCells(snapshot: SheetSnapshot, area: Area): readonly CellChange[] {
  return Array.from({ length: area.rowCount }, (_, at) => ({
    rowIndex: area.rowIndex + at,
    columnIndex: area.columnIndex,
  }))
    .filter((cell) => entryNow(snapshot, cell) !== '')
    .map((cell) => ({ ...cell, value: '' }));
}

const fixTakenBack = ({ rowIndex, columnIndex, held, numberFormat }: KeptCell): CellChange => ({
  rowIndex,
  columnIndex,
  numberFormat,
  ...(typeof held === 'object' ? { formula: held.formula } : { value: held }),
});

const oneCell = ({ rowIndex, columnIndex, held, numberFormat, left }: KeptCell): KeptCells => ({
  area: { rowIndex, columnIndex, rowCount: 1, columnCount: 1 },
  held: [[held]],
  formats: numberFormat,
  left: [left],
});
