/**
 * Admits that the work itself is not done: "not yet ratified", "has not been completed", "not started", "yet to be
 * delivered". Refuses conditions ("where it has not been agreed…") and what will not be needed.
 */
import { firstMatch, OUTRIGHT, type EvidenceSign } from '../sign';
import { SAID_DONE } from '../vocabulary';

export const notDone: EvidenceSign = {
  id: 'not-done',
  title: 'Not yet done',
  role: 'gap',
  level: 'none',
  why: 'it says that something is not yet done',
  examples: {
    finds: [
      'Not yet ratified',
      'The audit has not been completed',
      'Not started',
      'but not yet in place',
      'Training is yet to be delivered',
      'Incomplete',
      'No progress',
      "The policy hasn't been updated",
      'This action remains incomplete',
    ],
    passesOver: [
      'Where the plan has not been agreed a debrief takes place',
      'If not successful the post will be advertised',
      'Completed',
      'It is not only staff who attend',
      'An audit of delayed discharges was completed',
      'Cases are not closed without a manager',
    ],
  },
  find: firstMatch(
    new RegExp(
      `${OUTRIGHT}\\b(?:(?:has|have|had|was|were|been|is|are)(?: not|n't)(?: yet)?(?: (?:been|fully|formally|all))*|not (?:yet )?(?:been |fully |formally )*|yet to be|still to be) (?:${SAID_DONE}|started|begun|commenced|finished)\\b(?! without| unless| until)`,
      'i',
    ),
    new RegExp(
      `^\\W*(?:but )?not(?: yet| been| fully| formally)* (?:${SAID_DONE}|started|begun|commenced|finished)\\b`,
      'i',
    ),
    /\bnot yet\b(?! (?:required|needed|due))/i,
    /^\W*(?:incomplete|delayed|overdue|on hold|stalled)\b|\b(?:is|are|was|were|been|being|remains?|still|progress|currently|now) (?:incomplete|delayed|overdue|on hold|stalled)\b/i,
    /^\W*no (?:further )?progress\b|\bnot (?:been )?(?:progressed|started|commenced|undertaken)\b/i,
  ),
};
