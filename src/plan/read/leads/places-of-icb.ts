/**
 * Recognises the places in an integrated care board's name, which commas and "and" do not part: "NHS Kent and Medway
 * ICB", "NHS Bristol, North Somerset and South Gloucestershire ICB". Refuses "NHS England and Kent ICB".
 */
import { foldWord } from './fold-word';
import type { NameUnit, UnitContext } from './name-unit';
import { BODY_HEADS } from './trade-words';

/** The most places after the first. */
export const MOST_PLACES = 4;
const NATIONAL: ReadonlySet<string> = new Set(
  'england improvement wales scotland trust digital property resolution'.split(' ').map(foldWord),
);
const LOCAL: ReadonlySet<string> = new Set(['icb', 'ics', 'ccg']);

/** Whether `left` opens such a name and the units after it, in the order written, complete it. */
export function isPlacesOfIcb(
  left: Pick<NameUnit, 'from' | 'to' | 'hit'>,
  after: readonly NameUnit[],
  { tokens }: UnitContext,
): boolean {
  if (left.hit !== null || tokens[left.from]?.key !== 'nhs' || left.to - left.from < 2) return false;
  const isPlace = (at: number): boolean => {
    const { kind, key } = tokens[at] ?? { kind: 'break', key: '' };
    return kind !== 'word' || (!NATIONAL.has(key) && !BODY_HEADS.has(key));
  };
  const arePlaces = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) if (!isPlace(at)) return false;
    return true;
  };
  if (!arePlaces(left.from + 1, left.to)) return false;
  for (const unit of after) {
    if (unit.hit !== null || (unit.after !== 'and' && unit.after !== 'comma')) return false;
    const last = unit.to - 1;
    if (LOCAL.has(tokens[last]?.key ?? '')) return last > unit.from && arePlaces(unit.from, last);
    if (!arePlaces(unit.from, unit.to)) return false;
  }
  return false;
}
