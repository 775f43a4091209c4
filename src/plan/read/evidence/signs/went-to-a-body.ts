/**
 * Went to a body that keeps minutes, or to an accountable post: "reported to the QA sub-group", "ratified by the
 * Clinical Committee", "signed off by the Chief Nurse". Refuses plain telling ("shared with staff").
 */
import { firstMatch, type EvidenceSign } from '../sign';
import { BODIES, HIGH_POSTS, GENERAL_POSTS } from '../vocabulary';

const WENT =
  '(?:presented|reported|submitted|tabled|discussed|considered|scrutinised|approved|ratified|endorsed|agreed|signed[- ]off|signed|received|noted|reviewed|monitored|audited|inspected|escalated|raised|adopted|shared|sent|e-?mailed|forwarded|taken|went|closed|chaired|scheduled updates?)';

export const wentToABody: EvidenceSign = {
  id: 'went-to-a-body',
  title: 'Went before a body that keeps minutes',
  role: 'holds',
  level: 'supplied',
  points: true,
  why: 'it says which body or post saw it',
  examples: {
    finds: [
      'Findings reported to the QA sub-group',
      'This protocol has been ratified at the Clinical Development Committee',
      'signed off by the Chief Nurse',
      'The executive committee formally endorsed the policy',
      'Discussed at team meetings',
      'The subgroup has scrutinised the evidence submitted',
    ],
    passesOver: [
      'Shared with staff',
      'The Board has been assured that this action has been completed',
      'Signed off',
      'Discussed with colleagues',
      'Agreed by all',
    ],
  },
  find: firstMatch(
    new RegExp(
      `\\b${WENT}(?: (?!that\\b)[\\w'&/-]+){0,6}? (?:to|at|by|with|through|before|in) (?:(?!that\\b)[\\w'&/.,-]+ ){0,8}?(?:${BODIES}|${HIGH_POSTS})\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:signed[- ]off|signed|approved|audited|countersigned|raised with|escalated to|chaired) (?:[\\w'-]+ ){0,5}?by (?:[\\w'-]+ ){0,4}?(?:${GENERAL_POSTS})\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:${BODIES}) (?:(?:has|have|had|formally|also|then|subsequently|recently|since) ){0,3}(?:scrutinised|endorsed|approved|ratified|agreed|considered|reviewed|discussed|noted|received (?:a |an |the )?(?:[\\w'-]+ ){0,3}(?:report|audit|presentation|paper|update|evidence)|signed off|saw)\\b`,
      'i',
    ),
  ),
};
