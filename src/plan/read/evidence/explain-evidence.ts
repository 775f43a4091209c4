/**
 * Answers the headless command's `explain evidence`: one cell's judgement and the reason, without the plan around it.
 */
import type { EvidenceLevel } from './evidence-view';
import { judgeEvidence } from './judge-evidence';

export interface EvidenceExplanation {
  readonly text: string;
  readonly evidence: EvidenceLevel;
  /** A sentence in plain English, without its full stop. */
  readonly why: string;
}

/** `above` is the text of the row that a "see above" refers to. */
export function explainEvidence(input: {
  readonly text: string;
  readonly above?: string | undefined;
}): EvidenceExplanation {
  const above = input.above === undefined ? null : judgeEvidence(input.above, null);
  const { level, because } = judgeEvidence(input.text, above);
  return { text: input.text, evidence: level, why: because };
}
