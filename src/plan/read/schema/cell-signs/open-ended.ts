/** A deadline without a day: immediate, ongoing, within three months, to be confirmed. */
import type { CellSign } from './cell-sign';

const OPEN =
  /^\W*(?:immediate(?:ly)?|on[\s-]?going|asap|as soon as possible|tbc|tba|to be (?:confirmed|agreed|advised)|continuous|annual(?:ly)?|quarterly|monthly|termly|within \S+ (?:\S+ )?(?:day|week|month|year)s?|\d+ (?:day|week|month|year)s?|(?:three|six|nine|twelve) (?:weeks|months)|short term|medium term|long term|with immediate effect)\b/i;

export const openEndedSign: CellSign = {
  id: 'open-ended',
  title: 'A deadline without a day',
  bears: ({ text, kind }) => kind === 'text' && text.length <= 60 && OPEN.test(text),
  speaks: {
    due: 1.5,
    revisedDue: 0.5,
    reviewDate: 0.6,
    achieved: -0.6,
    decisionDate: -1,
    lead: -3,
    action: -2,
    recommendation: -2,
    ref: -2,
    statedRag: -1,
    priority: -0.5,
  },
  examples: ['Immediate', 'Ongoing', 'Within three months', 'ASAP', 'TBC', '6 weeks'],
  refuses: [
    'Ongoing audits show that practice has changed in all of the teams that were visited',
    'Police',
    'March 2017',
  ],
};
