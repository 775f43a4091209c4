/** An instruction: opens with an imperative or an infinitive ("Review…", "To ensure…", "CSC to brief…"). */
import { opensLikeAction, leadingReference } from '../../recognise/wording';
import { forDates, type CellSign } from './cell-sign';

export const instructionSign: CellSign = {
  id: 'instruction',
  title: 'An instruction',
  bears: ({ text, kind }) => {
    if (kind !== 'text' || text.length < 12 || !/\s/.test(text)) return false;
    const words = (leadingReference(text)?.rest ?? text).replace(/^[^\p{L}]+/u, '');
    return (
      opensLikeAction(words) ||
      /^to\s+\p{Ll}{3,}/iu.test(words) ||
      /^(?:[\p{L}’'-]+\s){1,6}to\s(?:be\s)?\p{Ll}{3,}\s/u.test(words.slice(0, 90))
    );
  },
  speaks: {
    ...forDates(-2.5),
    action: 1.5,
    recommendation: 0.8,
    lead: -2.5,
    otherAgencies: -1.5,
    progress: -0.6,
    evidenceProvided: -0.8,
    evidenceRequired: -0.2,
    ref: -2.5,
    status: -2,
    statedRag: -2.5,
    priority: -2.5,
    purpose: 0.1,
    theme: -0.8,
    source: -1,
  },
  examples: [
    'Review the escalation policy',
    'To ensure that all staff are trained',
    'CSC to brief all managers on thresholds',
    '1.2 Audit ten files',
  ],
  refuses: ['Police', 'Audit', 'Minutes of 20 March', 'The policy has been reviewed'],
};
