/** Which gate rules a board wants: those that it has switched, and the defaults for the rest. */
import type { GateRule } from './gate-rule';
import { GATE_RULES } from './rules';

/** The rules that the board has switched, each at most once. */
export type GateSettings = readonly { readonly rule: string; readonly on: boolean }[];

/** Settings from rule titles as users write them; case is ignored. Titles that match no rule are ignored. */
export function gateOfTitles(titles: readonly string[] | null): GateSettings {
  if (titles === null) return [];
  const wanted = new Set(titles.map((title) => title.trim().toLowerCase()));
  const named = GATE_RULES.filter(({ title }) => wanted.has(title.toLowerCase()));
  // If no title is known, use the defaults: a typing error must not open the gate.
  if (named.length === 0) return [];
  return GATE_RULES.map((rule) => ({ rule: rule.id, on: named.includes(rule) }));
}

export function rulesInForce(settings: GateSettings): readonly GateRule[] {
  const switched = new Map(settings.map(({ rule, on }) => [rule, on]));
  return GATE_RULES.filter(({ id, byDefault }) => switched.get(id) ?? byDefault);
}
