/** Which rules of the gate a board wants: those that it has switched, and the defaults for the rest. */
import * as z from 'zod';
import '../../schemas-without-eval';
import type { GateRule } from './gate-rule';
import { GATE_RULES } from './rules';

/** By a rule's id: whether it holds. A rule that is left out is as it is by default; ids that no rule bears are dropped. */
export const gateSettingsSchema = z
  .record(z.string(), z.boolean())
  .default({})
  .transform((switched): GateSettings => {
    const known = new Map(Object.entries(switched));
    return GATE_RULES.flatMap(({ id }) => {
      const on = known.get(id);
      return on === undefined ? [] : [{ rule: id, on }];
    });
  });

/** What the board has switched, each rule once. */
export type GateSettings = readonly { readonly rule: string; readonly on: boolean }[];

export function rulesInForce(settings: GateSettings): readonly GateRule[] {
  const switched = new Map(settings.map(({ rule, on }) => [rule, on]));
  return GATE_RULES.filter(({ id, byDefault }) => switched.get(id) ?? byDefault);
}
