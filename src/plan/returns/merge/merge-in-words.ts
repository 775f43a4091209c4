/** The merge as printed for people: the files, what was taken, what waits for a decision, who has not answered. */
import { a1 } from '../../read/sheet/a1';
import { FIELD_TITLES } from '../../read/schema/fields';
import { fileInWords } from './file-in-words';
import type { Merge } from './merge-returns';
import type { ReturnOffer, ReturnOfferKind } from './return-offer';

const OPEN_TITLES: Readonly<Record<Exclude<ReturnOfferKind, 'unknown-column'>, string>> = {
  conflict: 'Conflicts, to be decided',
  'board-word': 'The board’s own words, changed by a return',
  'date-or-text': 'Text that may have become a date',
  'later-date': 'Later dates proposed',
  update: 'Updates that are not certain',
  'added-to': 'Additions that are not certain',
};

/** `cellCount` is how many cells of the plan were written. */
export function mergeInWords(merge: Merge, cellCount: number): string {
  const { files, offers, newRows, notAnswered, actionCount } = merge;
  const lines = [...files.map((file) => `  ${fileInWords(file, actionCount)}`)];
  const open = (Object.keys(OPEN_TITLES) as (keyof typeof OPEN_TITLES)[]).flatMap((kind) => {
    const some = offers.filter((offer) => offer.kind === kind && !offer.ticked);
    return some.length > 0 ? [`${OPEN_TITLES[kind]}:`, ...some.map((offer) => `  ${offerLine(offer)}`)] : [];
  });
  const fresh = newRows.map(
    ({ file, row, after }) => `  ${file}, row ${row}: would go below row ${after.action.row.rowIndex + 1}`,
  );
  return [
    'Files:',
    ...lines,
    `${cellCount} ${cellCount === 1 ? 'cell' : 'cells'} of the plan written.`,
    ...open,
    ...(fresh.length > 0 ? ['Rows that the plan lacks:', ...fresh] : []),
    ...(notAnswered.length > 0 ? [`Still to answer: ${notAnswered.join('; ')}.`] : []),
  ].join('\n');
}

const LONGEST = 100;

function offerLine({ cell, field, header, files, to }: ReturnOffer): string {
  const where = cell ? a1(cell.rowIndex, cell.columnIndex) : 'no column';
  const words = to.replace(/\s+/g, ' ');
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words;
  return `${where}, ${field === null ? header : FIELD_TITLES[field]} (${files.join(', ')}): ${short}`;
}
