/** The comparison as printed by the headless command; COMMANDS.md defines its shape. */
import type { IsoDate } from '../read/dates/calendar';
import type { ComparedAction } from './compared-action';
import type { Comparison } from './compare-plans';

/** The source of one side. */
export interface ComparedSource {
  readonly workbook: string;
  readonly sheets: readonly string[];
  readonly asOf: IsoDate;
}

export function compareJson(comparison: Comparison, old: ComparedSource, now: ComparedSource): object {
  const { pairs, merged, split, gone, added, noNews, notCompared } = comparison;
  return {
    old,
    new: now,
    pairs: pairs.map((pair) => ({
      old: placeOf(pair.old),
      new: placeOf(pair.new),
      how: pair.how,
      asked: pair.asked,
      likeness: Math.round(pair.likeness * 100) / 100,
      ratingOld: pair.old.action.rating.colour,
      ratingNew: pair.new.action.rating.colour,
      changes: pair.changes,
    })),
    merged: merged.map(({ parts, whole }) => ({ old: parts.map(placeOf), new: placeOf(whole) })),
    split: split.map(({ parts, whole }) => ({ old: placeOf(whole), new: parts.map(placeOf) })),
    gone: gone.map(placeOf),
    added: added.map(placeOf),
    noNews: noNews.map(placeOf),
    layoutDiffers: comparison.layoutDiffers,
    notCompared: notCompared.map(({ field, old: was, new: is, why }) => ({
      field,
      old: placeOf(was),
      new: placeOf(is),
      why,
    })),
  };
}

const placeOf = ({ plan, action: { row } }: ComparedAction) => ({
  sheet: plan.sheet,
  row: row.rowIndex + 1,
  ref: row.ref,
});
