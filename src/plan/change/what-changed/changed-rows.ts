/**
 * The rows of the sheet "What changed": one for each action of a section. Actions without news, changed numbers and the
 * words of columns that are gone are lists that run across the page, so that a plan of thirty actions fits on one.
 */
import type { ChangeEntry } from '../../compare/change-entries';
import type { ChangeSection } from '../../compare/change-sections';
import {
  actionWordsOf,
  cutAtWord,
  detailInWords,
  leadInWords,
  nameInWords,
} from '../../compare/entry-in-words';

export interface ChangedRow {
  readonly ref: string;
  readonly action: string;
  readonly lead: string;
  readonly words: string;
}

/** Items that belong together, such as the actions of one lead. */
export interface ChangedList {
  /** `''` for none. */
  readonly title: string;
  readonly items: readonly string[];
}

export type ChangedRows =
  /** One for each entry, made when it is drawn. */
  | { readonly kind: 'rows'; readonly rowOf: (entry: ChangeEntry) => ChangedRow }
  | { readonly kind: 'lists'; readonly lists: readonly ChangedList[] };

/** Where a number says which action it is, one line of words will do. */
const NUMBERED_LENGTH = 34;
const ACTION_LENGTH = 64;
/** An action that may be the same: its words must be told apart from those of the other. */
const OTHER_LENGTH = 160;
const LEAD_LENGTH = 45;
const LISTED_LENGTH = 30;
/** A cell is to be read on paper; the plan holds the whole text. */
const WORDS_LENGTH = 600;

export function changedRows({ id, entries }: ChangeSection): ChangedRows {
  if (id === 'no-news') return listedBy(entries, (entry) => leadInWords(entry.action) || 'No lead');
  if (id === 'renumbered')
    return { kind: 'lists', lists: [{ title: '', items: entries.flatMap(numbersOf) }] };
  if (id === 'columns-gone')
    return listedBy(splitByDetail(entries), ({ details }) => details.map(detailInWords).join());
  return { kind: 'rows', rowOf: (entry) => changedRow(entry, id) };
}

function changedRow({ action, others, details }: ChangeEntry, id: ChangeSection['id']): ChangedRow {
  const rest = others.map((other) => nameInWords(other, OTHER_LENGTH)).join(' + ');
  const before = id.startsWith('merged') ? 'from ' : id.startsWith('split') ? 'into ' : 'was ';
  const words = rest === '' ? details.map(detailInWords).join('; ') : `${before}${rest}`;
  const { ref } = action.action.row;
  const longest = rest !== '' ? OTHER_LENGTH : ref === null ? ACTION_LENGTH : NUMBERED_LENGTH;
  return {
    ref: ref ?? '',
    action: cutAtWord(withoutRef(actionWordsOf(action), ref), longest),
    lead: cutAtWord(leadInWords(action), LEAD_LENGTH),
    words: cutAtWord(words, WORDS_LENGTH),
  };
}

const withoutRef = (words: string, ref: string | null): string =>
  ref !== null && words.startsWith(ref) ? words.slice(ref.length).replace(/^[\s.:)–-]+/, '') : words;

const numbersOf = ({ details }: ChangeEntry): readonly string[] =>
  details.map(({ from, to }) => `${from ?? 'none'} → ${to ?? 'none'}`);

const splitByDetail = (entries: readonly ChangeEntry[]): readonly ChangeEntry[] =>
  entries.flatMap((entry) => entry.details.map((detail) => ({ ...entry, details: [detail] })));

function listedBy(entries: readonly ChangeEntry[], titleOf: (entry: ChangeEntry) => string): ChangedRows {
  const lists = new Map<string, string[]>();
  for (const entry of entries) {
    const title = cutAtWord(titleOf(entry), WORDS_LENGTH);
    const items = lists.get(title) ?? [];
    items.push(nameInWords(entry.action, LISTED_LENGTH));
    lists.set(title, items);
  }
  return { kind: 'lists', lists: [...lists].map(([title, items]) => ({ title, items })) };
}
