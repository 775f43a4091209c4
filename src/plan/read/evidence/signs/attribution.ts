/** Introduces what somebody was told: "The board has been assured that:". Shows nothing by itself. */
import { firstMatch, type EvidenceSign } from '../sign';

export const attribution: EvidenceSign = {
  id: 'attribution',
  title: 'Says who was told',
  role: 'aside',
  level: 'weak',
  why: 'it only says that somebody was assured',
  examples: {
    finds: [
      'The Board has been assured that:',
      'LSCB was assured that',
      'The Trust has confirmed that:',
      'Assurance given that:',
      'Assured',
    ],
    passesOver: [
      'The Board has been assured that the policy is in place',
      'Received assurance, signed off by the Chief Nurse that:',
    ],
  },
  find: firstMatch(
    /^[\w\s'&./-]{0,120}?\b(?:assured|advised|informed|told|confirmed|confirms|assurance|confirmation)(?: (?:given|provided|received))?(?: (?:by|from) [\w\s'&.-]{1,60})?(?: that)?\W*$/i,
  ),
};
