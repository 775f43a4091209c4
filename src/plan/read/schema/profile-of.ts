/**
 * Between a plan's columns and layouts: the one that a plan follows, so that it can be proposed, and the one that it makes,
 * so that a board can keep it as its own.
 */
import { headerKey } from './header-text';
import type { ColumnMap } from './map-columns';
import type { Profile } from './profile';
import { PROFILES } from './profiles';
import { standardSchemaProfile } from './profiles/standard-schema';

/** Of the headers that make a layout so many must stand in the plan: fewer are what plans have in common. */
const LEAST_SHARE = 0.75;
const LEAST_HEADERS = 3;

/** The layout whose headers the plan has, or all but a few of them; else the standard schema. `own` are tried first. */
export function profileOf({ columns, profile }: ColumnMap, own: readonly Profile[]): Profile {
  const all = [...own, ...PROFILES];
  const whole = all.find(({ id }) => id === profile);
  if (whole) return whole;
  const present = new Set(columns.map(({ header }) => headerKey(header)).filter((key) => key !== ''));
  let best = standardSchemaProfile;
  let bestShare = 0;
  for (const each of all) {
    const standing = each.columns.filter(({ header }) => present.has(headerKey(header))).length;
    const share = standing / each.columns.length;
    if (standing < LEAST_HEADERS || share < LEAST_SHARE || share <= bestShare) continue;
    [best, bestShare] = [each, share];
  }
  return best;
}

/** The columns of a plan as a layout, left to right: those that bear a header, each once, with what they hold. */
export function layoutOf({ columns }: ColumnMap, id: string, title: string): Profile {
  const seen = new Set<string>();
  const kept = columns.filter(({ header }) => {
    const key = headerKey(header);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  // On one line, as a row of "Plan setup" is read.
  return {
    id,
    title,
    columns: kept.map(({ header, fields }) => ({ header: header.replace(/\s+/g, ' ').trim(), fields })),
  };
}
