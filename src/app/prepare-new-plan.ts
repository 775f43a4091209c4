/** Proposes a new, empty plan on a sheet of its own, in any layout. Works even in an empty workbook. */
import { mergeSheets } from '../plan/change/merge-sheets';
import { proposeNewPlan } from '../plan/change/new-plan/propose-new-plan';
import { ensureSetup } from '../plan/change/settings-sheet/revise-setup-sheet';
import { obstacle, success, type Outcome } from '../plan/outcome';
import type { Host } from './host';
import { settingsToKeep } from './plan-settings';
import { profileById } from './profile-by-id';
import type { Proposal, ProposeOptions } from './proposal';
import { proposalOf } from './prepare';
import { readAndJudge } from './read-and-judge';

export interface NewPlanWanted {
  /** The layout's id. */
  readonly profile: string;
  /** The wanted name; numbered if it is taken. */
  readonly sheetName: string;
}

export async function prepareNewPlan(
  host: Pick<Host, 'readWorkbook'>,
  { profile: id, sheetName }: NewPlanWanted,
  options: ProposeOptions,
): Promise<Outcome<Proposal>> {
  const read = await readAndJudge(host, options, ['no-plan-found', 'empty-workbook']);
  if (!read.ok) return read;
  const { checked, present } = read.value;
  const { snapshots, setup } = checked.review;
  const profile = profileById(id, setup.profiles);
  if (!profile) return obstacle({ code: 'layout-not-found', layout: id });
  const leadsNamed = (checked.settings.register ?? null) !== null;
  const made = proposeNewPlan(profile, sheetName, { snapshots, scheme: setup.scheme, leadsNamed });
  // A hidden sheet of that name was not read, so every cell must be checked as blank before it is written.
  const guarded = { ...made, cells: made.cells.map((cell) => ({ ...cell, before: '' })) };
  const kept = ensureSetup(settingsToKeep(snapshots, options.dateOverrides), snapshots, present.names);
  if (!kept.ok) return kept;
  const changes = { sheets: mergeSheets([...kept.value.sheets, guarded]) };
  return success(proposalOf('new-plan', changes, [], read.value, options));
}
