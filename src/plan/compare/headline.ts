/**
 * The headline of a comparison in sentences: the two sources with their dates, open actions and ratings then and now,
 * how many of each kind changed, what could not be compared, and columns that only one of them has.
 */
import { RATING_COLOURS } from '../judge/rating/rating-colour';
import { RATING_WORDS } from '../judge/rating/rating-cells';
import { inWords } from '../read/dates/calendar';
import { FIELD_TITLES } from '../read/schema/fields';
import { counted } from './change-entries';
import type { ChangeSection } from './change-sections';
import { columnsOfOneSide } from './columns-of-one-side';
import type { ComparedAction } from './compared-action';
import type { ComparedSource } from './compare-json';
import type { Comparison } from './compare-plans';
import { isClosed, isStillOpen } from './standing-changes';

type Side = readonly ComparedAction[];

export interface Headline {
  /** Two lines. */
  readonly sources: readonly string[];
  readonly figures: readonly string[];
  /** Dates that could not be compared, layout, columns. */
  readonly remarks: readonly string[];
}

export function headlineOf(
  comparison: Comparison,
  sections: readonly ChangeSection[],
  old: ComparedSource,
  now: ComparedSource,
): Headline {
  const { olds, news, notCompared, layoutDiffers } = comparison;
  // Closed plans are counted apart.
  const [before, after] = [withoutClosed(olds), withoutClosed(news)];
  const open = (side: Side): number => side.filter(isStillOpen).length;
  const [closedThen, closedNow] = [olds.length - before.length, news.length - after.length];
  const columns = columnsOfOneSide(comparison);
  const named = (fields: ReadonlySet<keyof typeof FIELD_TITLES>): string =>
    [...fields].map((field) => FIELD_TITLES[field]).join(', ');
  return {
    sources: [`Old: ${sourceInWords(old)}`, `New: ${sourceInWords(now)}`],
    figures: [
      `Open actions: ${open(before)} then, ${open(after)} now. Ratings: ${ratingsInWords(before, after)}.`,
      countsInWords(sections, notCompared.length === 0),
    ],
    remarks: [
      ...(closedThen + closedNow > 0
        ? [`Actions of closed plans, which are counted apart: ${closedThen} then, ${closedNow} now.`]
        : []),
      ...(isAnotherPlan(comparison) ? ['Hardly any action is in both: are these versions of one plan?'] : []),
      ...(notCompared.length > 0 ? [`${counted(notCompared.length, 'date')} could not be compared.`] : []),
      ...(sections.some(({ id }) => ASKED.has(id))
        ? ['What stands under a question mark is for a person to confirm.']
        : []),
      ...(layoutDiffers ? ['The layout differs.'] : []),
      ...(columns.gone.size > 0 ? [`Columns gone: ${named(columns.gone)}.`] : []),
      ...(columns.added.size > 0 ? [`Columns added: ${named(columns.added)}.`] : []),
    ],
  };
}

const withoutClosed = (side: Side): Side => side.filter((action) => !isClosed(action));

const sourceInWords = ({ workbook, sheets, asOf }: ComparedSource): string =>
  `${workbook} (${sheets.join(', ')}), rated on ${inWords(asOf)}`;

/** The share of the smaller side's actions that must be in both. */
const IN_BOTH = 0.2;

function isAnotherPlan({ olds, news, pairs, merged, split }: Comparison): boolean {
  const fewer = Math.min(olds.length, news.length);
  return fewer > 0 && (pairs.length + merged.length + split.length) / fewer < IN_BOTH;
}

/** Sections that ask which action is which. */
const ASKED: ReadonlySet<ChangeSection['id']> = new Set(['merged-asked', 'split-asked', 'asked']);

/** Sections that count no change of an action. */
const NO_CHANGE: ReadonlySet<ChangeSection['id']> = new Set(['not-compared', 'columns-gone']);

function countsInWords(sections: readonly ChangeSection[], areAllCompared: boolean): string {
  const counts = sections.filter(({ id }) => !NO_CHANGE.has(id));
  if (counts.length > 0) return counts.map(({ title, entries }) => `${title} ${entries.length}`).join(' · ');
  return areAllCompared ? 'No action changed.' : 'No other change was found.';
}

/** "Red 5 → 7, Amber 4 → 4"; colours that neither has are left out. */
function ratingsInWords(olds: Side, news: Side): string {
  const count = (side: Side, colour: (typeof RATING_COLOURS)[number]) =>
    side.filter(({ action }) => action.rating.colour === colour).length;
  return RATING_COLOURS.map((colour) => ({ colour, then: count(olds, colour), now: count(news, colour) }))
    .filter(({ then, now }) => then + now > 0)
    .map(({ colour, then, now }) => `${RATING_WORDS[colour]} ${then} → ${now}`)
    .join(', ');
}
