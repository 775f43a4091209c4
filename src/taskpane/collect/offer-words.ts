/** How an offer is named in the list, and why one cannot be taken. */
import { textOf } from '../../plan/read/schema/action-row';
import { FIELD_TITLES } from '../../plan/read/schema/fields';
import type { ReturnOffer } from '../../plan/returns/merge/return-offer';

const LONGEST = 60;

export function shortWords(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST).trimEnd()} …` : flat;
}

/** "7.1 Practices to be asked for …: Evidence provided". */
export function offerHead({ action: { action }, field, header }: ReturnOffer): string {
  const { row } = action;
  const words = shortWords(textOf(row, 'action') || textOf(row, 'recommendation'));
  return `${row.ref === null ? '' : `${row.ref} `}${words}: ${field === null ? header : FIELD_TITLES[field]}`;
}

export const sourceInWords = ({ sources }: Pick<ReturnOffer, 'sources'>): string =>
  sources.length > 2 ? `${sources[0] ?? ''} and ${sources.length - 1} more` : sources.join(' and ');

export function whyNotInWords({ doubt }: Pick<ReturnOffer, 'doubt'>): string {
  switch (doubt) {
    case 'formula':
      return 'The plan’s cell holds a formula, which is never written over. The words are kept in the log: type them in yourself if you want them.';
    case 'too-long':
      return 'Together with the plan’s own words this would be longer than a cell can be. It is kept in the log.';
    default:
      return 'The plan has no cell of its own for it. It is kept in the log.';
  }
}

/** Why it is not ticked, where its list does not say so already. */
export function doubtInWords({ doubt }: Pick<ReturnOffer, 'doubt'>): string {
  switch (doubt) {
    case 'row-in-doubt':
      return 'The words of the row are not quite those of this action, or two rows of the file are.';
    case 'doubtful-column':
      return 'It is not certain that this column of the plan is for it. Confirm the columns, or tick it if it is right.';
    case 'struck-through':
      return 'It is struck through in the file, at least in part: it may have been meant to go.';
    case 'of-another-row':
      return 'The plan says this of another action: a column may have been sorted by itself.';
    case 'of-another-column':
      return 'It is what stands in another column: headers or cells may have been pushed sideways.';
    case 'shifted':
      return 'A heading of this sheet, or the cells of this row, may have been pushed sideways: look into the file whether this is the answer here.';
    case 'filled-down':
      return 'The same words, or days one after the other, stand in several rows of the file: they may have been filled down over rows that they are not meant for.';
    case 'not-later':
      return 'The new date is not later than the one that counts now, or has passed already.';
    case 'day-to-come':
      return 'This day is still to come, or after the plan’s as-of date: nothing can have been done on it yet.';
    case 'points-elsewhere':
      return 'It points to another row of the file, and in the plan a different row stands there. Type in what it means.';
    case 'no-news':
      return 'It says nothing new, and would take the place of words that do.';
    default:
      return '';
  }
}
