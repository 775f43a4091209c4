/**
 * Adds to a change what becomes of filters: those that hide rows of sheets to be written are cleared and set again, if
 * the user agrees; the sheet's own is extended to the add-in's new columns; one that loses columns is narrowed. A
 * filter that could not be set again exactly is left alone, and then nothing can be written to its sheet.
 */
import type { PresentParts } from '../../marks/flags/present-parts';
import type { PlanReport } from '../../judge/report/plan-report';
import { isNamedSetup, setupSheetState } from '../../read/setup/find-setup-tables';
import { sameArea } from '../../read/sheet/overlap';
import { canBeSetAgain, sameFilter, type FilterSetting } from '../../read/sheet/sheet-filter';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { emptySheet, type ChangeSet } from '../change-set';
import { columnsOf, type FilterChange } from '../parts/filters';
import { mergeSheets } from '../merge-sheets';
import type { Restoration } from '../restoration';
import { narrowFilter, type RemovedParts } from './narrow-filter';
import { takeInColumns } from './take-in-columns';

export interface FilterChoice {
  /** Whether the sheet's filter is extended to the add-in's new columns. */
  readonly takeIn: boolean;
  /** Whether to show all rows of filtered sheets, write, and filter again as it was. */
  readonly again: boolean;
}

export const AS_OFFERED: FilterChoice = { takeIn: true, again: false };

/** A filter that hides rows of a sheet that would be written. */
export interface HidingFilter {
  readonly sheet: string;
  /** `null` for the sheet's own. */
  readonly table: string | null;
  /** In words, such as `column D`. */
  readonly columns: string;
  /** Whether it can be set again exactly as it was. */
  readonly exact: boolean;
}

export interface ProposedFilters {
  /** The choice made; `null` where no filter can be extended. */
  readonly takeIn: boolean | null;
  readonly hiding: readonly HidingFilter[];
  /** Whether they are cleared and set again. */
  readonly again: boolean;
  /** Filters that cannot be extended to the columns, and why, one sentence each. */
  readonly leftAlone: readonly string[];
}

export interface FilterGround {
  readonly snapshots: readonly SheetSnapshot[];
  readonly plans: readonly PlanReport[];
  readonly present: PresentParts;
  /** Whether the change is one that may extend filters. */
  readonly takesIn: boolean;
  /** What an unfinished attempt at this change kept: its filters may still be cleared. */
  readonly unfinished: Restoration | null;
  /** What the change removes. */
  readonly removed: RemovedParts;
}

type Found = NonNullable<PresentParts['filters']>[number];

export function proposeFilters(
  change: ChangeSet,
  ground: FilterGround,
  choice: FilterChoice,
): ProposedFilters & { readonly changes: ChangeSet } {
  const hiding: HidingFilter[] = [];
  const leftAlone: string[] = [];
  const planned: { readonly sheet: string; readonly filter: FilterChange }[] = [];
  let isOffered = false;
  const written = sheetsWritten(change, ground);
  for (const found of withClearedBefore(ground)) {
    const { sheet, table, columns, area } = found;
    const taken = table === null && ground.takesIn ? takenIn(found, change, ground) : null;
    if (taken && 'leftAlone' in taken) leftAlone.push(taken.leftAlone);
    const wide = taken && 'area' in taken ? taken.area : null;
    isOffered ||= wide !== null;
    const takes = choice.takeIn ? wide : null;
    if (!takes && !written.has(sheet)) continue;
    const to = after({ ...found, area: takes ?? area }, change, ground);
    const exact = columns.every(canBeSetAgain);
    const isHiding = columns.length > 0 && !found.wasCleared;
    if (isHiding) hiding.push({ sheet, table, columns: columnsOf(found), exact });
    const isMoved = table === null && !sameArea(area, to.area);
    if (isHiding ? !exact || !choice.again : !isMoved && !found.wasCleared) continue;
    planned.push({ sheet, filter: { table, from: found.now, to } });
  }
  const added = planned.map(({ sheet, filter }) => ({ ...emptySheet(sheet), filters: [filter] }));
  return {
    changes: added.length === 0 ? change : { sheets: mergeSheets([...change.sheets, ...added]) },
    takeIn: isOffered ? choice.takeIn : null,
    hiding,
    again: choice.again,
    leftAlone,
  };
}

/** Whether a filter hides rows and the user has not agreed to clear it, or it could not be set again. */
export const isBlockedByFilter = ({ hiding, again }: ProposedFilters): boolean =>
  hiding.some(({ exact }) => !exact || !again);

/** Sheets that the change writes: those in it, and the one with the journal. */
function sheetsWritten({ sheets }: ChangeSet, { snapshots }: FilterGround): ReadonlySet<string> {
  const names = new Set(sheets.filter(({ when }) => when !== 'remove').map(({ name }) => name));
  const goes = sheets.some((sheet) => isNamedSetup(sheet) && sheet.when === 'remove');
  const setup = snapshots.find(isNamedSetup);
  if (setup && sheets.length > 0 && !goes && setupSheetState(snapshots) === 'ours') names.add(setup.name);
  return names;
}

interface Present extends Found {
  /** Cleared by an attempt that was cut off; then `columns` are the filters that it is to have again. */
  readonly wasCleared: boolean;
  /** As it is in the workbook; `null` if it is no longer there. */
  readonly now: FilterSetting | null;
}

function withClearedBefore({ present, unfinished }: FilterGround): readonly Present[] {
  const filters = present.filters ?? [];
  const cleared = (unfinished?.sheets ?? []).flatMap(({ name, filters: kept }) =>
    kept.flatMap(({ table, to }): Present[] => {
      if (to.columns.length === 0) return [];
      const now = filters.find((each) => each.sheet === name && sameFilter(each.table, table));
      if (now ? now.columns.length > 0 : table !== null) return [];
      return [
        {
          sheet: name,
          table,
          ...to,
          area: now?.area ?? to.area,
          wasCleared: true,
          now: now ? settingOf(now) : null,
        },
      ];
    }),
  );
  const isCleared = ({ sheet, table }: Found): boolean =>
    cleared.some((each) => each.sheet === sheet && sameFilter(each.table, table));
  return [
    ...cleared,
    ...filters
      .filter((each) => !isCleared(each))
      .map((each) => ({ ...each, wasCleared: false, now: settingOf(each) })),
  ];
}

const settingOf = ({ area, columns }: FilterSetting): FilterSetting => ({ area, columns });

function takenIn(found: Found, { sheets }: ChangeSet, { snapshots, plans, present }: FilterGround) {
  const snapshot = snapshots.find(({ name }) => name === found.sheet);
  const change = sheets.find(({ name }) => name === found.sheet);
  return snapshot ? takeInColumns(found, change, snapshot, plans, present.names) : null;
}

/** The filter once the change is written; a table's filter covers the table as it will be. */
function after(found: Found, { sheets }: ChangeSet, { snapshots, removed }: FilterGround): FilterSetting {
  const { sheet, table } = found;
  const narrow = narrowFilter(
    found,
    removed,
    snapshots.find(({ name }) => name === sheet),
  );
  const grown = sheets.find(({ name }) => name === sheet)?.grow.find(({ name }) => sameFilter(name, table));
  return { ...narrow, area: grown?.to ?? narrow.area };
}
