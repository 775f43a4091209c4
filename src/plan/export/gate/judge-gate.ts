/**
 * Decides whether a workbook's live plans may be called validated: every active rule is met, or a user has given a
 * reason to override it. A blank reason does not count. Each failure needs its own override, so that a new one is never
 * let through.
 */
import type { PlanReport, WorkbookReport } from '../../judge/report/plan-report';
import { visibleText } from '../../read/recognise/sheet-grid';
import { a1 } from '../../read/sheet/a1';
import type { CellRef } from '../../read/sheet/sheet-snapshot';
import { liveOnly } from '../../judge/report/live-plans';
import type { GateObstacle } from './gate-rule';
import { rulesInForce, type GateSettings } from './gate-settings';

export interface GateOverride {
  /** Key of the failure to override. */
  readonly key: string;
  readonly reason: string;
}

export interface GateFailure {
  /** Identifies this failure by rule, sheet and cell; the same at every judging while the failure lasts. */
  readonly key: string;
  /** The rule's id and its title. */
  readonly rule: string;
  readonly title: string;
  readonly sheet: string;
  /** A link leads to the first; empty if the rule knows no cell. */
  readonly cells: readonly CellRef[];
  readonly words: string;
  /** The user's reason for the override; `null` if there is none. */
  readonly overridden: string | null;
}

export interface GateVerdict {
  readonly passed: boolean;
  /** Including overridden ones: by plan, then in the order of the rules. */
  readonly failures: readonly GateFailure[];
  /** Titles of the rules that were applied. */
  readonly rules: readonly string[];
  /** Keys of overrides that were rejected because they gave no reason. */
  readonly refused: readonly string[];
}

/** Characters; a longer reason is cut. */
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

/** The words are part of the key: another fault in the same cell needs a reason of its own. */
function keyOf(rule: string, { sheet, table }: PlanReport, { cells, words }: GateObstacle): string {
  const at = cells[0] ?? { rowIndex: table.region.headerRow, columnIndex: table.region.firstColumn };
  return `${rule}|${sheet}|${a1(at.rowIndex, at.columnIndex)}|${words}`;
}
