/**
 * Proposes to build the "RAG summary" sheet or bring it up to date, together with the flags that its figures count by.
 * Nothing is written until the user has seen it.
 */
import { findFlags } from '../../plan/marks/flags/find-flags';
import type { Preview, PreviewItem } from '../../plan/change/preview/preview';
import type { ChosenBlocks } from '../../plan/change/summary/lay-out-blocks';
import { isSummarySheet, staffCells } from '../../plan/marks/summary/find-summary';
import type { SheetChange } from '../../plan/change/change-set';
import { success, type Outcome } from '../../plan/outcome';
import type { Checked } from '../check-plan';
import type { Host } from '../host';
import { planSheets } from '../plan-settings';
import type { CompletionChoice, Proposal, ProposeOptions } from '../proposal';
import { inSlices } from '../in-slices';
import { proposalInSteps } from '../prepare';
import { readLivePlans } from '../read-and-judge';
import { unknownTitles } from './chosen-blocks';
import { composeSummary } from './compose-summary';

export interface SummaryRequest {
  /** Block ids in order; `null` uses the list saved in "Plan setup". */
  readonly blocks: ChosenBlocks | null;
  /** Columns to complete in the same change. */
  readonly choices?: (checked: Checked) => readonly CompletionChoice[];
}

export async function prepareSummary(
  host: Pick<Host, 'readWorkbook'>,
  { blocks, choices }: SummaryRequest,
  options: ProposeOptions,
): Promise<Outcome<Proposal>> {
  const read = await readLivePlans(host, options);
  if (!read.ok) return read;
  const { checked } = read.value;
  const wanted = { blocks, choices: choices?.(checked) ?? [] };
  const composed = await composeSummary(read.value, wanted, options);
  if (!composed.ok) return composed;
  const { changes, noRoom, summary } = composed.value;
  const proposing = proposalInSteps('summary', changes, noRoom, read.value, options);
  const proposed = await inSlices(proposing, options.pace, { signal: options.signal });
  if (!proposed.ok) return proposed;
  const proposal = proposed.value;
  return success({ ...proposal, preview: withSummary(proposal.preview, summary, checked, blocks) });
}

/** The summary's own contents come first in the preview: they are what the user asked for. */
function withSummary(
  { groups, ownCells }: Preview,
  summary: SheetChange | null,
  { review: { snapshots, setup } }: Checked,
  blocks: ChosenBlocks | null,
): Preview {
  if (!summary) return { groups, ownCells };
  const said = (words: string): PreviewItem => ({ cell: null, words, before: null, after: null });
  const own = snapshots.find(isSummarySheet);
  const items: PreviewItem[] = own
    ? [said(`The sheet “${own.name}” is rebuilt in place; column widths are kept.`)]
    : [said(`A new sheet “${summary.name}” shows the figures; they stay live without the add-in.`)];
  if (own) {
    const kept = staffCells(own).length;
    if (kept > 0)
      items.push(
        said(`What is written under Sign-off and Notes is kept: ${kept} ${kept === 1 ? 'cell' : 'cells'}.`),
      );
    items.push(said('Anything typed elsewhere in its first columns is replaced.'));
  }
  if (!planSheets(snapshots).some((sheet) => findFlags(sheet).length > 0))
    items.push(said('The plan is flagged first: the figures count by the add-in’s columns.'));
  const titles = blockTitles(summary);
  if (titles.length > 0) items.push(said(`It shows: ${titles.join('; ')}.`));
  for (const title of blocks === null ? unknownTitles(setup.summary) : [])
    items.push(said(`“${title}” on “Plan setup” is not a block of the summary, and is left out.`));
  return { groups: [{ id: 'summary', title: 'The summary', items }, ...groups], ownCells };
}

/** A block's title is the only cell of its row in a larger font. */
function blockTitles({ cells, formats }: SheetChange): readonly string[] {
  const rows = new Set(
    formats.filter(({ fontSize }) => fontSize !== undefined).map(({ area }) => area.rowIndex),
  );
  return cells.flatMap(({ rowIndex, columnIndex, value }) =>
    columnIndex === 0 && rows.has(rowIndex) && typeof value === 'string' ? [value] : [],
  );
}
