/** `explain evidence` of the headless command: one cell's judgement with its reason, and nothing of the plan around it. */
import type { EvidenceLevel } from './evidence-view';
import { judgeEvidence } from './judge-evidence';

export interface EvidenceExplanation {
  readonly text: string;
  readonly evidence: EvidenceLevel;
  /** A sentence in plain English, without its full stop. */
  readonly why: string;
}

/** `above` is the text of the row that a "see above" points to. */
export function explainEvidence(input: {
  readonly text: string;
  readonly above?: string | undefined;
}): EvidenceExplanation {
  const above = input.above === undefined ? null : judgeEvidence(input.above, null);
  const { level, because } = judgeEvidence(input.text, above);
  return { text: input.text, evidence: level, why: because };
}
