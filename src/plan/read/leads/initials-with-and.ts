/**
 * Keeps initials joined by their own "&" together: "SC&WB" and "MAP & P" are one name each. Applies to initials that
 * the register does not hold and that do not name a body or post on their own; "DCS & DASS" stays two.
 */
import { FRAGMENT, isBareBody, isInitials } from './classify-name';
import type { LeadToken } from './lead-token';
import type { NameUnit, UnitContext } from './name-unit';
import { POST_INITIALS } from './trade-words';

/** The units, merging those that an "&" without spaces, or beside a single letter, makes one. */
export function withInitialsJoined(units: readonly NameUnit[], { tokens }: UnitContext): readonly NameUnit[] {
  const only = ({ from, to, hit }: NameUnit): LeadToken | null =>
    hit === null && to - from === 1 ? (tokens[from] ?? null) : null;
  const isOne = (left: NameUnit, right: NameUnit): boolean => {
    const [one, other] = [only(left), only(right)];
    const mark = tokens[right.from - 1];
    if (one === null || other === null || mark?.text !== '&' || right.after !== 'and') return false;
    if (!isInitials(one.text) || POST_INITIALS.has(one.key) || isBareBody(one)) return false;
    if (/^\p{Lu}$/u.test(other.text)) return true;
    const tight = mark.start === one.end && mark.end === other.start;
    return tight && isInitials(other.text) && !POST_INITIALS.has(other.key) && !isBareBody(other);
  };
  if (!units.some((unit) => unit.after === 'and')) return units;
  return units.reduce<NameUnit[]>((joined, unit) => {
    const last = joined.at(-1);
    if (last !== undefined && isOne(last, unit))
      joined[joined.length - 1] = { ...last, to: unit.to, is: { ...FRAGMENT, weight: 'name', closed: true } };
    else joined.push(unit);
    return joined;
  }, []);
}
