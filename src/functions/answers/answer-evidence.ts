/**
 * Works out PLAN.EVIDENCE: Supplied, Weak or None for each cell (POLICY.md, Evidence). A "see above" takes the
 * judgement of the cell above in the same range, or None if there is none. A reference by number cannot be followed.
 */
import { readEvidenceReference } from '../../plan/read/evidence/evidence-reference';
import type { EvidenceView } from '../../plan/read/evidence/evidence-view';
import { judgeEvidence } from '../../plan/read/evidence/judge-evidence';
import { EVIDENCE_WORDS } from '../../plan/judge/rating/rating-cells';
import { isFault, wordsOf, type ValueBlock, type Fault, type FunctionValue } from '../function-value';
import type { Answer } from '../plan-function';

export const answerEvidence: Answer = ([texts = [[null]]]) =>
  evidenceOf(texts).map((row) =>
    row.map((judged) => ('level' in judged ? EVIDENCE_WORDS[judged.level] : judged)),
  );

/** Errors stay errors; a cell below one has nothing above it to refer to. */
export function evidenceOf(texts: ValueBlock): readonly (readonly (EvidenceView | Fault)[])[] {
  const seen = new Map<string, EvidenceView>();
  let above: readonly (EvidenceView | Fault)[] = [];
  return texts.map((row) => {
    above = row.map((cell, column) => (isFault(cell) ? cell : judge(cell, above[column])));
    return above;
  });

  function judge(cell: FunctionValue, over: EvidenceView | Fault | undefined): EvidenceView {
    const text = wordsOf(cell);
    const pointer = readEvidenceReference(text);
    if (pointer !== null) {
      const pointed = pointer.to === 'above' && over !== undefined && 'level' in over ? over : null;
      return judgeEvidence(text, pointed);
    }
    const known = seen.get(text) ?? judgeEvidence(text, null);
    seen.set(text, known);
    return known;
  }
}
