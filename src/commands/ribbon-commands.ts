/**
 * The ribbon's buttons, by their function names in the manifest. Each opens its step in the pane, where every change is
 * shown first; no button writes anything by itself.
 */
import type { PaneStep } from '../app/pane-door';

export interface RibbonCommand {
  /** `FunctionName` in the manifest. */
  readonly functionName: string;
  readonly step: PaneStep;
}

export const RIBBON_COMMANDS: readonly RibbonCommand[] = [
  { functionName: 'checkPlan', step: 'check' },
  { functionName: 'flagRows', step: 'flag' },
  { functionName: 'buildSummary', step: 'summary' },
  { functionName: 'recordMeeting', step: 'meeting' },
  { functionName: 'exportPlan', step: 'export' },
];
