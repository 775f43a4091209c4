/**
 * Relates a plan's columns to layouts: finds the layout that a plan follows, to propose it, and makes a layout from a
 * plan, for a board to keep as its own.
 */
import { headerKey } from './header-text';
import type { ColumnMap } from './map-columns';
import type { Profile } from './profile';
import { PROFILES } from './profiles';
import { standardSchemaProfile } from './profiles/standard-schema';

/** The share of a layout's headers that must be in the plan: with fewer, they may be only what plans have in common. */
const LEAST_SHARE = 0.75;
const LEAST_HEADERS = 3;

/** The layout that has most of its headers in the plan; else the standard schema. `own` layouts are tried first. */
export function profileOf({ columns, profile }: ColumnMap, own: readonly Profile[]): Profile {
  const all = [...own, ...PROFILES];
  const whole = all.find(({ id }) => id === profile);
  if (whole) return whole;
  const present = new Set(columns.map(({ header }) => headerKey(header)).filter((key) => key !== ''));
  let best = standardSchemaProfile;
  let bestShare = 0;
  for (const each of all) {
    const matching = each.columns.filter(({ header }) => present.has(headerKey(header))).length;
    const share = matching / each.columns.length;
    if (matching < LEAST_HEADERS || share < LEAST_SHARE || share <= bestShare) continue;
    [best, bestShare] = [each, share];
  }
  return best;
}

/**
 * The columns of a plan as a layout, from left to right: those with a header, without repeats, and the fields they
 * hold.
 */
export function layoutOf({ columns }: ColumnMap, id: string, title: string): Profile {
  const seen = new Set<string>();
  const kept = columns.filter(({ header }) => {
    const key = headerKey(header);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  // On one line, as "Plan setup" reads it back.
  return {
    id,
    title,
    columns: kept.map(({ header, fields }) => ({ header: header.replace(/\s+/g, ' ').trim(), fields })),
  };
}
