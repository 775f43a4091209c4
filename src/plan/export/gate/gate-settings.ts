/** Which rules of the gate a board wants: those that it has switched, and the defaults for the rest. */
import type { GateRule } from './gate-rule';
import { GATE_RULES } from './rules';

/** What the board has switched, each rule once. */
export type GateSettings = readonly { readonly rule: string; readonly on: boolean }[];

/** By titles, as a person writes them; case makes no difference. Words that name no rule are passed over. */
export function gateOfTitles(titles: readonly string[] | null): GateSettings {
  if (titles === null) return [];
  const wanted = new Set(titles.map((title) => title.trim().toLowerCase()));
  const named = GATE_RULES.filter(({ title }) => wanted.has(title.toLowerCase()));
  // Nothing that is known is no wish to ask nothing: a slip of the keyboard must not open the gate.
  if (named.length === 0) return [];
  return GATE_RULES.map((rule) => ({ rule: rule.id, on: named.includes(rule) }));
}

export function rulesInForce(settings: GateSettings): readonly GateRule[] {
  const switched = new Map(settings.map(({ rule, on }) => [rule, on]));
  return GATE_RULES.filter(({ id, byDefault }) => switched.get(id) ?? byDefault);
}
