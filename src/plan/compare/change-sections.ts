/**
 * Groups what changed into sections, in the order in which a chair asks (RETURNS.md, section 3). An action has one
 * entry in a section, however many of its fields changed. Sections without entries are left out.
 */
import { RATING_WORDS } from '../judge/rating/rating-cells';
import type { Field } from '../read/schema/fields';
import { finish, type Steps } from '../steps';
import type { Change } from './change';
import {
  askedEntry,
  detailOf,
  doneEntry,
  entryOf,
  joinedEntry,
  movedDetail,
  notedDetail,
  ratedEntry,
  sayingOnly,
  untitledDetail,
  wordsOfColumns,
  type ChangeEntry,
} from './change-entries';
import { columnsOfOneSide } from './columns-of-one-side';
import type { ComparedAction } from './compared-action';
import type { ComparedPair, Comparison } from './compare-plans';
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

export function* sectionsInSteps(comparison: Comparison): Steps<readonly ChangeSection[]> {
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
      kind === 'withdrawn' ? () => notedDetail('') : detailOf,
    );
  const sections: readonly (readonly [ChangeSectionId, string, () => readonly ChangeEntry[]])[] = [
    ['newly-done', 'Newly done', () => pairs.filter(isNewlyDone).map(doneEntry)],
    ['dates-moved', 'Dates moved', () => of(({ kind }) => kind === 'moved', movedDetail)],
    [
      'into-red',
      'Slipped into red',
      () => pairs.filter((pair) => isRed(pair.new) && !isRed(pair.old)).map(ratedEntry),
    ],
    [
      'out-of-red',
      'Out of red',
      () => pairs.filter((pair) => isRed(pair.old) && !isRed(pair.new)).map(ratedEntry),
    ],
    ['leads', 'Leads changed', () => of(({ field }) => field === 'lead', untitledDetail)],
    ['new', 'New', () => added.map((action) => entryOf(action, sayingOnly('')))],
    [
      'gone',
      'Gone',
      () => gone.map((action) => entryOf(action, sayingOnly(RATING_WORDS[action.action.rating.colour]))),
    ],
    ['closed-and-moved', 'Closed and moved', () => standing('closed-and-moved')],
    ['withdrawn', 'Withdrawn', () => standing('withdrawn')],
    ['reopened', 'Reopened', () => standing('reopened')],
    ['merged', 'Merged', () => merged.filter(({ asked }) => !asked).map(joinedEntry)],
    ['split', 'Split', () => split.filter(({ asked }) => !asked).map(joinedEntry)],
    ['merged-asked', 'Merged?', () => merged.filter(({ asked }) => asked).map(joinedEntry)],
    ['split-asked', 'Split?', () => split.filter(({ asked }) => asked).map(joinedEntry)],
    ['asked', 'Same action?', () => pairs.filter(({ asked }) => asked).map(askedEntry)],
    [
      'reworded',
      'Words changed',
      () =>
        of(
          (change, pair) =>
            change.kind === 'reworded' && change.field !== 'lead' && !isAskedAbout(change, pair),
        ),
    ],
    ['progress', 'Progress added', () => of(({ kind }) => kind === 'progress-added', untitledDetail)],
    ['other', 'Other changes', () => of(isOther)],
    ['renumbered', 'Renumbered', () => of(({ kind }) => kind === 'renumbered', untitledDetail)],
    ['no-news', 'No news', () => noNews.map((action) => entryOf(action, sayingOnly('')))],
    ['columns-gone', 'Columns gone', () => wordsOfColumns(pairs, goneColumns)],
    [
      'not-compared',
      'Not compared',
      () => notCompared.map((each) => entryOf(each.new, sayingOnly(each.why))),
    ],
  ];
  const found: ChangeSection[] = [];
  for (const [id, title, entriesOf] of sections) {
    const entries = entriesOf();
    if (entries.length > 0) found.push({ id, title, entries });
    yield pairs.length;
  }
  return found;
}

/** `sectionsInSteps` in one go. */
export const changeSections = (comparison: Comparison): readonly ChangeSection[] =>
  finish(sectionsInSteps(comparison));

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

/** Of a pair in doubt the words are shown where it is asked about. */
const isAskedAbout = ({ field }: Change, { asked }: ComparedPair): boolean =>
  asked && (field === 'action' || field === 'recommendation');
