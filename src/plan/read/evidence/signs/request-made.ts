/**
 * Reports asking rather than an answer: a request, an invitation, a reminder, a chase. Neither shows nor denies
 * anything. Refuses a letter about something else ("a letter to all schools about the procedure").
 */
import { firstMatch, type EvidenceSign } from '../sign';

const ASKED =
  '(?:assurances?|evidence|updates?|information|confirmation|(?:a |an |any |their )?(?:written |formal )?(?:response|reply|return)|feedback|progress|documentation|data|figures)';

export const requestMade: EvidenceSign = {
  id: 'request-made',
  title: 'A request was made',
  role: 'aside',
  level: 'none',
  why: 'it only tells of a request, not of an answer',
  examples: {
    finds: [
      'Letter sent to the Trust to request further assurance',
      'Evidence requested from the agency on 12/3/17',
      'Agency chased twice',
      'An invitation was sent to the representative to attend the challenge event',
      'Reminder sent 4 May 2016',
      'The board manager asked for an update',
      'this has been followed up',
    ],
    passesOver: [
      'A letter was sent to all schools with the new procedure',
      'The audit tool asked for evidence of supervision',
      'The LSCB seeks assurance through quarterly reports',
      'Staff were reminded of the escalation policy',
      'The audit requested cases from three teams',
      'A letter was sent to request a meeting to discuss the recommendation',
      'The trust sought parents for a survey',
    ],
  },
  find: firstMatch(
    new RegExp(
      `(?<!\\b(?:tool|template|form|audit|questionnaire|survey|checklist|policy|procedure|assessment)s? (?:now |also |specifically )?)\\b(?:request(?:ed|ing)?|requests(?= for\\b)|ask(?:ed|ing)|seeking|sought|press(?:ed|ing)?|call(?:ed|ing)?)(?: (?!that\\b)[a-z'/&-]+){0,5}?(?: (?:for|to provide|to submit|to supply|to send|to give))? (?:for )?(?:further |any |some |more |additional |the |an |a )*${ASKED}\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:assurance|evidence|update|information|response|report|return)s? (?:has been |have been |was |were |is |being |re-?|formally |again )*(?:requested|sought|chased|asked for)\\b`,
      'i',
    ),
    /\b(?:invitations?|invited)\b[^.]{0,200}?\b(?:to attend|to scrutinise|to present|to provide|to submit|to the|to a)\b/i,
    /\b(?:chased|chasing|chaser|reminders?)\b/i,
    /^\W*(?:and |but )?(?:this|it|these|which|they)? ?(?:has |have |is |was |were |are |being |been |will be )*(?:followed up|raised with the agency)\b/i,
    /^\W*requested\b|\b(?:returned|sent back|referred back) to (?:the )?(?:agency|author|lead|provider|trust)\b/i,
  ),
};
