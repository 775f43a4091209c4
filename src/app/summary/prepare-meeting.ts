/**
 * Proposes to record every plan's ratings at a meeting, as rows of the RAG history on "Plan setup", or to erase that
 * history. Erasing also refreshes an existing summary, so that no trace is left there.
 */
import type { IsoDate } from '../../plan/read/dates/calendar';
import { inWords } from '../../plan/read/dates/calendar';
import { applied } from '../../plan/change/applied';
import { mergeSheets } from '../../plan/change/merge-sheets';
import { ensureSetup } from '../../plan/change/settings-sheet/revise-setup-sheet';
import type { SheetChange, ChangeSet } from '../../plan/change/change-set';
import { isSummarySheet } from '../../plan/marks/summary/find-summary';
import { eraseHistory, recordMeeting } from '../../plan/change/summary/propose-history';
import { proposeSummary } from '../../plan/change/summary/propose-summary';
import { readHistory } from '../../plan/marks/summary/read-history';
import { inputInSteps, summaryInput } from '../../plan/change/summary/summary-input';
import { proposeFlags } from '../../plan/change/flags/propose-flags';
import { success, type Outcome } from '../../plan/outcome';
import type { SheetSnapshot } from '../../plan/read/sheet/sheet-snapshot';
import type { Host } from '../host';
import { inSlices } from '../in-slices';
import { planSheets, settingsToKeep } from '../plan-settings';
import type { Proposal, ProposeOptions } from '../proposal';
import { proposalOf } from '../prepare';
import { readAndJudge, readLivePlans, type JudgedWorkbook } from '../read-and-judge';
import { blocksNamed } from './chosen-blocks';
import { withoutRules } from './compose-summary';

export interface MeetingToRecord {
  /** Ratings are those of this date, from the plan as it is now. */
  readonly date: IsoDate;
  /** The body that meets; `''` if not given. */
  readonly body: string;
}

type Reader = Pick<Host, 'readWorkbook'>;

export async function prepareMeeting(
  host: Reader,
  { date, body }: MeetingToRecord,
  options: ProposeOptions,
): Promise<Outcome<Proposal>> {
  const read = await readLivePlans(host, { ...options, dateOverrides: { asOf: date, agreed: null } });
  if (!read.ok) return read;
  const { checked, present } = read.value;
  const { snapshots, report, setup } = checked.review;
  const kept = ensureSetup(settingsToKeep(snapshots), snapshots, present.names);
  if (!kept.ok) return kept;
  const { pace, signal } = options;
  await pace.breathe();
  const sheets = applied(snapshots, kept.value);
  await pace.breathe();
  const reading = inputInSteps(report, allPlans(report.plans), sheets, setup, date);
  const input = await inSlices(reading, pace, { signal });
  if (!input.ok) return input;
  const { plans } = input.value;
  await pace.breathe();
  const recording = recordMeeting(plans, { date, body: body.trim() }, sheets);
  const recorded = await inSlices(recording, pace, { signal });
  if (!recorded.ok) return recorded;
  const rows = recorded.value;
  if (!rows.ok) return rows;
  await pace.breathe();
  const before = readHistory(snapshots).filter((meeting) => meeting.date === date);
  const changes = { sheets: mergeSheets([...kept.value.sheets, ...rows.value]) };
  const proposal = proposalOf('meeting', changes, [], read.value, options);
  const words = plans.map(({ label, report: { tally, actions } }) => ({
    cell: null,
    words: `“${label}” on ${inWords(date)}: ${actions.length} actions, ${tally.red} red, ${tally.amber} amber, ${tally.green} green, ${tally.blue} blue, ${tally.unrated} unrated.`,
    before: null,
    after: null,
  }));
  const again = {
    cell: null,
    words: `What was recorded for ${inWords(date)} before is replaced.`,
    before: null,
    after: null,
  };
  const items = [...words, ...(before.length > 0 ? [again] : [])];
  return success(withGroup(proposal, 'What is recorded', items));
}

/** Erases every recorded meeting; the empty table stays. */
export async function prepareErasure(host: Reader, options: ProposeOptions): Promise<Outcome<Proposal>> {
  const read = await readAndJudge(host, options);
  if (!read.ok) return read;
  const { checked } = read.value;
  const { snapshots } = checked.review;
  const meetings = readHistory(snapshots);
  if (meetings.length === 0) return success(proposalOf('erase-history', { sheets: [] }, [], read.value));
  const erased = eraseHistory(snapshots);
  if (!erased.ok) return erased;
  const summary = summaryAfter(read.value, applied(snapshots, { sheets: erased.value }), options);
  const changes: ChangeSet = { sheets: mergeSheets([...erased.value, ...summary]) };
  const items = [...new Set(meetings.map(({ date }) => date))].map((date) => ({
    cell: null,
    words: `What was recorded for ${inWords(date)} is erased. “Undo last change” brings it back.`,
    before: null,
    after: null,
  }));
  const refreshed = summary.map(({ name }) => ({
    cell: null,
    words: `The sheet “${name}” is rebuilt without it.`,
    before: null,
    after: null,
  }));
  const proposal = proposalOf('erase-history', changes, [], read.value, options);
  return success(withGroup(proposal, 'What is erased', [...items, ...refreshed]));
}

/** A summary shows the history too, so an existing one is recreated over the sheets as they will be. */
function summaryAfter(
  { checked, present }: JudgedWorkbook,
  sheets: readonly SheetSnapshot[],
  { today }: ProposeOptions,
): readonly SheetChange[] {
  if (!sheets.some(isSummarySheet)) return [];
  const { report, setup } = checked.review;
  const { prefixes } = proposeFlags(report, planSheets(sheets), present);
  const input = summaryInput(report, prefixes, sheets, setup, today);
  const planned = proposeSummary(input, sheets, blocksNamed(setup.summary), present.sheets);
  return planned ? [withoutRules(planned, present)] : [];
}

/** History rows contain no formulas, so plans without flags are included. */
const allPlans = <Plan>(plans: readonly Plan[]): ReadonlyMap<Plan, string> =>
  new Map(plans.map((plan) => [plan, '']));

const withGroup = (
  proposal: Proposal,
  title: string,
  items: Proposal['preview']['groups'][number]['items'],
): Proposal => ({
  ...proposal,
  preview: {
    ...proposal.preview,
    groups: [{ id: 'history', title, items }, ...proposal.preview.groups],
  },
});
