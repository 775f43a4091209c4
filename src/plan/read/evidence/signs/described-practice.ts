/**
 * Describes what is done closely enough to go and see it: an event with when, how often or before whom ("monthly
 * supervision meetings", "workshop in June 2015"), or two such details ("supervised monthly by senior lawyers").
 * Refuses "Training delivered" and "Completed March 2016".
 */
import { lookFor } from '../clause-letters';
import type { EvidenceSign } from '../sign';
import { DATED, DOCUMENTS, EVENTS, FREQUENCIES, HIGH_POSTS, GENERAL_POSTS } from '../vocabulary';

const findEvent = lookFor(new RegExp(`\\b(?:${EVENTS}|${DOCUMENTS})\\b`, 'i'));
const findOften = lookFor(new RegExp(`\\b(?:${FREQUENCIES})\\b`, 'i'));
const findDate = lookFor(DATED);
const findPost = lookFor(
  new RegExp(
    `\\b(?:${HIGH_POSTS})\\b|\\b(?:by|led by|chaired by|from) (?:an? |the |our |their )?(?:[\\p{L}'-]+ ){0,3}?(?:${GENERAL_POSTS})\\b`,
    'iu',
  ),
);
const findNumber = lookFor(
  /(?<!\b(?:levels?|sections?|tier|stage|standards?|action|actions|recommendations?|act|appendix|year|s\.?|no\.?) )\b\d{1,4}(?: ?[-–] ?\d{1,4})? (?!of\b)[a-z]+(?:s'?|s)\b/i,
);

export const describedPractice: EvidenceSign = {
  id: 'described-practice',
  title: 'Practice described with particulars',
  role: 'holds',
  level: 'supplied',
  why: 'it describes what is done closely enough to check',
  examples: {
    finds: [
      'Lawyers have monthly supervision meetings',
      'Workshop held in June 2015',
      'Locums are supervised monthly by senior lawyers',
      'weekly teaching session led by the Named Doctor',
      "The Head of Law has 22 years' experience",
    ],
    passesOver: [
      'Training delivered',
      'Completed March 2016',
      'Monitored monthly',
      'Supervision is robust',
      'Done by the manager',
    ],
  },
  find(clause) {
    const dated = findDate(clause);
    const often = findOften(clause);
    const post = findPost(clause);
    const number = findNumber(clause);
    const particulars = [often, post, dated, number].filter((match) => match !== null);
    const event = findEvent(clause);
    if (particulars.length === 0 || (event === null && particulars.length === 1)) return null;
    return [event, ...particulars]
      .filter((match) => match !== null)
      .sort((one, other) => one.index - other.index)
      .map((match) => match[0].trim())
      .join(' … ');
  },
};
