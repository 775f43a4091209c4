/** Whether the plans that were judged may be called validated, by the rules that the workbook's "Plan setup" puts in force. */
import { gateOfTitles } from '../../plan/export/gate/gate-settings';
import { judgeGate, type GateOverride, type GateVerdict } from '../../plan/export/gate/judge-gate';
import type { Checked } from '../check-plan';

export function gateOf(
  { review: { report, setup } }: Checked,
  overrides: readonly GateOverride[],
): GateVerdict {
  return judgeGate(report, gateOfTitles(setup.gate), overrides);
}
