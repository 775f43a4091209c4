/**
 * Works out what returned files offer against the workbook as it is now, and proposes what was chosen of it. The plan is
 * read again first: an offer whose cell has changed since it was shown is not taken, and goes back to review.
 */
import { applied } from '../../plan/change/applied';
import { headerAndFooter } from '../../plan/change/header-and-footer';
import { mergeSheets } from '../../plan/change/merge-sheets';
import type { SheetChange } from '../../plan/change/change-set';
import { ensureSetup } from '../../plan/change/settings-sheet/revise-setup-sheet';
import { liveOnly } from '../../plan/judge/report/live-plans';
import { paperWords } from '../../plan/judge/report/paper-words';
import { obstacle, success, type Outcome } from '../../plan/outcome';
import { isNamedSetup } from '../../plan/read/setup/find-setup-tables';
import { setupTable } from '../../plan/read/setup/tables';
import { addRecords } from '../../plan/returns/add-records';
import { recordAnswers } from '../../plan/returns/chase/record-chase';
import { chaseRecord } from '../../plan/returns/chase-record';
import { answeredEntries } from '../../plan/returns/merge/not-answered';
import { inWords, type IsoDate } from '../../plan/read/dates/calendar';
import { a1 } from '../../plan/read/sheet/a1';
import type { SheetSnapshot } from '../../plan/read/sheet/sheet-snapshot';
import type { MergeChoices } from '../../plan/returns/merge/merge-choices';
import { mergeReturns, type Merge } from '../../plan/returns/merge/merge-returns';
import type { ReturnedFile } from '../../plan/returns/merge/returned-file';
import { offerKey, type ReturnOffer } from '../../plan/returns/merge/return-offer';
import { rulesOf } from '../../plan/returns/merge/owners';
import { struckTexts } from '../../plan/returns/merge/remarks-in-file';
import { proposeMerge } from '../../plan/returns/merge/propose-merge';
import { proposeRows } from '../../plan/returns/merge/propose-rows';
import { NOTHING_SENT, sentInChase, sentInFile } from '../../plan/returns/merge/sent-words';
import { loggedBefore, replacedBefore, updateRows } from '../../plan/returns/merge/update-log';
import type { Steps } from '../../plan/steps';
import type { Review } from '../../plan/review';
import { composeChange } from '../compose-change';
import type { Host } from '../host';
import { inSlices } from '../in-slices';
import type { Proposal, ProposeOptions } from '../proposal';
import { proposalInSteps, proposalOf } from '../prepare';
import { planSheets, settingsToKeep } from '../plan-settings';
import type { MergeWanted, Returns } from './merge-wanted';
import { readLivePlans, type JudgedWorkbook } from '../read-and-judge';

type Reader = Pick<Host, 'readWorkbook'>;

/** What the returns offer; writes nothing. */
export async function reviewReturns(
  host: Reader,
  returns: Returns,
  options: ProposeOptions,
): Promise<Outcome<Merge>> {
  const read = await readLivePlans(host, options);
  return read.ok ? mergeInto(read.value, returns, options) : read;
}

/** Where ticked rows find no blank row, it first proposes to insert rows; asked again after that, it proposes the rest. */
export async function prepareMerge(
  host: Reader,
  { returns, choices, shown }: MergeWanted,
  options: ProposeOptions,
): Promise<Outcome<Proposal>> {
  const read = await readLivePlans(host, options);
  if (!read.ok) return read;
  const merged = await mergeInto(read.value, returns, options);
  if (!merged.ok) return merged;
  const changed = changedOffers(shown, merged.value, choices);
  const gone = new Set(changed.map(offerKey));
  const still = (keys: ReadonlySet<string>) => new Set([...keys].filter((key) => !gone.has(key)));
  const kept = { ...choices, taken: still(choices.taken), both: still(choices.both) };
  // What goes into new rows is written once they are there, at their own places.
  const rows = proposeRows(merged.value, kept);
  if (rows.length > 0) return rowsFirst(rows, read.value);
  const proposed = await propose(read.value, merged.value, kept, options);
  if (!proposed.ok) return proposed;
  const { proposal } = proposed.value;
  return success(changed.length === 0 ? proposal : { ...proposal, heldBack: changed.map(heldBackInWords) });
}

/** Rows are not inserted among rows that are filtered out: the filter would be set again over the wrong ones. */
function rowsFirst(rows: readonly SheetChange[], workbook: JudgedWorkbook): Outcome<Proposal> {
  const { filters = [] } = workbook.present;
  const filtered = filters.find(
    ({ sheet, columns }) => columns.length > 0 && rows.some(({ name }) => name === sheet),
  );
  if (filtered) return obstacle({ code: 'filter-active', sheet: filtered.sheet });
  // "Plan setup" is made by this change, not by its journal alone: so that it goes again when both halves are undone.
  const { snapshots } = workbook.checked.review;
  const kept = ensureSetup(settingsToKeep(snapshots), snapshots, workbook.present.names);
  if (!kept.ok) return kept;
  return success(proposalOf('rows', { sheets: mergeSheets([...rows, ...kept.value.sheets]) }, [], workbook));
}

function heldBackInWords({ cell, files }: ReturnOffer): string {
  const where = cell ? a1(cell.rowIndex, cell.columnIndex) : 'A cell';
  return `${where} (${files.join(', ')})`;
}

export async function mergeInto(
  { checked: { review } }: JudgedWorkbook,
  returns: Returns,
  options: ProposeOptions,
): Promise<Outcome<Merge>> {
  const stop = options.signal ? { signal: options.signal } : {};
  return inSlices(mergeSteps(review, returns, options), options.pace, stop);
}

function* mergeSteps(
  { plans, setup, snapshots }: Review,
  { files, sent }: Returns,
  { today }: ProposeOptions,
): Steps<Merge> {
  const entries = chaseRecord(snapshots)?.entries ?? [];
  const base = sent?.plans
    ? yield* sentInFile(plans, sent.plans)
    : entries.length > 0
      ? sentInChase(plans, entries)
      : NOTHING_SENT;
  const names = files.map(({ name }) => name);
  return yield* mergeReturns({
    plans,
    // What our own sheets say, such as the log, is not the plan's.
    sheets: planSheets(snapshots),
    sent: base,
    returns: files.map((file) => withoutSent(file, sent)),
    rules: rulesOf(setup),
    asked: {
      entries,
      wasAnswered: loggedBefore(names, snapshots),
      wasInPlan: replacedBefore(snapshots),
    },
    struckBefore: sent ? struckTexts(sent) : new Set(),
    on: today,
  });
}

/** A comment that was in the file when it was sent is nobody's answer. */
function withoutSent(file: ReturnedFile, sent: ReturnedFile | null): ReturnedFile {
  const known = new Set(sent?.comments.map(({ text }) => text));
  return { ...file, comments: file.comments.filter(({ text }) => !known.has(text)) };
}

/** The change and its entries in the log, in one proposal. */
export async function propose(
  workbook: JudgedWorkbook,
  merge: Merge,
  choices: MergeChoices,
  options: ProposeOptions,
): Promise<Outcome<{ readonly proposal: Proposal; readonly cellCount: number }>> {
  const { snapshots } = workbook.checked.review;
  const { sheets, entries, cellCount } = proposeMerge(merge, choices, options.today);
  const rows = updateRows(entries, { on: options.today, by: choices.by }, snapshots);
  if (sheets.length === 0 && rows.length === 0)
    return success({ proposal: proposalOf('merge', { sheets: [] }, [], workbook), cellCount: 0 });
  const composed = await composeChange(
    workbook,
    { choices: [], flags: 'kept', cells: sheets, settings: {} },
    options,
  );
  if (!composed.ok) return composed;
  const { changes, noRoom, typed, report: after } = composed.value;
  const setup = changes.sheets.filter(isNamedSetup);
  const { report, setup: settings } = workbook.checked.review;
  const paper = paperWords(liveOnly(report).plans, snapshots, settings);
  const day = `Made on ${inWords(options.today)}`;
  const printed = headerAndFooter(paper, { day, what: setupTable('updates').title });
  const log = addRecords('updates', rows, applied(snapshots, { sheets: setup }), printed);
  if (!log.ok) return log;
  const later = applied(snapshots, { sheets: mergeSheets([...setup, ...log.value]) });
  const answered = answersTo(merge, later);
  const all = { sheets: mergeSheets([...changes.sheets, ...log.value, ...answered(options.today)]) };
  const proposing = proposalInSteps('merge', all, noRoom, workbook, { ...options, typed, after });
  const proposed = await inSlices(proposing, options.pace, { signal: options.signal });
  return proposed.ok ? success({ proposal: proposed.value, cellCount }) : proposed;
}

/** The record of chasing notes the day of an answer, of whoever was asked. */
function answersTo({ offers, files }: Merge, snapshots: readonly SheetSnapshot[]) {
  const entries = chaseRecord(snapshots)?.entries ?? [];
  const packs = files.flatMap((file) => file.packs);
  return (on: IsoDate) => recordAnswers(answeredEntries(offers, packs, entries), on, snapshots);
}

function changedOffers(shown: Merge, now: Merge, { taken, both }: MergeChoices): readonly ReturnOffer[] {
  const current = new Map(now.offers.map((offer) => [offerKey(offer), offer]));
  return shown.offers.filter((offer) => {
    const key = offerKey(offer);
    if (!taken.has(key) && !both.has(key)) return false;
    const same = current.get(key);
    return !same || same.from !== offer.from || same.written === null;
  });
}
