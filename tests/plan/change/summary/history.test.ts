import { compareWith } from '../../../../src/plan/change/summary/compare-with';
import { eraseHistory, recordMeeting } from '../../../../src/plan/change/summary/propose-history';
import { WIDTHS } from '../../../../src/plan/marks/summary/summary-columns';
import { readHistory } from '../../../../src/plan/marks/summary/read-history';
import { type RecordedMeeting } from '../../../../src/plan/marks/summary/recorded-meeting';
import { meetingNow } from '../../../../src/plan/change/summary/meeting-now';
import { summaryInput } from '../../../../src/plan/change/summary/summary-input';
import { proposeSummary } from '../../../../src/plan/change/summary/propose-summary';
import type { SummaryPlan } from '../../../../src/plan/change/summary/block';
import { layOutSetupSheet } from '../../../../src/plan/change/settings-sheet/setup-sheet';
import { applied } from '../../../../src/plan/change/applied';
import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { finish } from '../../../../src/plan/steps';
import type { SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { planIn, type Rows } from '../../../support/review-grid';
import { gridSnapshot } from '../../../support/grid-snapshot';

const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'Evidence provided', 'Date achieved'];
const DONE = ['Training records of 40 staff, June 2016', '12 May 2016'];
const JULY = '2016-07-01' as IsoDate;
const OCTOBER = '2016-10-15' as IsoDate;

const THEN = [
  HEADER,
  ['1', 'Write to every school.', 'Education', '31 August 2016', '', ''],
  ['2', 'Audit the letters.', 'Police', '30 June 2016', '', ''],
  ['3', 'Train the staff.', 'Health', '1 May 2017', '', ''],
  ['4', 'Review the policy.', 'Police', '1 May 2016', ...DONE],
  ['5', 'Ask the schools.', 'Police', '1 June 2017', '', ''],
  ['6', 'Leave the group.', 'Police', '1 June 2017', '', ''],
];
/** In another order: 1 late, 2 re-dated, 3 closed, 4 reopened, 5 the same in other words, 6 gone, 7 new. */
const NOW = [
  HEADER,
  ['7', 'Start again.', 'Police', '1 June 2017', '', ''],
  ['5', 'Ask the schools and colleges.', 'Police', '1 June 2017', '', ''],
  ['4', 'Review the policy.', 'Police', '1 May 2016', '', ''],
  ['3', 'Train the staff.', 'Health', '1 May 2017', ...DONE],
  ['2', 'Audit the letters.', 'Police', '30 June 2017', '', ''],
  ['1', 'Write to every school.', 'Education', '31 August 2016', '', ''],
];

function planOn(rows: Rows, asOf: IsoDate, snapshots: readonly SheetSnapshot[] = []): SummaryPlan {
  const report = planIn(rows, { asOf });
  return summaryInput(
    { asOf, plans: [report] },
    new Map([[report, 'Plan_']]),
    snapshots,
    makeSetup({ asOf }),
    asOf,
  ).plans[0] as SummaryPlan;
}

const SETUP_SHEET = applied([gridSnapshot([['x']])], { sheets: [layOutSetupSheet({})] });

function record(
  plan: SummaryPlan,
  date: IsoDate,
  snapshots: readonly SheetSnapshot[],
): readonly SheetSnapshot[] {
  const planned = finish(recordMeeting([plan], { date }, snapshots));
  if (!planned.ok) throw new Error(planned.problem.code);
  return applied(snapshots, { sheets: planned.value });
}

describe('recording a meeting', () => {
  test('is refused without a Plan setup, or if someone else’s sheet has its name', () => {
    const plan = planOn(THEN, JULY);
    expect(finish(recordMeeting([plan], { date: JULY }, []))).toMatchObject({
      ok: false,
      problem: { code: 'sheet-not-found' },
    });
    const foreign = gridSnapshot([['Our own']], { name: 'Plan setup' });
    expect(finish(recordMeeting([plan], { date: JULY }, [foreign]))).toMatchObject({
      ok: false,
      problem: { code: 'setup-sheet-taken' },
    });
  });

  test('is read back unchanged in both date systems, and kept once if recorded twice', () => {
    const plan = planOn(THEN, JULY);
    const once = record(plan, JULY, SETUP_SHEET);
    expect(readHistory(once)).toEqual([finish(meetingNow(plan, JULY))]);
    expect(finish(recordMeeting([plan], { date: JULY }, once))).toEqual({ ok: true, value: [] });
    const old = SETUP_SHEET.map((sheet) => ({ ...sheet, dateSystem: 1904 as const }));
    expect(readHistory(record(plan, JULY, old))).toEqual([finish(meetingNow(plan, JULY))]);
  });

  test('of the same day is replaced; others and their order stay', () => {
    const [then, now] = [planOn(THEN, JULY), planOn(NOW, OCTOBER)];
    const both = record(now, OCTOBER, record(then, JULY, SETUP_SHEET));
    expect(readHistory(both).map(({ date }) => date)).toEqual([JULY, OCTOBER]);
    const again = record(planOn(THEN, OCTOBER), OCTOBER, both);
    expect(readHistory(again)[0]).toEqual(finish(meetingNow(then, JULY)));
    expect(readHistory(again)[1]?.tally).toEqual(planOn(THEN, OCTOBER).report.tally);
    const erased = eraseHistory(again);
    expect(erased.ok && readHistory(applied(again, { sheets: erased.value }))).toEqual([]);
  });

  test('of thousands of actions continues in further rows, none of them too long for a cell', () => {
    const keys = Array.from({ length: 4_000 }, (_, at) => `${at}.1#abcdefg${at}`);
    const plan = planOn(THEN, JULY);
    const [action] = plan.report.actions;
    const large = { ...plan, keys, report: { ...plan.report, actions: keys.map(() => action as never) } };
    const snapshots = record(large, JULY, SETUP_SHEET);
    const texts = snapshots.flatMap(({ values }) => values.flat().map((value) => String(value).length));
    expect(Math.max(...texts)).toBeLessThanOrEqual(30_000);
    expect(readHistory(snapshots)[0]?.standings.size).toBe(4_000);
    expect(readHistory(record(plan, JULY, snapshots))).toEqual([finish(meetingNow(plan, JULY))]);
  });

  test('that staff garbled is read as far as possible', () => {
    const [, setup] = record(planOn(THEN, JULY), JULY, SETUP_SHEET) as [SheetSnapshot, SheetSnapshot];
    const values = setup.values.map((row) =>
      row.map((value) => (String(value).includes(':R') ? 'x; :; 1#ab:R; 2#cd:?; __proto__:A' : value)),
    );
    const [meeting] = readHistory([{ ...setup, values }]);
    expect([...(meeting?.standings.keys() ?? [])]).toEqual(['1#ab', '__proto__']);
  });
});

describe('direction of travel', () => {
  const meeting: RecordedMeeting = finish(meetingNow(planOn(THEN, JULY), JULY));

  test('follows actions that were moved, reworded, closed, reopened, added and removed', () => {
    const moves = compareWith(meeting, planOn(NOW, OCTOBER));
    expect(
      moves.map(({ action, direction, reopened }) => [action?.row.ref ?? null, direction, reopened]),
    ).toEqual([
      ['7', 'new', false],
      ['5', 'same', false],
      ['4', 'worse', true],
      ['3', 'closed', false],
      ['2', 'improved', false],
      ['1', 'worse', false],
      [null, 'gone', false],
    ]);
  });

  test('says that nothing moved if nothing did, whatever the order', () => {
    const [header, ...rows] = THEN;
    const moves = compareWith(meeting, planOn([header as string[], ...rows.reverse()], JULY));
    rows.reverse();
    expect(new Set(moves.map(({ direction }) => direction))).toEqual(new Set(['same']));
  });

  const WITH_STATUS = ['Ref', 'Action', 'Lead', 'Due date', 'Status', 'Evidence provided'];
  const statuses = (words: readonly string[]): Rows => [
    WITH_STATUS,
    ...words.map((status, at) => [
      `${at + 1}`,
      `Visit hostel number ${at + 1}.`,
      'Housing',
      '30 June 2017',
      status,
      'Report of the visit, 3 May 2016',
    ]),
  ];
  const since = (was: string, is: string) =>
    compareWith(
      finish(meetingNow(planOn(statuses([was]), JULY), JULY)),
      planOn(statuses([is]), OCTOBER),
    )[0] as ReturnType<typeof compareWith>[number];

  test.each([
    ['open', 'Under way', 'Superseded by the new policy', 'withdrawn', false],
    ['complete', 'Complete', 'Not accepted: the hostel has shut', 'withdrawn', false],
    ['withdrawn', 'Withdrawn', 'No longer required', 'same', false],
    ['withdrawn', 'Withdrawn', 'Under way', 'worse', true],
    ['withdrawn', 'Cancelled', 'Complete', 'closed', false],
    ['complete', 'Complete', 'Under way', 'worse', true],
    ['open', 'Under way', 'Under way', 'same', false],
  ])('an action that was %s (%s) and is “%s” is %s', (_, was, is, direction, reopened) => {
    expect(since(was, is)).toMatchObject({ direction, reopened });
  });

  test('a withdrawn action is still known as such when the meeting is read back', () => {
    const snapshots = record(planOn(statuses(['Withdrawn', 'Under way']), JULY), JULY, SETUP_SHEET);
    const [meeting] = readHistory(snapshots);
    const moves = compareWith(
      meeting as RecordedMeeting,
      planOn(statuses(['Under way', 'Withdrawn']), OCTOBER),
    );
    expect(moves.map(({ direction, reopened }) => [direction, reopened])).toEqual([
      ['worse', true],
      ['withdrawn', false],
    ]);
  });

  test('lists withdrawn actions separately from closed ones', () => {
    const snapshots = record(planOn(statuses(['Under way', 'Withdrawn']), JULY), JULY, SETUP_SHEET);
    const report = planIn(statuses(['Cancelled', 'Under way']), { asOf: OCTOBER });
    const input = summaryInput(
      { asOf: OCTOBER, plans: [report] },
      new Map([[report, 'Plan_']]),
      snapshots,
      makeSetup({ asOf: OCTOBER }),
      OCTOBER,
    );
    const cells = proposeSummary(input, snapshots)?.cells ?? [];
    // The count, and the one in the list.
    expect(cells.filter(({ value }) => value === '○ Withdrawn')).toHaveLength(2);
    expect(cells.filter(({ value }) => value === '▼ Worse: open again')).toHaveLength(1);
    expect(cells.filter(({ value }) => value === '● Closed: complete and evidenced')).toHaveLength(1);
  });

  test('is on the summary beside the previous meeting, with arrows, words and a chart over meetings', () => {
    const snapshots = record(planOn(THEN, JULY), JULY, SETUP_SHEET);
    const report = planIn(NOW, { asOf: OCTOBER });
    const input = summaryInput(
      { asOf: OCTOBER, plans: [report] },
      new Map([[report, 'Plan_']]),
      snapshots,
      makeSetup({ asOf: OCTOBER }),
      OCTOBER,
    );
    const planned = proposeSummary(input, snapshots);
    const texts = planned?.cells.map(({ value }) => value) ?? [];
    for (const words of [
      '▼ Worse: open again',
      '▲ Improved',
      '● Closed: complete and evidenced',
      'Since 1 July 2016',
    ])
      expect(texts).toContain(words);
    expect(planned?.charts.map(({ kind }) => kind)).toEqual(['stacked-bar', 'stacked-column']);
    // “Actions” in bold letters is wider than a rating's column.
    const header = planned?.cells.find(({ value }) => value === 'Direction')?.rowIndex;
    const counted = planned?.cells.find(({ value, rowIndex }) => value === 'Actions' && rowIndex === header);
    expect(WIDTHS[counted?.columnIndex ?? 0]).toBeGreaterThanOrEqual(6.5);
    expect(counted?.columnIndex).toBeGreaterThan(0);
  });
});
