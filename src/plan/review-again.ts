/**
 * The live re-check: given a judgement and some rows as they are now, judges those rows and the ones that depend on
 * them, and nothing else. The result is exactly that of judging everything. If the rows affect the plan as a whole (its
 * header, columns, sections or register), everything is judged.
 */
import { findFlags } from './marks/flags/find-flags';
import type { FlagSet } from './marks/flags/flag-set';
import { withoutCopiedFlags } from './marks/flags/copied-flags';
import { withoutSets } from './marks/flags/without-flags';
import { leadCells, leadingSections, dueYears } from './judge/report/plan-context';
import { yearsNamed } from './read/dates/column-years';
import { sheetGrid } from './read/recognise/sheet-grid';
import { placesInPlan } from './read/recognise/keeps-structure';
import { rejudge } from './rejudge';
import { reviewToKeep, type Review, type ReviewProgress } from './review';
import type { JudgedPlan } from './review-plan';
import { sameData } from './same-data';
import { withBegun } from './read/leads/begun-register';
import { learnInSteps } from './read/leads/learn-register';
import { DATE_FIELDS } from './read/schema/fields';
import { wordlessRag } from './judge/rating/stated/wordless-rag';
import { monthFirstColumns, orderOf } from './read/schema/month-first';
import { textOf, type ActionRow } from './read/schema/action-row';
import { PROFILES } from './read/schema/profiles';
import { rowReader } from './read/schema/read-rows';
import { registerOnSheets } from './read/setup/register-on-sheet';
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
  const [flags, flagsBefore] = [findFlags(snapshot), findFlags(sheet)];
  const bare = withoutCopiedFlags(withoutSets(snapshot, flags));
  if (own.length === 1 && judged && sameReach(flags, flagsBefore) && !bringsRegister(review, bare)) {
    const fresh = yield* inProgress(judgeRowsAgain(judged, bare, changedRows, review));
    if (fresh) {
      const plans = review.plans.map((plan) => (plan === judged ? fresh.plan : plan));
      const report = { ...review.report, plans: plans.map((plan) => plan.report) };
      return { review: { ...review, snapshots, plans, report }, how: 'rows', judged: fresh.judged };
    }
  }
  const whole = yield* reviewToKeep(snapshots, review.setup);
  const actions = whole.plans.reduce((sum, { rows: of }) => sum + of.length, 0);
  return { review: whole, how: 'whole', judged: actions };
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
  return sameData(reach(now), reach(before));
}

/** A register on the sheet itself may have changed with its rows, or the sheet may have become one. */
function bringsRegister({ setup }: Review, snapshot: SheetSnapshot): boolean {
  return setup.register === null && registerOnSheets([snapshot]) !== null;
}

function* judgeRowsAgain(
  judged: JudgedPlan,
  snapshot: SheetSnapshot,
  changedRows: readonly number[],
  review: Review,
): Steps<{ readonly plan: JudgedPlan; readonly judged: number } | null> {
  const grid = sheetGrid(snapshot);
  const places = placesInPlan(judged.plan, grid, changedRows, {
    profiles: [...review.setup.profiles, ...PROFILES],
    confirmed: review.setup.confirmedColumns,
  });
  if (!places) return null;
  const plan = { ...judged.plan, grid };
  const { rows, fresh } = readAgain({ ...judged, plan }, places);
  if (!(yield* keepsContext(judged, rows, fresh, review))) return null;
  const { actions, markers, count } = yield* rejudge(judged, rows, fresh);
  return {
    plan: { ...judged, plan, rows, markers, report: { ...judged.report, ...actions } },
    judged: count,
  };
}

/** The rows, with those read again that changed or that inherit from one that did, and the indexes of these. */
function readAgain(
  { plan, rows: before }: JudgedPlan,
  places: readonly number[],
): { readonly rows: readonly ActionRow[]; readonly fresh: readonly number[] } {
  const read = rowReader(plan.grid, plan.table, plan.columns);
  const rows = [...before];
  const fresh: number[] = [];
  for (const changed of places) {
    for (let place = changed; place < rows.length; place += 1) {
      const body = plan.table.rows[place];
      if (!body) break;
      const row = read(body, rows[place - 1]);
      const isSame = sameData(row, rows[place]);
      if (!isSame) {
        rows[place] = row;
        if (fresh[fresh.length - 1] !== place) fresh.push(place);
      }
      if (isSame) break;
    }
  }
  return { rows, fresh: [...new Set(fresh)].sort((a, b) => a - b) };
}

/** Whether everything computed once per plan, from all its rows, is still the same. */
function* keepsContext(
  { context, plan, rows: before }: JudgedPlan,
  rows: readonly ActionRow[],
  fresh: readonly number[],
  { setup, registerFound }: Review,
): Steps<boolean> {
  const namesOtherYears = fresh.some((place) => {
    const [was, is] = [before[place], rows[place]];
    return was && is && !sameData(yearsNamed(textOf(was, 'due')), yearsNamed(textOf(is, 'due')));
  });
  if (namesOtherYears && !sameData(dueYears(rows, context.agreed), context.dates.columnYears)) return false;
  if (!(yield* keepsOrder(context, rows, before, fresh))) return false;
  const saysOtherRag = fresh.some((place) => {
    const [was, is] = [before[place], rows[place]];
    return was && is && textOf(was, 'statedRag') !== textOf(is, 'statedRag');
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
