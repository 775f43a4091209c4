/** Gives a number by which the record can be found: "reference number 4006226/14", "minute 5.2", "policy no. 117". */
import { firstMatch, type EvidenceSign } from '../sign';

export const numberedRecord: EvidenceSign = {
  id: 'numbered-record',
  title: 'A reference number',
  role: 'holds',
  level: 'supplied',
  points: true,
  why: 'it gives the number of a record that can be looked up',
  examples: {
    finds: [
      'Record created: reference number: 4006226/14',
      'Ref no. AB/123',
      'Minute ref 5.2',
      'crime number 1234/16',
    ],
    passesOver: [
      'A number of staff attended',
      'reference to section 11',
      'Action 3',
      'with reference to the policy',
    ],
  },
  find: firstMatch(
    /\b(?:reference|ref|record|report|crime|log|minute|document|policy|version|incident|case|certificate)\.? ?(?:reference|ref|number|no|nos|num|id)\b\.?\W{0,3}(?:[a-z]{1,4}[/-]?)?\d[\w/.-]*/i,
  ),
};
