/**
 * Merges returned copies into the open plan: the plan, what was sent if it is known, and the returns give updates,
 * conflicts, questions, new rows, and who has not answered (RETURNS.md, section 5). Decides what is offered and ticked;
 * writes nothing.
 */
import { appendAll } from '../../long-lists';
import { comparedActions } from '../../compare/compared-action';
import type { IsoDate } from '../../read/dates/calendar';
import type { JudgedPlan } from '../../review-plan';
import type { Steps } from '../../steps';
import { meetCopy } from './meet-copy';
import { isAnswer, notAnswered } from './not-answered';
import type { ReturnOffer } from './return-offer';
import { offersOfCopy, type LeftBlank } from './offers-of-copy';
import { olderCopies } from './older-copies';
import type { MergeRules } from './owners';
import { placeNewRows, type NewRow } from './place-new-rows';
import { returnsInOrder, type FileStanding, type ReturnedFile } from './returned-file';
import type { SentWords } from './sent-words';
import { settleOffers } from './settle-offers';

export interface MergeCase {
  /** The plans of the open workbook. */
  readonly plans: readonly JudgedPlan[];
  readonly sent: SentWords;
  readonly returns: readonly ReturnedFile[];
  readonly rules: MergeRules;
  /** The day of the merge. */
  readonly on: IsoDate;
}

export interface Merge {
  /** In the order of their names. */
  readonly files: readonly FileStanding[];
  /** In the order of the plan. */
  readonly offers: readonly ReturnOffer[];
  readonly newRows: readonly NewRow[];
  readonly leftBlank: readonly LeftBlank[];
  readonly notAnswered: readonly string[];
  readonly actionCount: number;
}

export function* mergeReturns({ plans, sent, returns, rules, on }: MergeCase): Steps<Merge> {
  const live = plans.filter(({ report }) => report.standing !== 'left-out');
  const mine = yield* comparedActions(live.map(({ report }) => report));
  const offers = new Map<string, readonly ReturnOffer[]>();
  const newRows: NewRow[] = [];
  const leftBlank: LeftBlank[] = [];
  const files: FileStanding[] = [];
  const seen = new Map<string, string>();
  for (const [at, { name, digest, plans: copy, refusal, uncalculated }] of returnsInOrder(
    returns,
  ).entries()) {
    const before = seen.get(digest);
    if (before !== undefined) {
      files.push({ ...NOTHING, file: name, verdict: 'same-file', sameAs: before });
      continue;
    }
    seen.set(digest, name);
    if (copy === null) {
      files.push({ ...NOTHING, file: name, verdict: 'not-a-workbook', refusal });
      continue;
    }
    const theirs = copy.filter(({ report }) => report.standing !== 'left-out');
    if (theirs.every(({ report }) => report.actions.length === 0)) {
      files.push({ ...NOTHING, file: name, verdict: 'no-plan' });
      continue;
    }
    const rows = yield* meetCopy(live, theirs);
    const met = new Set(rows.met.map((row) => row.mine)).size;
    const notMet = rows.added.length;
    if (rows.isOtherPlan) {
      files.push({ ...NOTHING, file: name, verdict: 'other-plan', met: 0, notMet: met + notMet });
      continue;
    }
    const found = yield* offersOfCopy(rows.met, { file: name, plans: live, copy: theirs, sent, rules, on });
    const fresh = placeNewRows(name, rows, theirs, mine);
    offers.set(`${at}`, found.offers);
    appendAll(leftBlank, found.leftBlank);
    appendAll(newRows, fresh);
    const isAsSent = [found.offers, found.leftBlank, fresh].every((list) => list.length === 0);
    files.push({
      ...NOTHING,
      file: name,
      verdict: isAsSent ? 'same-as-sent' : 'read',
      met,
      notMet,
      uncalculated,
      updates: found.offers.filter(isAnswer).length,
      moreColumns: [
        ...new Set(found.offers.filter(({ kind }) => kind === 'unknown-column').map(({ header }) => header)),
      ],
    });
  }
  const older = olderCopies(offers);
  const nameOf = (at: string | undefined): string | null =>
    at === undefined ? null : (files[Number(at)]?.file ?? null);
  const settled = settleOffers([...offers.values()].flat());
  return {
    files: files.map((file, at) => ({ ...file, olderThan: nameOf(older.get(`${at}`)) })),
    offers: settled,
    newRows,
    leftBlank,
    notAnswered: notAnswered(mine, settled),
    actionCount: mine.length,
  };
}

const NOTHING: Omit<FileStanding, 'file' | 'verdict'> = {
  refusal: '',
  met: 0,
  notMet: 0,
  updates: 0,
  moreColumns: [],
  olderThan: null,
  sameAs: null,
  uncalculated: 0,
};
