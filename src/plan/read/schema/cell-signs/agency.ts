/** An agency, a board, a team or a post: a short name headed by a term of the sector. */
import { foldWord } from '../../leads/fold-word';
import { BODY_HEADS, POSTS, SECTORS } from '../../leads/trade-words';
import { opensLikeAction } from '../../recognise/wording';
import { forDates, type CellSign } from './cell-sign';

export const agencySign: CellSign = {
  id: 'agency',
  title: 'An agency or a post',
  bears: ({ text, kind }) => {
    if (kind !== 'text' || text.length > 160 || /[.;]\s+\p{L}|\d{3}/u.test(text) || opensLikeAction(text))
      return false;
    const words = text
      .replace(/\b(sub|task)[\s-](?=group|force|committee)/gi, '$1')
      .split(/[^\p{L}’'-]+/u)
      .filter((word) => word !== '');
    if (words.length === 0 || words.length > 22) return false;
    const folded = words.map(foldWord);
    return folded.some((word) => BODY_HEADS.has(word) || POSTS.has(word)) || SECTORS.has(folded.join(' '));
  },
  speaks: {
    ...forDates(-3),
    lead: 1.5,
    otherAgencies: 1.2,
    action: -1.2,
    recommendation: -1,
    ref: -2,
    statedRag: -2,
    status: -2,
    priority: -2.5,
    measure: -1,
    progress: -0.8,
    purpose: -0.8,
    evidenceRequired: -0.5,
    evidenceProvided: -0.6,
    theme: 0.1,
    source: 0.1,
  },
  examples: [
    'Designated Nurse',
    'Head of Safeguarding (ICB)',
    'Police',
    'Training Sub-Group',
    'Assistant Director, Planning',
  ],
  refuses: ['Red', 'March 2017', 'Review the policy with the police', 'Complete', '12'],
};
