/**
 * Decides whether the judged plans may be called validated: by the gate rules enabled on "Plan setup", and never while
 * a rating in the workbook says "Check again".
 */
import { gateOfTitles } from '../../plan/export/gate/gate-settings';
import { judgeGate, type GateOverride, type GateVerdict } from '../../plan/export/gate/judge-gate';
import { rowsToCheck } from '../../plan/export/gate/rows-to-check';
import type { Checked } from '../check-plan';

export function gateOf(
  { review: { report, setup, snapshots, boards } }: Checked,
  overrides: readonly GateOverride[],
): GateVerdict {
  const verdict = judgeGate(report, gateOfTitles(setup.gate), overrides);
  const changed = rowsToCheck(report, snapshots, boards);
  if (changed.length === 0) return verdict;
  return { ...verdict, passed: false, failures: [...changed, ...verdict.failures] };
}
