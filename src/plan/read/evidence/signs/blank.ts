/** A cell with no words, or only a placeholder: "-", "nil", "none", "n/a", "not known". */
import type { EvidenceSign } from '../sign';

const NOTHING =
  /^\W*(?:(?:n\s?\/\s?[ak]|n\.\s?a|na|nil|none|no|n|nothing|zero|0|not (?:known|applicable|stated|recorded|specified|sure)|unknown|blank|none (?:yet|to date|so far|at present|as yet|known)|nothing (?:yet|to date|so far|as yet|to report)|not yet|null|x)\W*)?$/i;

export const blank: EvidenceSign = {
  id: 'blank',
  title: 'Nothing written',
  role: 'gap',
  level: 'none',
  why: 'it says nothing',
  examples: {
    finds: ['', ' ', '-', '?', '…', 'N/A', 'nil', 'None', 'none to date', 'Not known'],
    passesOver: ['No concerns', 'None of the 12 files audited had gaps', 'Yes', 'Nothing further required'],
  },
  find: (clause) => (NOTHING.test(clause) ? clause.trim() : null),
};
