/**
 * The header and footer of every page that the add-in lays out, so that all say the same: board, protective marking and
 * day above, plan, marking and page number below.
 */
import type { PaperWords } from '../judge/report/paper-words';
import type { PageChange } from './parts/page';

/** Excel allows 255 characters for a whole header or footer, codes included. */
const LONGEST_PART = 100;
const BESIDE_MARKING = 60;
const LONGEST_MARKING = 60;

/** `day` goes top right ("Board meeting 16 November 2016"), `what` before the plan's title ("RAG summary"). */
export function headerAndFooter(
  { title, board, marking }: PaperWords,
  { day, what }: { readonly day: string; readonly what: string },
): Pick<PageChange, 'header' | 'footer'> {
  const centre = marking === '' ? '' : `&B${printed(marking, LONGEST_MARKING)}`;
  const name = [what, title].filter((words) => words !== '').join(' – ');
  return {
    header: {
      left: printed(board, marking === '' ? LONGEST_PART : BESIDE_MARKING),
      centre,
      right: printed(day, LONGEST_MARKING),
    },
    // Longer words would run into a marking in the middle.
    footer: {
      left: printed(name, marking === '' ? LONGEST_PART : BESIDE_MARKING),
      centre,
      right: 'Page &P of &N',
    },
  };
}

/** On one line, cut to a length with its escapes; an ampersand starts one of Excel's codes and so is doubled. */
function printed(words: string, longest: number): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  let cut = escaped(flat);
  for (let length = longest - 1; cut.length > longest; length -= 1)
    cut = `${escaped(flat.slice(0, length).replace(/[\ud800-\udbff]$/, ''))}…`;
  return cut;
}

const escaped = (words: string): string => words.replaceAll('&', '&&');
