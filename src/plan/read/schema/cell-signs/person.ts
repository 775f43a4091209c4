/** A person by name or initials: two or three capitalised words, none of them a term of the sector. */
import { foldWord } from '../../leads/fold-word';
import { BODY_HEADS, POSTS } from '../../leads/trade-words';
import { forDates, type CellSign } from './cell-sign';

const NAME =
  /^(?:(?:mr|mrs|ms|miss|dr|cllr|councillor|prof)\.?\s)?(?:[A-Z][\p{Ll}’'-]+|[A-Z]\.?)(?:\s(?:[A-Z]\.|(?:Mc|Mac|O[’'])?[A-Z][\p{Ll}’'-]+)){1,2}$/u;
const INITIALS = /^[A-Z]{2,3}(?:\s?[/,&]\s?[A-Z]{2,4})*$/;
const WORDS = /^(?:In|Not|On|At|No|All|To|As|For|By|Of)\b/;
const COMMON = new Set(
  'complete completed progress started hold track target amber green red blue high medium low date action plan policy training review audit evidence care health support safe children child family information advice quality assurance service practice'
    .split(' ')
    .map(foldWord),
);

export const personSign: CellSign = {
  id: 'person',
  title: 'A person',
  bears: ({ text, kind }) => {
    if (kind !== 'text' || text.length > 60) return false;
    const first = (text.split(/[\n,;/&]| and /)[0] as string).trim();
    if (INITIALS.test(text)) return !/^(?:NA|TBC|TBA|YES|NO|RAG|R|A|G|OK)$/.test(text);
    if (!NAME.test(first) || WORDS.test(first)) return false;
    return !first.split(/\s+/).some((word) => {
      const folded = foldWord(word);
      return BODY_HEADS.has(folded) || POSTS.has(folded) || COMMON.has(folded);
    });
  },
  speaks: {
    ...forDates(-3),
    lead: 1.5,
    otherAgencies: 0.6,
    action: -2,
    recommendation: -2,
    ref: -1,
    statedRag: -2,
    status: -2,
    priority: -2,
    measure: -2,
    evidenceRequired: -1.5,
    evidenceProvided: -1.5,
    progress: -1.5,
    purpose: -1.5,
  },
  examples: ['Lucy Privet', 'M. Kestrel', 'Dr Ada Holm', 'JS / KL', 'Arun Willow\nMilo Linden'],
  refuses: ['Not Started', 'In Progress', 'Head of Service', 'Police', 'March 2017', 'Audit Committee'],
};
