/** How good an evidence cell is (POLICY.md, Evidence). */
export type EvidenceLevel = 'supplied' | 'weak' | 'none';

export interface EvidenceView {
  readonly level: EvidenceLevel;
  /** Id of the sign that decided it: the name of its file in `evidence/signs`. */
  readonly sign: string;
  /** The reason, as a clause in plain English: "it only asserts that the work is done". */
  readonly because: string;
  /** The words that decided it; `''` for a blank cell. */
  readonly text: string;
}
