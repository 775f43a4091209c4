/**
 * Finishes the last change where it was cut off, or where Excel refused some of its formats: writes what the journal
 * recorded of it, as it was approved. What was already written stays. Refuses if rows have moved since.
 */
import { formatsOf } from '../plan/change/format-parts';
import { journalStateChange } from '../plan/change/journal/journal-state';
import { liesAt } from '../plan/change/parts/names';
import type { ChangeSet } from '../plan/change/change-set';
import type { FilterChange } from '../plan/change/parts/filters';
import { sameArea } from '../plan/read/sheet/overlap';
import { sameFilter } from '../plan/read/sheet/sheet-filter';
import type { JournalEntry } from '../plan/marks/journal/journal-entry';
import { lastChange } from '../plan/marks/journal/read-journal';
import type { PresentParts } from '../plan/marks/flags/present-parts';
import { obstacle, type Outcome } from '../plan/outcome';
import { ready } from '../plan/steps';
import { asItIsNow, isUnfinished, WRITING_PATIENCE } from './apply-change';
import type { CheckOptions } from './check-plan';
import { breather } from './in-slices';
import type { Host } from './host';
import type { Applied } from './proposal';
import { readAndJudge } from './read-and-judge';
import { withTimeLimit } from './with-time-limit';

/** Whether enough is recorded: for a very large change the journal keeps only the formats. */
export const canFinish = (entry: Pick<JournalEntry, 'state' | 'finish'>): boolean =>
  isUnfinished(entry) && whatIsLeft(entry) !== null;

function whatIsLeft({ state, finish }: Pick<JournalEntry, 'state' | 'finish'>): ChangeSet | null {
  if (finish === null) return null;
  if (state === 'written') return formatsOf(finish);
  return finish.formatsOnly ? null : finish;
}

export async function finishChange(
  host: Pick<Host, 'readWorkbook' | 'write'>,
  { signal: _, ...options }: CheckOptions,
): Promise<Outcome<Applied>> {
  const read = await readAndJudge(host, options, ['no-plan-found', 'empty-workbook']);
  if (!read.ok) return read;
  const { checked, present } = read.value;
  const { snapshots } = checked.review;
  const entry = lastChange(snapshots);
  const rest = entry && isUnfinished(entry) ? whatIsLeft(entry) : null;
  if (!entry || !rest) return obstacle({ code: 'nothing-to-finish' });
  const sheet = movedSheet(entry, present);
  if (sheet !== null) return obstacle({ code: 'moved-since', sheet });
  const journal = {
    first: [],
    written: journalStateChange(snapshots, entry, 'written'),
    last: journalStateChange(snapshots, entry, 'done'),
  };
  const written = await withTimeLimit(
    (alive) =>
      host.write(overOpenFilters(rest, present), {
        journal: () => ready(journal),
        breathe: breather(options.pace, alive),
      }),
    { patience: WRITING_PATIENCE },
  );
  return written.ok ? asItIsNow(host, written.value, options) : written;
}

/** A filter that the change cleared and did not set again is what it is to be set over. */
function overOpenFilters({ sheets }: ChangeSet, { filters = [] }: PresentParts): ChangeSet {
  const over = (sheet: string, change: FilterChange): FilterChange => {
    const now = filters.find((each) => each.sheet === sheet && sameFilter(each.table, change.table));
    // A sheet's filter is laid anew over other columns, and may have been cut off in between.
    const isMoved =
      change.table === null && change.from !== null && !sameArea(change.from.area, change.to.area);
    if (!now && isMoved) return { ...change, from: null };
    const isOurs =
      now?.columns.length === 0 &&
      [change.from, change.to].some((each) => each !== null && sameArea(now.area, each.area));
    return isOurs ? { ...change, from: { area: now.area, columns: [] } } : change;
  };
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      filters: sheet.filters.map((change) => over(sheet.name, change)),
    })),
  };
}

/** The sheet of a name that is neither where the change put it nor where it was before: its rows have moved. */
function movedSheet({ undo }: JournalEntry, { names }: PresentParts): string | null {
  for (const { leftNames, names: before } of undo?.sheets ?? []) {
    for (const left of leftNames) {
      const now = names.find(({ name }) => name.toLowerCase() === left.name.toLowerCase());
      if (!now) continue;
      const { sheet, area } = now;
      const isAt = (place: typeof left): boolean =>
        sheet !== null && area !== null && liesAt({ name: now.name, sheet, area }, place);
      const was = before.find(({ name }) => name.toLowerCase() === left.name.toLowerCase());
      if (!isAt(left) && !(was && isAt(was))) return left.sheet;
    }
  }
  return null;
}
