/**
 * Merges returned copies into the open plan: the plan, what was sent if it is known, and the returns give updates,
 * conflicts, questions, new rows, and who has not answered (RETURNS.md, section 5). Decides what is offered and ticked;
 * writes nothing.
 */
import { appendAll } from '../../long-lists';
import { comparedActions } from '../../compare/compared-action';
import type { IsoDate } from '../../read/dates/calendar';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { JudgedPlan } from '../../review-plan';
import type { Steps } from '../../steps';
import { mergeCopy, without, type MergedCopy } from './merge-copy';
import { notAnswered, type AskedLeads } from './not-answered';
import type { ReturnOffer } from './return-offer';
import type { LeftBlank } from './offers-of-copy';
import { saidOnce, wordsOfSheets, type OtherWords } from './other-words';
import { olderCopies } from './older-copies';
import type { MergeRules } from './owners';
import type { NewRow } from './place-new-rows';
import { returnsInOrder, type FileStanding, type ReturnedFile } from './returned-file';
import type { SentWords } from './sent-words';
import { settleOffers } from './settle-offers';

export interface MergeCase {
  /** The plans of the open workbook, and all its sheets. */
  readonly plans: readonly JudgedPlan[];
  readonly sheets: readonly SheetSnapshot[];
  readonly sent: SentWords;
  readonly returns: readonly ReturnedFile[];
  readonly rules: MergeRules;
  readonly asked: AskedLeads;
  /** Texts that were struck through in the file that was sent, in one line each. */
  readonly struckBefore: ReadonlySet<string>;
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
  readonly otherWords: readonly OtherWords[];
  readonly notAnswered: readonly string[];
  /** Whether those are the leads whom a pack asked, and not all who lead an open action. */
  readonly wasAsked: boolean;
  readonly actionCount: number;
}

export function* mergeReturns(about: MergeCase): Steps<Merge> {
  const live = about.plans.filter(({ report }) => report.standing !== 'left-out');
  const mine = yield* comparedActions(live.map(({ report }) => report));
  const known = wordsOfSheets(about.sheets);
  yield 1;
  const copies: MergedCopy[] = [];
  const seen = new Map<string, string>();
  for (const file of returnsInOrder(about.returns)) {
    const sameAs = seen.get(file.digest);
    if (sameAs !== undefined) copies.push(without(file, 'same-file', { sameAs }));
    else copies.push(yield* mergeCopy(file, { ...about, plans: live }, mine, known));
    if (sameAs === undefined) seen.set(file.digest, file.name);
  }
  yield 1;
  const older = olderCopies(copies.map(({ offers }) => offers));
  const all = <T>(of: (copy: MergedCopy) => readonly T[]): readonly T[] => {
    const list: T[] = [];
    for (const copy of copies) appendAll(list, of(copy));
    return list;
  };
  yield 1;
  const offers = settleOffers(all((copy) => copy.offers));
  yield 1;
  const nameOf = (at: number | undefined) => (at === undefined ? null : (copies[at]?.standing.file ?? null));
  return {
    files: copies.map(({ standing }, at) => ({ ...standing, olderThan: nameOf(older.get(at)) })),
    offers,
    newRows: all((copy) => copy.newRows),
    leftBlank: all((copy) => copy.leftBlank),
    otherWords: saidOnce(all((copy) => copy.others)),
    notAnswered: notAnswered(mine, offers, about.asked),
    wasAsked: about.asked.entries.length > 0,
    actionCount: mine.length,
  };
}
