/**
 * Groups what changed into sections, in the order in which a chair asks (RETURNS.md, section 3). An action has one
 * entry in a section, however many of its fields changed. Sections without entries are left out.
 */
import { RATING_WORDS } from '../judge/rating/rating-cells';
import { inWords } from '../read/dates/calendar';
import { FIELD_TITLES, type Field } from '../read/schema/fields';
import { textOf } from '../read/schema/action-row';
import type { Change } from './change';
import { columnsOfOneSide } from './columns-of-one-side';
import type { ComparedAction } from './compared-action';
import type { ComparedPair, Comparison } from './compare-plans';
import type { Joined } from './joined-actions';
import { isClosed, stateOf } from './standing-changes';

export type ChangeSectionId =
  | 'newly-done'
  | 'dates-moved'
  | 'into-red'
  | 'out-of-red'
  | 'leads'
  | 'new'
  | 'gone'
  | 'closed-and-moved'
  | 'withdrawn'
  | 'reopened'
  | 'merged'
  | 'split'
  | 'merged-asked'
  | 'split-asked'
  | 'asked'
  | 'reworded'
  | 'progress'
  | 'other'
  | 'renumbered'
  | 'no-news'
  | 'columns-gone'
  | 'not-compared';

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

export interface ChangeSection {
  readonly id: ChangeSectionId;
  readonly title: string;
  readonly entries: readonly ChangeEntry[];
}

/** The same change, but of a column that only one side has, says nothing about its action. */
const SAYS_NOTHING_AS_NEW_COLUMN: ReadonlySet<Field> = new Set<Field>([
  'source',
  'theme',
  'purpose',
  'measure',
  'otherAgencies',
  'evidenceRequired',
  'recommendation',
  'status',
  'statedRag',
  'priority',
]);

export function changeSections(comparison: Comparison): readonly ChangeSection[] {
  const { pairs, merged, split, gone, added, noNews, notCompared } = comparison;
  const { gone: goneColumns, added: addedColumns } = columnsOfOneSide(comparison);
  const isOfColumn = ({ field, kind }: Change): boolean =>
    field !== 'standing' &&
    ((kind === 'removed' && goneColumns.has(field)) ||
      (kind === 'added' && addedColumns.has(field) && SAYS_NOTHING_AS_NEW_COLUMN.has(field)));
  const of = (
    wanted: (change: Change, pair: ComparedPair) => boolean,
    detail = detailOf,
  ): readonly ChangeEntry[] =>
    pairs.flatMap((pair) => {
      const details = pair.changes
        .filter((change) => !isOfColumn(change) && wanted(change, pair))
        .map((change) => detail(change, pair));
      return details.length > 0 ? [entryOf(pair.new, details)] : [];
    });
  const standing = (kind: Change['kind']): readonly ChangeEntry[] =>
    of(
      (change) => change.field === 'standing' && change.kind === kind,
      kind === 'withdrawn' ? () => noted('') : detailOf,
    );
  const sections: readonly (readonly [ChangeSectionId, string, readonly ChangeEntry[]])[] = [
    ['newly-done', 'Newly done', pairs.filter(isNewlyDone).map(doneEntry)],
    ['dates-moved', 'Dates moved', of(({ kind }) => kind === 'moved', movedDetail)],
    ['into-red', 'Slipped into red', pairs.filter((pair) => isRed(pair.new) && !isRed(pair.old)).map(rated)],
    ['out-of-red', 'Out of red', pairs.filter((pair) => isRed(pair.old) && !isRed(pair.new)).map(rated)],
    ['leads', 'Leads changed', of(({ field }) => field === 'lead', untitled)],
    ['new', 'New', added.map((action) => entryOf(action, saying('')))],
    [
      'gone',
      'Gone',
      gone.map((action) => entryOf(action, saying(RATING_WORDS[action.action.rating.colour]))),
    ],
    ['closed-and-moved', 'Closed and moved', standing('closed-and-moved')],
    ['withdrawn', 'Withdrawn', standing('withdrawn')],
    ['reopened', 'Reopened', standing('reopened')],
    ['merged', 'Merged', merged.filter(({ asked }) => !asked).map(joined)],
    ['split', 'Split', split.filter(({ asked }) => !asked).map(joined)],
    ['merged-asked', 'Merged?', merged.filter(({ asked }) => asked).map(joined)],
    ['split-asked', 'Split?', split.filter(({ asked }) => asked).map(joined)],
    ['asked', 'Same action?', pairs.filter(({ asked }) => asked).map(askedEntry)],
    [
      'reworded',
      'Words changed',
      of(
        (change, pair) =>
          change.kind === 'reworded' && change.field !== 'lead' && !isAskedAbout(change, pair),
      ),
    ],
    ['progress', 'Progress added', of(({ kind }) => kind === 'progress-added', untitled)],
    ['other', 'Other changes', of(isOther)],
    ['renumbered', 'Renumbered', of(({ kind }) => kind === 'renumbered', untitled)],
    ['no-news', 'No news', noNews.map((action) => entryOf(action, saying('')))],
    ['columns-gone', 'Columns gone', wordsOfColumns(pairs, goneColumns)],
    ['not-compared', 'Not compared', notCompared.map((each) => entryOf(each.new, saying(each.why)))],
  ];
  return sections.flatMap(([id, title, entries]) => (entries.length > 0 ? [{ id, title, entries }] : []));
}

const isRed = ({ action }: ComparedAction): boolean => action.rating.colour === 'red';

const isNewlyDone = ({ old, new: now }: ComparedPair): boolean =>
  stateOf(now) === 'done' && stateOf(old) !== 'done' && !isClosed(old);

/** What "Newly done" shows, or follows from it. */
const DONE: ReadonlySet<Change['field']> = new Set(['achieved', 'evidenceProvided', 'status', 'statedRag']);

/** Changes not shown under another heading. */
const isOther = ({ field, kind }: Change, pair: ComparedPair): boolean =>
  field !== 'standing' &&
  field !== 'lead' &&
  !(DONE.has(field) && isNewlyDone(pair)) &&
  (kind === 'changed' || kind === 'added' || kind === 'removed');

const entryOf = (action: ComparedAction, details: readonly ChangeDetail[]): ChangeEntry => ({
  action,
  others: [],
  details: details.filter(({ from, to, note }) => from !== null || to !== null || note !== ''),
});

const noted = (note: string): ChangeDetail => ({ title: '', from: null, to: null, as: 'words', note });

const saying = (note: string): readonly ChangeDetail[] => [noted(note)];

const joined = ({ whole, parts }: Joined): ChangeEntry => ({ action: whole, others: parts, details: [] });

const askedEntry = ({ old, new: now }: ComparedPair): ChangeEntry => ({
  action: now,
  others: [old],
  details: [],
});

/** Of a pair in doubt the words are shown where it is asked about. */
const isAskedAbout = ({ field }: Change, { asked }: ComparedPair): boolean =>
  asked && (field === 'action' || field === 'recommendation');

/** The board's date of achievement and evidence, where it gives them. */
function doneEntry({ new: now }: ComparedPair): ChangeEntry {
  const { achievedReading, evidence, row } = now.action;
  const on = !achievedReading?.due ? textOf(row, 'achieved') : inWords(achievedReading.due);
  const shown = { supplied: 'with evidence', weak: 'weak evidence', none: 'no evidence' }[evidence.level];
  const provided = textOf(row, 'evidenceProvided');
  const words = [on, provided === '' ? shown : `${shown}: “${provided}”`];
  return entryOf(now, saying(words.filter((each) => each !== '').join(', ')));
}

function rated({ old, new: now }: ComparedPair): ChangeEntry {
  const [from, to] = [old, now].map(({ action }) => RATING_WORDS[action.rating.colour]);
  return entryOf(now, saying(`${from ?? ''} → ${to ?? ''}`));
}

function detailOf(change: Change, { old, new: now }: ComparedPair): ChangeDetail {
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
const movedDetail = (change: Change, pair: ComparedPair): ChangeDetail =>
  (change.field === 'due' || change.field === 'revisedDue' ? untitled : detailOf)(change, pair);

const untitled = (change: Change, pair: ComparedPair): ChangeDetail => ({
  ...detailOf(change, pair),
  title: '',
});

/** The date that counted, where the cell that moved it was blank. */
const dueInWords = ({ action: { due } }: ComparedAction): string | null =>
  due.due === null ? null : inWords(due.due);

/** Of columns that the new plan lacks, the words that each action had there. */
function wordsOfColumns(pairs: readonly ComparedPair[], columns: ReadonlySet<Field>): readonly ChangeEntry[] {
  return pairs.flatMap((pair) => {
    const details = [...columns].flatMap((field) => {
      const words = textOf(pair.old.action.row, field);
      return words === '' || textOf(pair.new.action.row, field) !== '' ? [] : [{ field, words }];
    });
    if (details.length === 0) return [];
    return [
      entryOf(
        pair.new,
        details.map(({ field, words }) => noted(`${FIELD_TITLES[field]}: ${words}`)),
      ),
    ];
  });
}

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
