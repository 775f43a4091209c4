/**
 * Prints a comparison as plain text, in the order in which a chair asks: the headline first, then each kind of change.
 */
import { inWords } from '../read/dates/calendar';
import { FIELD_TITLES } from '../read/schema/fields';
import type { Change } from './change';
import type { ComparedAction } from './compared-action';
import type { ComparedPair, Comparison } from './compare-plans';
import type { ComparedSource } from './compare-json';
import { isClosed, isStillOpen, stateOf } from './standing-changes';

export function comparisonInWords(comparison: Comparison, old: ComparedSource, now: ComparedSource): string {
  const { pairs, merged, split, gone, added, noNews, notCompared } = comparison;
  const open = [comparison.olds, comparison.news].map((side) => side.filter(isStillOpen).length);
  const lines = (wanted: (change: Change, pair: ComparedPair) => boolean): readonly string[] =>
    pairs.flatMap((pair) =>
      pair.changes
        .filter((change) => wanted(change, pair))
        .map((change) => `${nameOf(pair.new)}: ${changeInWords(change, pair)}`),
    );
  const standing = (kind: Change['kind']) =>
    lines((change) => change.field === 'standing' && change.kind === kind);
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['Newly done', pairs.filter(isNewlyDone).map((pair) => nameOf(pair.new))],
    ['Closed and moved', standing('closed-and-moved')],
    ['Reopened', standing('reopened')],
    ['Withdrawn', standing('withdrawn')],
    ['Dates moved', lines(({ kind }) => kind === 'moved')],
    ['Slipped into red', pairs.filter((pair) => isRed(pair.new) && !isRed(pair.old)).map(ratingsInWords)],
    ['Out of red', pairs.filter((pair) => isRed(pair.old) && !isRed(pair.new)).map(ratingsInWords)],
    ['Leads changed', lines(({ field }) => field === 'lead')],
    ['New', added.map(nameOf)],
    ['Gone', gone.map(nameOf)],
    ['Merged: please confirm', merged.map(({ parts, whole }) => `${listed(parts)} → ${nameOf(whole)}`)],
    ['Split: please confirm', split.map(({ parts, whole }) => `${nameOf(whole)} → ${listed(parts)}`)],
    [
      'The same action? Please confirm',
      pairs.filter(({ asked }) => asked).map((pair) => `${nameOf(pair.old)} → ${nameOf(pair.new)}`),
    ],
    ['Renumbered', lines(({ kind }) => kind === 'renumbered')],
    ['Words changed', lines(({ kind, field }) => kind === 'reworded' && field !== 'lead')],
    ['Progress added', lines(({ kind }) => kind === 'progress-added')],
    ['Other changes', lines(isOther)],
    ['No news', noNews.map(nameOf)],
    ['Not compared', notCompared.map((each) => `${nameOf(each.new)}: ${each.why}`)],
  ];
  const headline = sections
    .filter(([, some]) => some.length > 0)
    .map(([title, some]) => `${title} ${some.length}`);
  const nothing = notCompared.length === 0 ? 'No action changed.' : 'No other change was found.';
  return [
    `Old: ${sourceInWords(old)}`,
    `New: ${sourceInWords(now)}`,
    `Open actions: ${open[0] ?? 0} then, ${open[1] ?? 0} now.`,
    headline.length === 0 ? nothing : `${headline.join(' · ')}`,
    ...(notCompared.length > 0 ? [`${counted(notCompared.length, 'date')} could not be compared.`] : []),
    ...(comparison.layoutDiffers ? ['The layout differs.'] : []),
    ...columnsInWords(comparison),
    ...sections.flatMap(([title, some]) =>
      some.length === 0 ? [] : ['', `${title} (${some.length})`, ...some.map((line) => `  ${line}`)],
    ),
  ].join('\n');
}

const isRed = ({ action }: ComparedAction): boolean => action.rating.colour === 'red';

const isNewlyDone = ({ old, new: now }: ComparedPair): boolean =>
  stateOf(now) === 'done' && stateOf(old) !== 'done' && !isClosed(old);

/** Changes not shown under another heading, including the words of a column that was removed or added. */
const isOther = ({ field, kind }: Change): boolean =>
  field !== 'standing' && field !== 'lead' && (kind === 'changed' || kind === 'added' || kind === 'removed');

function changeInWords(change: Change, { new: now }: ComparedPair): string {
  const { field, kind, from, to, days } = change;
  const title = field === 'standing' ? '' : `${FIELD_TITLES[field]} `;
  if (kind === 'progress-added') return quoted(to);
  const between = `${title}${quoted(from)} → ${quoted(to)}`;
  if (days === undefined) return between;
  const often = now.action.revisions > 1 ? `, moved ${now.action.revisions} times` : '';
  return `${between}, ${counted(Math.abs(days), 'day')} ${days < 0 ? 'earlier' : 'later'}${often}`;
}

const ratingsInWords = ({ old, new: now }: ComparedPair): string =>
  `${nameOf(now)}: ${old.action.rating.colour} → ${now.action.rating.colour}`;

const LONGEST_NAME = 70;

/** "2.1 Agree a shared supervision standard." */
function nameOf({ action: { row } }: ComparedAction): string {
  const text = (row.readings.action?.text || row.readings.recommendation?.text || '').replace(/\s+/g, ' ');
  const short = text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text;
  return row.ref === null || short.startsWith(row.ref) ? short : `${row.ref} ${short}`;
}

const listed = (actions: readonly ComparedAction[]): string => actions.map(nameOf).join(' + ');

const quoted = (words: string | null): string =>
  words === null ? 'blank' : `“${words.replace(/\s+/g, ' ')}”`;

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const sourceInWords = ({ workbook, sheets, asOf }: ComparedSource): string =>
  `${workbook} (${sheets.join(', ')}), rated on ${inWords(asOf)}`;

function columnsInWords({ olds, news }: Comparison): readonly string[] {
  const [old, now] = [olds, news].map(
    (side) => new Set(side.flatMap(({ plan }) => plan.columns.columns.flatMap(({ fields }) => fields))),
  );
  const only = (some: typeof old, others: typeof old) =>
    [...(some ?? [])].filter((field) => !others?.has(field)).map((field) => FIELD_TITLES[field]);
  const [goneOnes, newOnes] = [only(old, now), only(now, old)];
  return [
    ...(goneOnes.length > 0 ? [`Columns gone: ${goneOnes.join(', ')}.`] : []),
    ...(newOnes.length > 0 ? [`Columns added: ${newOnes.join(', ')}.`] : []),
  ];
}
