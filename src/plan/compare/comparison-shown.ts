/**
 * A comparison as a page shows it: without words and dates that a number format such as ;;; hides in either version. Which
 * action is which, and how each is rated, is decided by all words before.
 */
import type { ActionReport } from '../judge/report/plan-report';
import { shownAction } from '../judge/report/shown-action';
import type { Field } from '../read/schema/fields';
import type { ComparedAction } from './compared-action';
import type { Comparison } from './compare-plans';
import type { Joined } from './joined-actions';

export function comparisonShown(
  comparison: Comparison,
  hidden: ReadonlyMap<ActionReport, ReadonlySet<Field>>,
): Comparison {
  if (hidden.size === 0) return comparison;
  const known = new Map<ComparedAction, ComparedAction>();
  const shown = (each: ComparedAction): ComparedAction => {
    const fields = hidden.get(each.action);
    if (fields === undefined) return each;
    const made = known.get(each) ?? { ...each, action: shownAction(each.action, fields) };
    known.set(each, made);
    return made;
  };
  const all = (actions: readonly ComparedAction[]): readonly ComparedAction[] => actions.map(shown);
  const joined = (each: Joined): Joined => ({ ...each, parts: all(each.parts), whole: shown(each.whole) });
  const isHidden = (field: string, ...sides: readonly ComparedAction[]): boolean =>
    sides.some(({ action }) => hidden.get(action)?.has(field as Field) === true);
  return {
    ...comparison,
    olds: all(comparison.olds),
    news: all(comparison.news),
    pairs: comparison.pairs.map((pair) => ({
      ...pair,
      old: shown(pair.old),
      new: shown(pair.new),
      changes: pair.changes.filter(({ field }) => !isHidden(field, pair.old, pair.new)),
    })),
    merged: comparison.merged.map(joined),
    split: comparison.split.map(joined),
    gone: all(comparison.gone),
    added: all(comparison.added),
    noNews: all(comparison.noNews),
    notCompared: comparison.notCompared
      .filter((each) => !isHidden(each.field, each.old, each.new))
      .map((each) => ({ ...each, old: shown(each.old), new: shown(each.new) })),
  };
}
