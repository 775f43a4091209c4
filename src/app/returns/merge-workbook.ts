/**
 * The use case of the headless `merge`: what a user gets by choosing the files, changing no tick, and writing. Files that
 * cannot be read are named and skipped.
 */
import type { IsoDate } from '../../plan/read/dates/calendar';
import { success, type Outcome } from '../../plan/outcome';
import { asTicked } from '../../plan/returns/merge/merge-choices';
import type { Merge } from '../../plan/returns/merge/merge-returns';
import type { ReturnedFile } from '../../plan/returns/merge/returned-file';
import { applyChange } from '../apply-change';
import { ALL_OFFERS, NO_PAUSE } from '../apply-workbook';
import type { Host } from '../host';
import type { ProposeOptions } from '../proposal';
import { readLivePlans } from '../read-and-judge';
import { mergeInto, propose } from './merge-prepare';
import { readReturn } from './merge-read';
import type { FileToMerge } from './merge-wanted';

export interface MergedWorkbook {
  readonly merge: Merge;
  readonly cellCount: number;
  readonly changed: boolean;
  /** What was sent, if its file could not be read; `''` otherwise. */
  readonly sentRefused: string;
}

export async function mergeWorkbook(
  host: Pick<Host, 'readWorkbook' | 'write' | 'restore'>,
  {
    today,
    returns,
    sent,
  }: {
    readonly today: IsoDate;
    readonly returns: readonly FileToMerge[];
    readonly sent: FileToMerge | null;
  },
): Promise<Outcome<MergedWorkbook>> {
  const options: ProposeOptions = { today, pace: NO_PAUSE, filters: ALL_OFFERS };
  const workbook = await readLivePlans(host, options);
  if (!workbook.ok) return workbook;
  const { settings } = workbook.value.checked;
  const files: ReturnedFile[] = [];
  for (const file of returns) {
    const read = await readReturn(file, settings, options);
    if (!read.ok) return read;
    files.push(read.value);
  }
  const base = sent === null ? null : await readReturn(sent, settings, options);
  if (base && !base.ok) return base;
  const merged = await mergeInto(workbook.value, { files, sent: base?.value ?? null }, options);
  if (!merged.ok) return merged;
  const proposed = await propose(workbook.value, merged.value, asTicked(merged.value.offers), options);
  if (!proposed.ok) return proposed;
  const { proposal, cellCount } = proposed.value;
  const applied = await applyChange(host, proposal, options);
  if (!applied.ok) return applied;
  return success({
    merge: merged.value,
    cellCount,
    changed: proposal.changes.sheets.length > 0,
    sentRefused: base?.value.refusal ?? '',
  });
}
