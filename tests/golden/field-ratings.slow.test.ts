/**
 * The field cases, flagged by `apply`: on twelve days the live rating beside every action equals that of a fresh check,
 * and so does PLAN.RAG, from the cells alone, wherever nothing else affects the rating.
 */
import { answerRag } from '../../src/functions/answers/answer-rag';
import { isFault } from '../../src/functions/function-value';
import { CHECK_AGAIN, EVIDENCE_WORDS, RATING_WORDS } from '../../src/plan/judge/rating/rating-cells';
import type { ActionReport, WorkbookReport } from '../../src/plan/judge/report/plan-report';
import { numberedLines } from '../../src/plan/read/recognise/wording';
import { reviewWorkbook } from '../../src/plan/review';
import { textOf } from '../../src/plan/read/schema/action-row';
import { makeSetup } from '../../src/plan/read/setup/setup';
import { isoDateToSerial } from '../../src/plan/read/sheet/serial-date';
import { isLive } from '../../src/plan/judge/report/live-plans';
import { setAsOf } from '../support/applied-plan';
import { appliedCase, day, daysFor, ratedCells, reviewOn, shownIn, TODAY } from '../support/applied-case';
import { FIELD_CASES, caseName, fieldWorkbook } from '../support/field-cases';
import { opened } from '../support/open-built';
import { snapshots } from '../support/read-through-client';

/** What the row's rating depends on and PLAN.RAG is not given; `null` if it is given everything. */
function notTold({ facts, due, dueOrigin, completion, row }: ActionReport): string | null {
  const { status, statedRag, progress, achieved } = completion.claims;
  if (facts.basis === 'assurance') return 'rated on its evidence alone';
  if ([status, statedRag, progress].some((claim) => claim !== null))
    return 'a status, RAG or progress speaks of completion';
  if (dueOrigin !== 'own') return 'a revised date or a heading dates it';
  if (due.certainty === 'implied' || due.year !== null || due.relative !== null || due.rivals.length > 0)
    return 'its date rests on the agreed date or on its column';
  if (facts.ongoing && facts.reviewDate !== null) return 'its review date counts';
  if (facts.expectsLead && !facts.hasLead) return 'nobody is named who answers for it';
  if (
    achieved !== null &&
    Math.max(numberedLines(textOf(row, 'action')), numberedLines(textOf(row, 'due'))) > 1
  )
    return 'it is told in parts';
  if (achieved?.says === 'unclear') return 'its date achieved is not plain';
  return null;
}

/** PLAN.RAG over the words of the row's own cells. */
function planRag({ row }: ActionReport, evidence: unknown, asOf: string): unknown {
  const [due, achieved] = [row.readings.due?.value ?? null, row.readings.achieved?.value ?? null];
  const answer = answerRag(
    [[[due]], [[achieved]], [[evidence as string]], [[isoDateToSerial(day(asOf), 1900)]]],
    { today: day(TODAY) },
  )[0]?.[0];
  return isFault(answer ?? null) ? 'fault' : answer;
}

/**
 * The ratings of live plans by row. Once a plan has been given a column for evidence or leads, still blank, its actions
 * are rated lower, so those that are amber in `after` are left out.
 */
const ratingsOf = ({ plans }: WorkbookReport, after: WorkbookReport) =>
  plans.map((plan, at) => [
    plan.sheet,
    isLive(plan)
      ? plan.actions.map(({ row, rating }, action) => {
          const later = after.plans[at]?.actions[action];
          const gained =
            later !== undefined &&
            later.rating.colour === 'amber' &&
            (['evidence-missing', 'lead-missing'] as const).some((reason) =>
              later.rating.because.includes(reason),
            );
          return gained ? row.rowIndex : [row.rowIndex, rating.colour];
        })
      : [],
  ]);

const counted = { cases: 0, actions: 0, ratings: 0, functions: 0, faults: 0 };
const leftOut = new Map<string, number>();

test.each(FIELD_CASES.map((one) => [caseName(one), one] as const))(
  '%s: the live ratings equal those of a fresh check on twelve days',
  async (_name, one) => {
    const applied = await appliedCase(one);
    if (applied === null) return;
    const { workbook, sheets } = applied;
    const different: unknown[] = [];
    const first = reviewOn(sheets, one.as_of, one.agreed);
    const cells = ratedCells(applied, first);
    const days = daysFor(one, first);
    expect(days).toHaveLength(12);
    counted.cases += 1;
    counted.actions += cells.length;
    for (const asOf of days) {
      setAsOf(workbook, asOf);
      const report = reviewOn(sheets, asOf, one.agreed);
      for (const cell of cells) {
        const plan = report.plans[cell.plan];
        const action = plan?.actions.find(({ row }) => row.rowIndex === cell.rowIndex);
        if (!action) throw new Error(`No action in row ${cell.rowIndex + 1} of ${cell.sheet}`);
        const rating = RATING_WORDS[action.rating.colour];
        const shown = shownIn(workbook, cell, 'rag');
        const place = `${asOf} ${cell.sheet} ${cell.rowIndex + 1}`;
        counted.ratings += 1;
        // If a cell that the rating depends on holds an error, the rating always says "Check again".
        const asks = action.row.errors.length > 0 && shown === CHECK_AGAIN;
        if (shown !== rating && !asks) different.push([place, { shown, wanted: rating }]);
        const why = workbook.date1904 ? 'its dates count from 1904' : notTold(action);
        const own = planRag(action, EVIDENCE_WORDS[action.evidence.level], asOf);
        if (why === 'its date achieved is not plain') {
          counted.faults += 1;
          if (own !== 'fault') different.push([place, { own, wanted: 'fault' }]);
        } else if (why === null) {
          counted.functions += 1;
          if (own !== rating)
            different.push([
              place,
              {
                own,
                wanted: rating,
                due: action.row.readings.due?.value,
                achieved: action.row.readings.achieved?.value,
              },
            ]);
        }
        if (why !== null && asOf === one.as_of) leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
      }
    }
    expect(different).toEqual([]);
    const asked = makeSetup({
      asOf: day(one.as_of),
      agreed: one.agreed === undefined ? null : day(one.agreed),
    });
    const before = reviewWorkbook(await snapshots(opened(fieldWorkbook(one))), asked);
    expect(ratingsOf(first, first)).toEqual(ratingsOf(before, first));
  },
);

test('enough was compared, and PLAN.RAG was skipped only for these actions', () => {
  expect(counted.cases).toBeGreaterThanOrEqual(60);
  expect(counted.ratings).toBe(counted.actions * 12);
  expect(counted.functions).toBeGreaterThan(2000);
  expect(Object.fromEntries(leftOut)).toEqual({
    'a revised date or a heading dates it': 7,
    'a status, RAG or progress speaks of completion': 262,
    'it is told in parts': 3,
    'its date achieved is not plain': 34,
    'its date rests on the agreed date or on its column': 9,
    'nobody is named who answers for it': 10,
  });
});
