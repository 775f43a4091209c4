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

  test.each(examples)('$id finds what its example $at expects', ({ rule, example }) => {
    const plan = planIn(example.sheet, {
      ...(example.confirmed ? { confirmedColumns: example.confirmed as never } : {}),
      ...(example.register
        ? { register: { origin: 'confirmed', entries: example.register.map((name) => ({ name })) } }
        : {}),
    });
    const found = rule.judge(plan).map(({ cells: [cell] }) => cell && a1(cell.rowIndex, cell.columnIndex));
    expect(found).toEqual(example.finds);
  });

  test.each(GATE_RULES)('$id has an example of each kind, and says why it matters', ({ examples, why }) => {
    expect(examples.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(examples.some(({ finds }) => finds.length === 0)).toBe(true);
    expect(why).toMatch(/^[A-Z].*\.$/);
  });

  test('quote nothing from the plan, so that they can be printed if columns are withheld', () => {
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
  test('stays closed while anything fails, and lists each failure once', () => {
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

  test('opens for a plan without faults', () => {
    expect(judgeGate(reportOf([OPEN[0] as string[], OPEN[2] as string[]], CONFIRMED))).toMatchObject({
      passed: true,
      failures: [],
    });
  });

  test.each(['', '   ', '\u200b', '\n\t'])('accepts no blank reason: %j', (reason) => {
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

  test('opens once every failure has a reason, and keeps the reasons', () => {
    const report = reportOf(OPEN, CONFIRMED);
    const overrides = judgeGate(report).failures.map(({ key }, at) => ({ key, reason: `Reason ${at}` }));
    expect(judgeGate(report, [], overrides.slice(1)).passed).toBe(false);
    const verdict = judgeGate(report, [], overrides);
    expect(verdict.passed).toBe(true);
    expect(verdict.failures.map(({ overridden }) => overridden)).toEqual(['Reason 0', 'Reason 1']);
  });

  test('does not accept an old reason for another fault in the same cell', () => {
    const before = judgeGate(reportOf(OPEN, CONFIRMED)).failures.map(({ key }) => ({
      key,
      reason: 'Agreed.',
    }));
    const changed = [OPEN[0] as string[], ['Audit files', '', '31 September 2016']];
    expect(judgeGate(reportOf(changed, CONFIRMED), [], before).passed).toBe(false);
  });

  test('cuts a very long reason', () => {
    const report = reportOf(OPEN, CONFIRMED);
    const [failure] = judgeGate(report).failures;
    const [cut] = judgeGate(report, [], [{ key: failure?.key ?? '', reason: 'x'.repeat(40_000) }]).failures;
    expect(cut?.overridden).toHaveLength(LONGEST_REASON);
  });

  test('checks only the points that the board lists on “Plan setup”', () => {
    const settings = gateOfTitles([' every action HAS a lead', 'No required column is missing', '__proto__']);
    const rules = new Set(judgeGate(reportOf(OPEN, CONFIRMED), settings).failures.map(({ rule }) => rule));
    expect([...rules]).toEqual(['missing-lead', 'missing-column']);
    expect(judgeGate(reportOf(OPEN, CONFIRMED), settings).rules).toEqual([
      'Every action has a lead',
      'No required column is missing',
    ]);
  });

  test.each([[null], [[]], [['Nothing at all']]])(
    'checks the usual points if %j names no known one',
    (titles) => {
      expect(judgeGate(reportOf(OPEN, CONFIRMED), gateOfTitles(titles))).toEqual(
        judgeGate(reportOf(OPEN, CONFIRMED)),
      );
    },
  );
});
