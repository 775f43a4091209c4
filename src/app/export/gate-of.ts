/**
 * Decides whether the judged plans may be called validated, by the gate rules enabled on the workbook's "Plan setup".
 */
import { gateOfTitles } from '../../plan/export/gate/gate-settings';
import { judgeGate, type GateOverride, type GateVerdict } from '../../plan/export/gate/judge-gate';
import type { Checked } from '../check-plan';

export function gateOf(
  { review: { report, setup } }: Checked,
  overrides: readonly GateOverride[],
): GateVerdict {
  return judgeGate(report, gateOfTitles(setup.gate), overrides);
}
