/**
 * Something is still to come: "awaited", "to follow", "TBC", "outstanding", "pending". Refuses people who wait
 * ("children awaiting assessment"), processes that staff follow, and an inspector's "outstanding".
 */
import { firstMatch, type EvidenceSign } from '../sign';

const THING =
  "(?:an? |the |their |our |its |final |further |formal |written |confirmation of |copy of |copies of |[a-z]+'s )*(?:response|reply|confirmation|evidence|assurance|information|update|feedback|sign[- ]?off|approval|ratification|report|outcome|decision|data|figures|minutes|results?|findings|return|details|documents?|copy|copies|policy|publication|audit|agreement|funding)";

export const awaited: EvidenceSign = {
  id: 'awaited',
  title: 'Still awaited',
  role: 'gap',
  level: 'none',
  why: 'it says that something is still to come',
  examples: {
    finds: [
      'Awaited',
      'Awaiting response from the Trust',
      'figures for the third quarter are awaited',
      'Report to follow',
      'To follow',
      'TBC',
      'To be confirmed',
      'Evidence outstanding',
      'Pending',
      'pending ratification',
      'the audit report is still outstanding',
      'Minutes to follow in June',
      'Two agencies outstanding',
      'T.B.C.',
    ],
    passesOver: [
      'All children awaiting assessment are discussed weekly',
      'The guidance sets out the process to follow',
      'Rated outstanding by Ofsted',
      'No actions are outstanding',
      'Staff are reminded to follow the policy',
    ],
  },
  find: firstMatch(
    /\bawaited\b|^\W*waiting\W*$/i,
    new RegExp(`\\b(?:await(?:s|ing)?|waiting (?:for|on)) ${THING}\\b`, 'i'),
    /^\W*(?:and |but )?(?:(?:we|lscb|the board|still|currently|now|is|are|was|were) ){0,3}(?:await(?:s|ing)?|waiting (?:for|on))\b/i,
    /\b(?:tbc|tba|tbd|t\.b\.[acd]|to be (?:confirmed|advised|determined|agreed|provided|supplied|submitted|sent|forwarded|received|obtained|decided))\b/i,
    /^(?!.*\b(?:process(?:es)?|procedures?|steps?|pathways?|guidance|instructions?|staff|practitioners|professionals|workers|reminded|required|expected|advised|needs?|needed|have|has|how|what|continues?|fail(?:ed|ure|s)?|reference|asked|told|able) to follow\b)\W*(?:[\w'&/-]+ ){0,6}to follow\b(?:\W*$|,? (?:in|by|at|from|once|after|when|shortly|soon|later|on|following|if|as|from)\b)/i,
    /^(?!.*\b(?:no|none|nothing|nil)\b)(?!.*\b(?:rated|judged|graded|ofsted|inspect\w*|cqc)\b).*?\b(?:(?:is|are|remains?|still|currently|evidence|assurance|reports?|responses?|information|data|audit|minutes|returns?|actions?) outstanding\b|(?:agency|agencies|schools?|practices?|partners?|providers?|organisations?|boroughs?) outstanding\b|\boutstanding (?:responses?|returns?|information|evidence|assurances?|items?) (?:from|for)\b|^\W*outstanding(?:\W*$| from\b))/i,
    /^\W*pending\W*$|\b(?:is|are|remains?|still|currently|evidence|assurance|response|report|approval|information) pending\b|\bpending (?:response|reply|confirmation|evidence|assurance|information|update|approval|ratification|sign[- ]?off|agreement|receipt|outcome|publication)/i,
  ),
};
