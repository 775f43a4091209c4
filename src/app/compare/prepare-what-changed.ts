/**
 * Proposes the sheet "What changed": reads the workbook as it is now, compares it again with the other version, and
 * shows what the sheet will list. Nothing is written until the user has seen it.
 */
import { comparisonShown } from '../../plan/compare/comparison-shown';
import { comparedPlans } from '../../plan/compare/plans-to-compare';
import { paperWords } from '../../plan/judge/report/paper-words';
import { mergeSheets } from '../../plan/change/merge-sheets';
import type { Preview } from '../../plan/change/preview/preview';
import { ensureSetup } from '../../plan/change/settings-sheet/revise-setup-sheet';
import { proposeWhatChanged } from '../../plan/change/what-changed/propose-what-changed';
import { success, type Outcome } from '../../plan/outcome';
import { isWhatChangedEdited, isWhatChangedSheet } from '../../plan/marks/what-changed/find-what-changed';
import type { SheetChange } from '../../plan/change/change-set';
import type { Host } from '../host';
import { inSlices } from '../in-slices';
import { settingsToKeep } from '../plan-settings';
import { proposalOf } from '../prepare';
import type { Proposal, ProposeOptions } from '../proposal';
import { readAndJudge } from '../read-and-judge';
import type { ComparedVersions, VersionCompared } from './compared-versions';
import { compareVersions } from './compare-versions';

export async function prepareWhatChanged(
  host: Pick<Host, 'readWorkbook'>,
  { request, file, older }: VersionCompared,
  options: ProposeOptions,
): Promise<Outcome<Proposal>> {
  const read = await readAndJudge(host, options);
  if (!read.ok) return read;
  const { checked, present } = read.value;
  const compared = await compareVersions({ ...request, older }, checked, options, file);
  if (!compared.ok) return compared;
  const { snapshots, report, setup } = checked.review;
  const { hidden, old, now } = compared.value;
  const comparison = comparisonShown(compared.value.comparison, hidden);
  const paper = paperWords(comparedPlans(report.plans), snapshots, setup);
  const input = { comparison, old, now, paper, built: options.today };
  const proposed = await inSlices(proposeWhatChanged(input, snapshots, present.sheets), options.pace, {
    signal: options.signal,
  });
  if (!proposed.ok) return proposed;
  const sheet = proposed.value;
  const kept = ensureSetup(settingsToKeep(snapshots, options.dateOverrides), snapshots, present.names);
  if (!kept.ok) return kept;
  const changes = { sheets: mergeSheets([...kept.value.sheets, sheet]) };
  const proposal = proposalOf('what-changed', changes, [], read.value, options);
  const hasWritten = snapshots.some((each) => isWhatChangedSheet(each) && isWhatChangedEdited(each));
  return success({ ...proposal, preview: withSheet(proposal.preview, sheet, compared.value, hasWritten) });
}

function withSheet(
  { groups, ownCells }: Preview,
  { name, when }: SheetChange,
  { headline, sections }: ComparedVersions,
  hasWritten: boolean,
): Preview {
  const told = [
    when === 'create'
      ? `A new sheet “${name}” lists what changed, ready to print on A4. It holds values only.`
      : `The sheet “${name}” is made again in place; column widths are kept.`,
    ...(hasWritten && when === 'create' ? ['The one that somebody has written on stays as it is.'] : []),
    ...headline.sources,
    ...headline.remarks,
    ...sections.map(({ title, entries }) => `${title}: ${entries.length}`),
  ];
  const items = told.map((words) => ({ cell: null, words, before: null, after: null }));
  return { groups: [{ id: 'what-changed', title: 'The sheet', items }, ...groups], ownCells };
}
