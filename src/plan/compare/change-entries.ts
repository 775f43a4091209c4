/** One line of a comparison: an action, and what changed of it, ready to be put in words. */
import { RATING_WORDS } from '../judge/rating/rating-cells';
import { inWords } from '../read/dates/calendar';
import { FIELD_TITLES, type Field } from '../read/schema/fields';
import { textOf } from '../read/schema/action-row';
import type { Change } from './change';
import type { ComparedAction } from './compared-action';
import type { ComparedPair } from './compare-plans';
import type { Joined } from './joined-actions';

export interface ChangeDetail {
  /** The field's display name; `''` if the section says it. */
  readonly title: string;
  /** The board's own words; `null` for none, and on both sides if only the note says something. */
  readonly from: string | null;
  readonly to: string | null;
  /** `added`: `to` is only what was added, so that there is no earlier text to show. */
  readonly as: 'words' | 'added' | 'date';
  /** Such as "91 days later, moved 3 times"; `''` for none. */
  readonly note: string;
}

export interface ChangeEntry {
  /** The action as it is in the new plan or, if it is no longer there, in the old one. */
  readonly action: ComparedAction;
  /** Its counterpart, if a person may be asked about the two; the parts of a merged or split action. */
  readonly others: readonly ComparedAction[];
  readonly details: readonly ChangeDetail[];
}

export const entryOf = (action: ComparedAction, details: readonly ChangeDetail[]): ChangeEntry => ({
  action,
  others: [],
  details: details.filter(({ from, to, note }) => from !== null || to !== null || note !== ''),
});

export const notedDetail = (note: string): ChangeDetail => ({
  title: '',
  from: null,
  to: null,
  as: 'words',
  note,
});

export const sayingOnly = (note: string): readonly ChangeDetail[] => [notedDetail(note)];

export const joinedEntry = ({ whole, parts }: Joined): ChangeEntry => ({
  action: whole,
  others: parts,
  details: [],
});

export const askedEntry = ({ old, new: now }: ComparedPair): ChangeEntry => ({
  action: now,
  others: [old],
  details: [],
});

/** The board's date of achievement and evidence, where it gives them. */
export function doneEntry({ new: now }: ComparedPair): ChangeEntry {
  const { achievedReading, evidence, row } = now.action;
  const on = !achievedReading?.due ? textOf(row, 'achieved') : inWords(achievedReading.due);
  const shown = { supplied: 'with evidence', weak: 'weak evidence', none: 'no evidence' }[evidence.level];
  const provided = textOf(row, 'evidenceProvided');
  const words = [on, provided === '' ? shown : `${shown}: “${provided}”`];
  return entryOf(now, sayingOnly(words.filter((each) => each !== '').join(', ')));
}

export function ratedEntry({ old, new: now }: ComparedPair): ChangeEntry {
  const [from, to] = [old, now].map(({ action }) => RATING_WORDS[action.rating.colour]);
  return entryOf(now, sayingOnly(`${from ?? ''} → ${to ?? ''}`));
}

export function detailOf(change: Change, { old, new: now }: ComparedPair): ChangeDetail {
  const { field, kind, from, to, days } = change;
  const often = now.action.revisions > 1 ? `, moved ${now.action.revisions} times` : '';
  return {
    title: field === 'standing' ? '' : FIELD_TITLES[field],
    from: kind === 'progress-added' ? null : kind === 'moved' ? (from ?? dueInWords(old)) : from,
    to: kind === 'moved' ? (to ?? dueInWords(now)) : to,
    as: kind === 'progress-added' ? 'added' : kind === 'moved' ? 'date' : 'words',
    note:
      days === undefined ? '' : `${counted(Math.abs(days), 'day')} ${days < 0 ? 'earlier' : 'later'}${often}`,
  };
}

/** Without the name of the field where it is the due date or the one that takes its place. */
export const movedDetail = (change: Change, pair: ComparedPair): ChangeDetail =>
  (change.field === 'due' || change.field === 'revisedDue' ? untitledDetail : detailOf)(change, pair);

export const untitledDetail = (change: Change, pair: ComparedPair): ChangeDetail => ({
  ...detailOf(change, pair),
  title: '',
});

/** The date that counted, where the cell that moved it was blank. */
const dueInWords = ({ action: { due } }: ComparedAction): string | null =>
  due.due === null ? null : inWords(due.due);

/** Of columns that the new plan lacks, the words that each action had there. */
export function wordsOfColumns(
  pairs: readonly ComparedPair[],
  columns: ReadonlySet<Field>,
): readonly ChangeEntry[] {
  return pairs.flatMap((pair) => {
    const details = [...columns].flatMap((field) => {
      const words = textOf(pair.old.action.row, field);
      return words === '' || textOf(pair.new.action.row, field) !== '' ? [] : [{ field, words }];
    });
    if (details.length === 0) return [];
    return [
      entryOf(
        pair.new,
        details.map(({ field, words }) => notedDetail(`${FIELD_TITLES[field]}: ${words}`)),
      ),
    ];
  });
}

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
