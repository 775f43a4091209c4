/**
 * The live re-check: given a judgement and some rows as they are now, judges those rows and the ones that depend on
 * them, and nothing else. The result is exactly that of judging everything. If the rows affect the plan as a whole (its
 * header, columns, sections or register), everything is judged.
 */
import { boardSheetAgain } from './marks/flags/board-sheet';
import type { FlagSet } from './marks/flags/flag-set';
import {
  leadCells,
  leadingSections,
  dueYears,
  ragKeyOf,
  type PlanContext,
} from './judge/report/plan-context';
import { recountYears } from './read/dates/column-years';
import { gridAgain, type SheetGrid } from './read/recognise/sheet-grid';
import type { RecognisedPlan } from './read/recognise/recognise-plans';
import { placesInPlan } from './read/recognise/keeps-structure';
import { rejudge } from './rejudge';
import { reviewToKeep, type Review, type ReviewProgress } from './review';
import type { JudgedPlan } from './review-plan';
import { sameData } from './same-data';
import { withBegun } from './read/leads/begun-register';
import { learnInSteps } from './read/leads/learn-register';
import { DATE_FIELDS } from './read/schema/fields';
import { keyColumns } from './judge/rating/stated/rag-key';
import { saysRag, wordlessRag } from './judge/rating/stated/wordless-rag';
import { monthFirstColumns, orderOf } from './read/schema/month-first';
import { textOf, type ActionRow } from './read/schema/action-row';
import { PROFILES } from './read/schema/profiles';
import { rowReader } from './read/schema/read-rows';
import { bearsRegister } from './read/setup/register-on-sheet';
import { isSetupSheet } from './read/setup/find-setup-tables';
import { patchRows } from './read/sheet/patch-rows';
import type { SheetSnapshot } from './read/sheet/sheet-snapshot';
import type { Steps } from './steps';

export interface ReviewedAgain {
  readonly review: Review;
  /** `rows`: only what the change affects was judged. */
  readonly how: 'rows' | 'whole';
  /** How many actions were judged. */
  readonly judged: number;
  /** Their places in the plan of the sheet, ascending; `null` if everything was judged. */
  readonly places: readonly number[] | null;
}

/**
 * `rows` are whole rows of one sheet across its used columns, as they are now. `null` if they cannot show what the
 * sheet is like (its used range or merged cells have changed); then it must be read again.
 */
export function* reviewAgain(
  review: Review,
  rows: SheetSnapshot,
): Generator<ReviewProgress, ReviewedAgain | null, void> {
  const at = review.snapshots.findIndex(({ name }) => name === rows.name);
  const sheet = review.snapshots[at];
  const patched = sheet && !isSetupSheet(sheet) ? patchRows(sheet, rows) : null;
  if (!sheet || !patched) return null;
  const { snapshot, changedRows } = patched;
  const snapshots = review.snapshots.map((each, place) => (place === at ? snapshot : each));
  const own = review.plans.filter(({ report }) => report.sheet === rows.name);
  const judged = own[0];
  const before = review.boards.get(rows.name);
  if (own.length === 1 && judged && before) {
    const board = yield* inProgress(boardSheetAgain(sheet, before, rows, snapshot));
    const grid = gridAgain(judged.plan.grid, board.bare);
    const isSame = sameReach(board.flags, before.flags) && !bringsRegister(review, grid);
    const fresh = isSame ? yield* inProgress(judgeRowsAgain(judged, grid, changedRows, review)) : null;
    if (fresh) {
      const plans = review.plans.map((plan) => (plan === judged ? fresh.plan : plan));
      const report = { ...review.report, plans: plans.map((plan) => plan.report) };
      const boards = new Map(review.boards).set(rows.name, board);
      const { places } = fresh;
      return {
        review: { ...review, snapshots, boards, plans, report },
        how: 'rows',
        judged: places.length,
        places,
      };
    }
  }
  const whole = yield* reviewToKeep(snapshots, review.setup);
  const actions = whole.plans.reduce((sum, { rows: of }) => sum + of.length, 0);
  return { review: whole, how: 'whole', judged: actions, places: null };
}

function* inProgress<T>(steps: Steps<T>): Generator<ReviewProgress, T, void> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { done: 0, total: 1, rows: step.value };
  }
}

/** If the extent of the add-in's columns changes, so does which cells belong to the plan. */
function sameReach(now: readonly FlagSet[], before: readonly FlagSet[]): boolean {
  const reach = (sets: readonly FlagSet[]) =>
    sets.map(({ headerRow, rows, columnOf }) => [headerRow, rows.at(-1), [...columnOf]]);
  return now === before || sameData(reach(now), reach(before));
}

/** A register on the sheet itself may have changed with its rows, or the sheet may have become one. */
function bringsRegister({ setup }: Review, grid: SheetGrid): boolean {
  return setup.register === null && bearsRegister(grid);
}

function* judgeRowsAgain(
  judged: JudgedPlan,
  grid: SheetGrid,
  changedRows: readonly number[],
  review: Review,
): Steps<{ readonly plan: JudgedPlan; readonly places: readonly number[] } | null> {
  const changed = placesInPlan(judged.plan, grid, changedRows, {
    profiles: [...review.setup.profiles, ...PROFILES],
    confirmed: review.setup.confirmedColumns,
  });
  if (!changed) return null;
  const plan = { ...judged.plan, grid };
  if (!keepsKey(judged, plan, changedRows)) return null;
  const { rows, fresh } = readAgain({ ...judged, plan }, changed);
  if (fresh.length === 0) return { plan: { ...judged, plan }, places: [] };
  const years = yearsNow(judged, rows, fresh);
  if (!(yield* keepsContext(judged, years, rows, fresh, review))) return null;
  const context = { ...judged.context, years };
  const { actions, markers, referring, places } = yield* rejudge(judged, rows, fresh);
  return {
    plan: { ...judged, plan, rows, context, markers, referring, report: { ...judged.report, ...actions } },
    places,
  };
}

/** Whether the plan's colours or numbers mean what they did. */
function keepsKey(
  { plan: { grid: before }, context }: JudgedPlan,
  now: RecognisedPlan,
  changedRows: readonly number[],
): boolean {
  // What a sign means may stand in the cell beside it.
  const columns = keyColumns(now.table).flatMap((column) => [column, column + 1]);
  const isSame = columns.every((column) =>
    changedRows.every((row) => before.textAt(row, column) === now.grid.textAt(row, column)),
  );
  return isSame || sameData([...ragKeyOf(now)], [...context.ragKey]);
}

/** The rows, with those read again that changed or that inherit from one that did, and the indexes of these. */
function readAgain(
  { plan, rows: before }: JudgedPlan,
  places: readonly number[],
): { readonly rows: readonly ActionRow[]; readonly fresh: readonly number[] } {
  const read = rowReader(plan.grid, plan.table, plan.columns);
  const fresh = new Map<number, ActionRow>();
  const rowNow = (place: number) => fresh.get(place) ?? before[place];
  for (const changed of places) {
    for (let place = changed; place < before.length; place += 1) {
      const body = plan.table.rows[place];
      const row = body && read(body, rowNow(place - 1));
      if (!row || sameData(row, rowNow(place))) break;
      fresh.set(place, row);
    }
  }
  if (fresh.size === 0) return { rows: before, fresh: [] };
  const rows = [...before];
  for (const [place, row] of fresh) rows[place] = row;
  return { rows, fresh: [...fresh.keys()].sort((a, b) => a - b) };
}

/** How often the due column states each year now. */
function yearsNow(
  { context, rows: before }: JudgedPlan,
  rows: readonly ActionRow[],
  fresh: readonly number[],
): PlanContext['years'] {
  const say = (row: ActionRow | undefined) => (row ? textOf(row, 'due') : '');
  return fresh.reduce((years, place) => {
    const [was, is] = [say(before[place]), say(rows[place])];
    return was === is ? years : recountYears(years, was, is);
  }, context.years);
}

/** Whether everything computed once per plan, from all its rows, is still the same. */
function* keepsContext(
  { context, plan, rows: before }: JudgedPlan,
  years: PlanContext['years'],
  rows: readonly ActionRow[],
  fresh: readonly number[],
  { setup, registerFound }: Review,
): Steps<boolean> {
  if (!sameData(dueYears(years, context.agreed), context.dates.columnYears)) return false;
  if (!(yield* keepsOrder(context, rows, before, fresh))) return false;
  const saysOtherRag = fresh.some((place) => {
    const [was, is] = [before[place], rows[place]];
    return was && is && saysRag(was) !== saysRag(is);
  });
  if (saysOtherRag && !sameData(wordlessRag(rows), context.wordlessRag)) return false;
  const isLearnt = setup.register?.origin !== 'confirmed' && !registerFound;
  const namesOtherLeads = fresh.some((place) => {
    const [was, is] = [before[place], rows[place]];
    return was && is && textOf(was, 'lead') !== textOf(is, 'lead');
  });
  if (!isLearnt || !namesOtherLeads) return true;
  const hasLeads = context.columnOf.has('lead');
  const sections = hasLeads ? [] : [...leadingSections(plan).values()];
  const { register } = yield* learnInSteps(leadCells(hasLeads ? rows : []), sections);
  return sameData(withBegun(register, setup.register), context.register);
}

/** Whether the same date columns are in doubt about the order of day and month. */
function* keepsOrder(
  { monthFirst, dates: { dateSystem } }: JudgedPlan['context'],
  rows: readonly ActionRow[],
  before: readonly ActionRow[],
  fresh: readonly number[],
): Steps<boolean> {
  const orders = (row: ActionRow | undefined) =>
    DATE_FIELDS.map((field) => {
      const reading = row?.readings[field];
      const order = reading ? orderOf(reading, dateSystem) : null;
      return order === 'first' ? reading?.text : order;
    });
  const differs = fresh.some((place) => !sameData(orders(rows[place]), orders(before[place])));
  const example = (row: ActionRow | undefined) =>
    DATE_FIELDS.some((field) => row?.readings[field] && orderOf(row.readings[field], dateSystem) === 'first');
  const speaks = monthFirst.length > 0 || fresh.some((place) => example(rows[place]));
  return !differs || !speaks || sameData(yield* monthFirstColumns(rows, dateSystem), monthFirst);
}
