/**
 * Composes the RAG summary as one change: flags where they are missing or stale, since every figure counts by them,
 * then the sheet over the workbook as it will be. Pure except for its pace.
 */
import { appliedInSteps } from '../../plan/change/applied';
import type { PresentParts } from '../../plan/marks/flags/present-parts';
import { mergeSheets } from '../../plan/change/merge-sheets';
import type { ChosenBlocks } from '../../plan/change/summary/lay-out-blocks';
import { summaryInSteps } from '../../plan/change/summary/propose-summary';
import { inputInSteps } from '../../plan/change/summary/summary-input';
import type { SheetChange, ChangeSet } from '../../plan/change/change-set';
import { success, type Outcome } from '../../plan/outcome';
import type { CheckOptions } from '../check-plan';
import { composeChange, type ChangeWanted, type ComposedChange } from '../compose-change';
import { inSlices } from '../in-slices';
import type { JudgedWorkbook } from '../read-and-judge';
import { blocksNamed, titlesToKeep } from './chosen-blocks';

export interface SummaryWanted extends Pick<ChangeWanted, 'choices'> {
  /** Block ids in order, saved in "Plan setup"; `null` uses the saved list. */
  readonly blocks: ChosenBlocks | null;
}

export interface ComposedSummary extends ComposedChange {
  /** The summary sheet alone; `null` if it is already up to date, or nothing could be counted. */
  readonly summary: SheetChange | null;
}

export async function composeSummary(
  judged: JudgedWorkbook,
  { choices, blocks }: SummaryWanted,
  options: CheckOptions,
): Promise<Outcome<ComposedSummary>> {
  const { checked, present } = judged;
  const { snapshots, setup } = checked.review;
  const settings = blocks === null ? {} : { summary: titlesToKeep(blocks) };
  const composed = await composeChange(judged, { choices, flags: 'made', settings }, options);
  if (!composed.ok) return composed;
  const { changes, report, prefixes } = composed.value;
  const { pace, signal } = options;
  const applied = await inSlices(appliedInSteps(snapshots, changes), pace, { signal });
  if (!applied.ok) return applied;
  const after = applied.value;
  await pace.breathe();
  const reading = inputInSteps(report, prefixes, after, setup, options.today);
  const read = await inSlices(reading, pace, { signal });
  if (!read.ok) return read;
  const input = read.value;
  if (input.plans.length === 0) return success({ ...composed.value, summary: null });
  const chosen = blocks ?? blocksNamed(setup.summary);
  await pace.breathe();
  const planned = await inSlices(summaryInSteps(input, after, chosen, present.sheets), pace, { signal });
  if (!planned.ok) return planned;
  const summary = planned.value && withoutRules(planned.value, present);
  return success({ ...composed.value, changes: withSheet(changes, summary), summary });
}

/** The rules of a summary that is recreated are removed with its cells; listing them here lets undo restore them. */
export const withoutRules = (planned: SheetChange, { rules }: PresentParts): SheetChange => ({
  ...planned,
  staleRules: rules
    .filter(({ sheet }) => planned.clear.length > 0 && sheet === planned.name)
    .map(({ area, word }) => ({ area, word })),
});

/** Last, so that the names its formulas use already exist. */
const withSheet = ({ sheets }: ChangeSet, summary: SheetChange | null): ChangeSet => ({
  sheets: summary ? mergeSheets([...sheets, summary]) : sheets,
});
