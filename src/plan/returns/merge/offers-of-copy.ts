/** Everything that one returned copy offers, row by row, and what it left blank. */
import type { ComparedAction } from '../../compare/compared-action';
import { isStillOpen } from '../../compare/standing-changes';
import { isOurQuestion } from '../chase/our-question';
import { a1 } from '../../read/sheet/a1';
import type { IsoDate } from '../../read/dates/calendar';
import type { JudgedPlan } from '../../review-plan';
import { CELLS_PER_STEP, type Steps } from '../../steps';
import { cellSaid, type CellSaid } from './cell-said';
import { planOf } from './meet-copy';
import type { MetRow } from './met-copy';
import type { ReturnOffer } from './return-offer';
import { offerForCell } from './offer-for-cell';
import type { MergeRules } from './owners';
import { heardOnSheet, packColumns, packMarkOf } from './pack-sheet';
import type { AskedLeads } from './not-answered';
import { noteOf } from './notes-of-copy';
import { isPackForm, shiftedIn } from './pack-shifted';
import { writesMonthFirst } from './month-first';
import { withMisplaced, type PlacedAnswer } from './misplaced-answers';
import { pairColumns, type ColumnPair } from './pair-columns';
import { pointingIn } from './points-elsewhere';
import { comparedLine } from './compared-line';
import type { SentWords } from './sent-words';
import type { OtherWords } from './other-words';
import { struckInWords, type IsStruck } from './remarks-in-file';
import { saidElsewhere } from './words-of-column';

/** A cell that says something in the plan and nothing in the return: nothing changes. */
export interface LeftBlank {
  readonly file: string;
  readonly action: ComparedAction;
  readonly header: string;
  readonly was: string;
}

export interface CopyOffers {
  readonly offers: readonly ReturnOffer[];
  readonly leftBlank: readonly LeftBlank[];
  /** Words of the plan's that the copy strikes through. */
  readonly struck: readonly OtherWords[];
}

export interface CopyCase {
  readonly file: string;
  readonly plans: readonly JudgedPlan[];
  readonly copy: readonly JudgedPlan[];
  readonly sent: SentWords;
  readonly rules: MergeRules;
  readonly on: IsoDate;
  /** Whether a cell of the copy is struck through. */
  readonly isStruck: IsStruck;
  /** Texts that were struck through when they were sent. */
  readonly struckBefore: ReadonlySet<string>;
  readonly wasInPlan: AskedLeads['wasInPlan'];
}

export function* offersOfCopy(met: readonly MetRow[], about: CopyCase): Steps<CopyOffers> {
  const notes: ReturnOffer[] = [];
  const answers: PlacedAnswer[] = [];
  const points = pointingIn(met);
  const leftBlank: LeftBlank[] = [];
  const struck: OtherWords[] = [];
  const pairs = pairedOnce(about.rules);
  const elsewhere = once(saidElsewhere);
  const shifted = once(shiftedIn);
  const markOf = once(packMarkOf);
  const isMonthFirst = once(({ plan }) => writesMonthFirst(plan.grid.snapshot));
  const sourceOf = (sheet: JudgedPlan): string => {
    const mark = markOf(sheet);
    return mark === null ? about.file : `${mark.lead} (${about.file})`;
  };
  let rows = 0;
  for (const row of met) {
    const { mine, theirs, isSure } = row;
    const crossed: { readonly header: string; readonly address: string }[] = [];
    const [plan, copy] = [planOf(mine, about.plans), planOf(theirs, about.copy)];
    const mark = markOf(copy);
    for (const pair of pairs(copy, plan)) {
      const returned = saidInReturn(copy, theirs, pair);
      if (isInherited(returned, theirs, pair)) continue;
      if (pair.to === null) {
        const { file, sent, wasInPlan } = about;
        const made = { file, source: sourceOf(copy), plan, action: mine, pair, said: returned };
        const found = noteOf({ ...made, mark, sent, wasInPlan });
        if (found) notes.push(found);
        continue;
      }
      const now = cellSaid(plan.plan, mine.action.row, pair.to);
      const { rowIndex, joinedRows } = theirs.action.row;
      const isStruck = [rowIndex, ...joinedRows].some((at) =>
        about.isStruck(copy.report.sheet, at, pair.from),
      );
      const found = offerForCell({
        source: sourceOf(copy),
        file: about.file,
        plan,
        action: mine,
        pair,
        now,
        sent:
          about.sent(mine.action, plan, pair, mark) ?? heardOnSheet(copy, theirs.action.row, pair, now.text),
        returned,
        isOfAnother: elsewhere(plan),
        pointsElsewhere: (text) => points(row, text),
        isSure,
        isShifted: shifted(copy)(theirs.action.row),
        isStruck,
        isMonthFirst: isMonthFirst(copy),
        rules: about.rules,
        on: about.on,
      });
      if (found === null) {
        if (isStruck && returned.text !== '' && !about.struckBefore.has(comparedLine(returned.text)))
          crossed.push({ header: pair.header, address: a1(rowIndex, pair.from) });
        continue;
      }
      answers.push({
        sheet: copy.report.sheet,
        from: `${pair.from} ${copy.report.sheet}`,
        isQuestion: pair.form?.isToFill === true && isOurQuestion(returned.text),
        plan,
        row: mine.action.row,
        at: rowIndex,
        to: pair.to,
        isOwners: pair.isOwners,
        was: now,
        said: returned,
        offer: found === 'left-blank' ? null : found,
      });
      if (found === 'left-blank' && !pair.form)
        leftBlank.push({
          file: about.file,
          action: mine,
          header: pair.header,
          was: now.text,
        });
    }
    const [first] = crossed;
    // What is done or withdrawn already may be struck through.
    if (first && isStillOpen(mine)) {
      const cell = { file: about.file, sheet: copy.report.sheet, address: first.address };
      const headers = crossed.map(({ header }) => header);
      struck.push(struckInWords(cell, headers, mine.action));
    }
    rows += 1;
    if (rows % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
  }
  const offers = [...notes, ...withMisplaced(answers, isOwnersColumn(about.rules))];
  return { offers, leftBlank, struck };
}

/** Worked out once for each sheet. */
function once<T>(worksOut: (sheet: JudgedPlan) => T): (sheet: JudgedPlan) => T {
  const known = new Map<JudgedPlan, T>();
  return (sheet) => {
    const found = known.get(sheet) ?? worksOut(sheet);
    known.set(sheet, found);
    return found;
  };
}

const isOwnersColumn =
  ({ owners }: MergeRules) =>
  ({ report }: JudgedPlan, column: number): boolean =>
    report.columns.columns.some(
      ({ columnIndex, fields }) => columnIndex === column && fields.some((field) => owners.has(field)),
    );

/** Where evidence is kept is part of what is said of it. */
function saidInReturn({ plan }: JudgedPlan, { action: { row } }: ComparedAction, pair: ColumnPair): CellSaid {
  const said = cellSaid(plan, row, pair.from);
  const where = pair.form?.where ?? null;
  const kept = where === null ? '' : cellSaid(plan, row, where).text;
  if (kept === '') return said;
  const text = said.text === '' ? `Kept: ${kept}` : `${said.text}\nKept: ${kept}`;
  return { ...said, text, lastWords: text, day: null, isNumber: false };
}

/** A blank cell below the one that holds for its rows too. */
const isInherited = (
  { text }: CellSaid,
  { action: { row } }: ComparedAction,
  { field }: ColumnPair,
): boolean => text === '' && field !== null && row.readings[field]?.how === 'above';

type Pairs = (from: JudgedPlan, to: JudgedPlan) => readonly ColumnPair[];

function pairedOnce(rules: MergeRules): Pairs {
  const known = new Map<JudgedPlan, Map<JudgedPlan, readonly ColumnPair[]>>();
  return (from, to) => {
    const by = known.get(from) ?? new Map<JudgedPlan, readonly ColumnPair[]>();
    known.set(from, by);
    const before = by.get(to) ?? (isPackForm(from) ? packColumns : pairColumns)(from, to, rules);
    by.set(to, before);
    return before;
  };
}
