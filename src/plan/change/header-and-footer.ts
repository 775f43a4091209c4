/**
 * The header and footer of every page that the add-in lays out, so that all say the same: board, protective marking and
 * day above, plan, marking and page number below.
 */
import type { PaperWords } from '../judge/report/paper-words';
import type { PageChange } from './parts/page';
import { cutShort } from './summary/action-words';

/** Excel allows 255 characters for a whole header or footer, codes included. */
const LONGEST_PART = 100;
/** Beside the page number there is more room. */
const LONGEST_NAME = 120;
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
      left: printed(name, marking === '' ? LONGEST_NAME : BESIDE_MARKING),
      centre,
      right: 'Page &P of &N',
    },
  };
}

/**
 * On one line, cut to a length with its escapes, at a word if there is one; an ampersand starts one of Excel's codes and so
 * is doubled.
 */
function printed(words: string, longest: number): string {
  let cut = cutShort(words, longest);
  for (let length = longest - 1; escaped(cut).length > longest; length -= 1) cut = cutShort(words, length);
  return escaped(cut);
}

const escaped = (words: string): string => words.replaceAll('&', '&&');
