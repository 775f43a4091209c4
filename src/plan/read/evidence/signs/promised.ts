/**
 * Looks ahead: "will be presented in May", "planned for June", "to be developed". Beside evidence it neither shows nor
 * denies anything; alone, it means that nothing has been shown yet.
 */
import { firstMatch, type EvidenceSign } from '../sign';

export const promised: EvidenceSign = {
  id: 'promised',
  title: 'A promise',
  role: 'aside',
  level: 'none',
  why: 'it only speaks of what is still to be done',
  examples: {
    finds: [
      'The report will be presented to the Board in May',
      'Training to be delivered in June',
      'A further audit is planned for September 2018',
      'An event is scheduled to take place in June 2018',
      'due 31 March 2017',
      'The Trust intends to review the policy',
      'Expected in July',
      'Audit planned',
      'Audit scheduled 12/9/26',
      'Survey findings due in March',
      'To go to the Board in June',
      'On the agenda for the next Board',
      'The team is going to run a survey',
    ],
    passesOver: [
      'The report was presented to the Board in May',
      'Planned supervision takes place monthly',
      'Staff are expected to attend annual training',
      'Attendance continues to be monitored monthly',
    ],
  },
  find: firstMatch(
    /^\W*to (?!date\b|follow\b|the\b|all\b|be\b|lscb\b|board\b)[a-z]+ /i,
    /\b(?:for|at|to) (?:the |our )?next (?:[a-z-]+ )?(?:board|meeting|sub-?group|panel|committee)\b/i,
    /\b(?:will|shall|won't)\b/i,
    /(?<!\b(?:continues?|found|appears?|seems?|proved|known|required|likely|able|expected|available|needs?|need) )\bto be [a-z]+(?:ed|en|t|d|n)\b/i,
    /\b(?:is|are|being|now|currently|has been|have been|further [a-z ]{1,30}) (?:also )?(?:planned|scheduled|proposed|intended|anticipated|booked)\b/i,
    /\b(?:planned|scheduled|proposed|intended)\W*$/i,
    /\b(?:planned|scheduled|booked) (?:(?:for|in|on|by)\b|\d)/i,
    /^\W*(?:planned|scheduled|proposed|expected|anticipated|due|intended) (?:(?:for|in|by|on|to|at|end|early|mid|late)\b|\d)/i,
    /(?<!\b(?:was|were|as|when|in) )\bdue (?:for|in|by|on|at) (?!course\b|to\b)/i,
    /\b(?:is|are) (?:due|going|about) (?:to|for|in|by|on|at)\b|\b(?:intends?|plans?|aims?|hopes?) to\b/i,
  ),
};
