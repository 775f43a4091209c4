import { gateOfTitles } from '../../../../src/plan/export/gate/gate-settings';
import { judgeGate, LONGEST_REASON } from '../../../../src/plan/export/gate/judge-gate';
import { GATE_RULES } from '../../../../src/plan/export/gate/rules';
import type { WorkbookReport } from '../../../../src/plan/judge/report/plan-report';
import type { SetupInput } from '../../../../src/plan/read/setup/setup';
import { a1 } from '../../../../src/plan/read/sheet/a1';
import { planIn, reviewGrid, type Rows } from '../../../support/review-grid';

const reportOf = (rows: Rows, setup: Partial<SetupInput> = {}): WorkbookReport => {
  const plans = reviewGrid(rows, setup);
  return { asOf: (plans[0] as (typeof plans)[number]).asOf, plans };
};

const OPEN = [
  ['Action', 'Lead', 'Due date'],
  ['Audit files', '', 'Review of policy to be'],
  ['Train staff', 'Police', '31 May 2017'],
];
const CONFIRMED: Partial<SetupInput> = {
  confirmedColumns: [
    { header: 'Action', fields: ['action'] },
    { header: 'Lead', fields: ['lead'] },
    { header: 'Due date', fields: ['due'] },
  ],
};

describe('the rules of the gate', () => {
  const examples = GATE_RULES.flatMap((rule) =>
    rule.examples.map((example, at) => ({ id: rule.id, at, rule, example })),
  );

  test.each(examples)('$id finds what its example $at says', ({ rule, example }) => {
    const plan = planIn(example.sheet, {
      ...(example.confirmed ? { confirmedColumns: example.confirmed as never } : {}),
      ...(example.register
        ? { register: { origin: 'confirmed', entries: example.register.map((name) => ({ name })) } }
        : {}),
    });
    const found = rule.judge(plan).map(({ cells: [cell] }) => cell && a1(cell.rowIndex, cell.columnIndex));
    expect(found).toEqual(example.finds);
  });

  test.each(GATE_RULES)('$id has an example of each kind, and says why it is asked', ({ examples, why }) => {
    expect(examples.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(examples.some(({ finds }) => finds.length === 0)).toBe(true);
    expect(why).toMatch(/^[A-Z].*\.$/);
  });

  test('say nothing of the plan’s own words, so that they can be printed where columns are withheld', () => {
    const report = reportOf([
      ['Action', 'Lead', 'Due date'],
      ['Zebra', 'Giraffes of all agencies', 'Okapi to be'],
    ]);
    const said = judgeGate(
      report,
      GATE_RULES.map(({ id }) => ({ rule: id, on: true })),
    ).failures;
    expect(said.map(({ words }) => words).join(' ')).not.toMatch(/zebra|giraffe|okapi/i);
    expect(said.length).toBeGreaterThan(1);
  });
});

describe('the gate', () => {
  test('stays shut while anything fails, and names each failure once', () => {
    const { passed, failures } = judgeGate(reportOf(OPEN, CONFIRMED));
    expect(passed).toBe(false);
    expect(
      failures.map(({ rule, cells: [cell] }) => [rule, cell && a1(cell.rowIndex, cell.columnIndex)]),
    ).toEqual([
      ['unread-date', 'C2'],
      ['missing-lead', 'B2'],
    ]);
    expect(new Set(failures.map(({ key }) => key)).size).toBe(failures.length);
  });

  test('opens for a plan without fault', () => {
    expect(judgeGate(reportOf([OPEN[0] as string[], OPEN[2] as string[]], CONFIRMED))).toMatchObject({
      passed: true,
      failures: [],
    });
  });

  test.each(['', '   ', '\u200b', '\n\t'])('takes no blank reason: %j', (reason) => {
    const report = reportOf(OPEN, CONFIRMED);
    const keys = judgeGate(report).failures.map(({ key }) => key);
    const verdict = judgeGate(
      report,
      [],
      keys.map((key) => ({ key, reason })),
    );
    expect(verdict.passed).toBe(false);
    expect(verdict.refused).toEqual(keys);
  });

  test('opens when every failure has a reason, and keeps the reasons', () => {
    const report = reportOf(OPEN, CONFIRMED);
    const overrides = judgeGate(report).failures.map(({ key }, at) => ({ key, reason: `Reason ${at}` }));
    expect(judgeGate(report, [], overrides.slice(1)).passed).toBe(false);
    const verdict = judgeGate(report, [], overrides);
    expect(verdict.passed).toBe(true);
    expect(verdict.failures.map(({ overridden }) => overridden)).toEqual(['Reason 0', 'Reason 1']);
  });

  test('does not let another fault of the same cell through on an old reason', () => {
    const before = judgeGate(reportOf(OPEN, CONFIRMED)).failures.map(({ key }) => ({
      key,
      reason: 'Agreed.',
    }));
    const changed = [OPEN[0] as string[], ['Audit files', '', '31 September 2016']];
    expect(judgeGate(reportOf(changed, CONFIRMED), [], before).passed).toBe(false);
  });

  test('cuts a reason that would fill the page', () => {
    const report = reportOf(OPEN, CONFIRMED);
    const [failure] = judgeGate(report).failures;
    const [cut] = judgeGate(report, [], [{ key: failure?.key ?? '', reason: 'x'.repeat(40_000) }]).failures;
    expect(cut?.overridden).toHaveLength(LONGEST_REASON);
  });

  test('asks what the board names on “Plan setup”, and nothing else', () => {
    const settings = gateOfTitles([' every action HAS a lead', 'No required column is missing', '__proto__']);
    const rules = new Set(judgeGate(reportOf(OPEN, CONFIRMED), settings).failures.map(({ rule }) => rule));
    expect([...rules]).toEqual(['missing-lead', 'missing-column']);
    expect(judgeGate(reportOf(OPEN, CONFIRMED), settings).rules).toEqual([
      'Every action has a lead',
      'No required column is missing',
    ]);
  });

  test.each([[null], [[]], [['Nothing at all']]])(
    'asks the usual points where %j names none that is known',
    (titles) => {
      expect(judgeGate(reportOf(OPEN, CONFIRMED), gateOfTitles(titles))).toEqual(
        judgeGate(reportOf(OPEN, CONFIRMED)),
      );
    },
  );
});
