/**
 * Whether a workbook's live plans may be called validated: every rule in force holds, or a person has said why it need not. A
 * reason of nothing but space is no reason. Each obstacle is overridden by itself, so that a new one is never let through.
 */
import type { PlanReport, WorkbookReport } from '../../judge/report/plan-report';
import { visibleText } from '../../read/recognise/sheet-grid';
import { a1 } from '../../read/sheet/a1';
import type { CellRef } from '../../read/sheet/sheet-snapshot';
import { liveOnly } from '../../judge/report/live-plans';
import type { GateObstacle } from './gate-rule';
import { rulesInForce, type GateSettings } from './gate-settings';

export interface GateOverride {
  /** A failure's key. */
  readonly key: string;
  readonly reason: string;
}

export interface GateFailure {
  /** Names this failure for an override: the rule, the sheet and the cell. The same at every judging while it stands. */
  readonly key: string;
  /** A rule's id, and what people call it. */
  readonly rule: string;
  readonly title: string;
  readonly sheet: string;
  /** The first is where a link leads; none where the rule knows no cell. */
  readonly cells: readonly CellRef[];
  readonly words: string;
  /** Why it is let through, in the person's words; `null` where it is not. */
  readonly overridden: string | null;
}

export interface GateVerdict {
  readonly passed: boolean;
  /** Overridden ones too: plan by plan, in the order of the rules. */
  readonly failures: readonly GateFailure[];
  /** Titles of the rules that were asked. */
  readonly rules: readonly string[];
  /** Keys of overrides that came without a reason, and are not followed. */
  readonly refused: readonly string[];
}

/** What a reason may hold; a longer one is cut. */
export const LONGEST_REASON = 500;

export function judgeGate(
  report: WorkbookReport,
  settings: GateSettings = [],
  overrides: readonly GateOverride[] = [],
): GateVerdict {
  const reasons = new Map<string, string>();
  const refused: string[] = [];
  for (const { key, reason } of overrides) {
    const said = visibleText(reason).replace(/\s+/g, ' ').slice(0, LONGEST_REASON);
    if (said === '') refused.push(key);
    else reasons.set(key, said);
  }
  const rules = rulesInForce(settings);
  const failures = liveOnly(report).plans.flatMap((plan) =>
    rules.flatMap(({ id, title, judge }) =>
      judge(plan).map((obstacle): GateFailure => {
        const key = keyOf(id, plan, obstacle);
        const { cells, words } = obstacle;
        return {
          key,
          rule: id,
          title,
          sheet: plan.sheet,
          cells,
          words,
          overridden: reasons.get(key) ?? null,
        };
      }),
    ),
  );
  return {
    passed: failures.every(({ overridden }) => overridden !== null),
    failures,
    rules: rules.map(({ title }) => title),
    refused,
  };
}

/** The words belong to it: another fault in the same cell wants a reason of its own. */
function keyOf(rule: string, { sheet, table }: PlanReport, { cells, words }: GateObstacle): string {
  const at = cells[0] ?? { rowIndex: table.region.headerRow, columnIndex: table.region.firstColumn };
  return `${rule}|${sheet}|${a1(at.rowIndex, at.columnIndex)}|${words}`;
}
