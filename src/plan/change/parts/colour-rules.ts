/**
 * Colour rules that match a single word, each created over a whole area at once so that it is not split; stale ones
 * of ours are deleted.
 */
import '../../schemas-without-eval';
import * as z from 'zod';
import type { PresentColourRule } from '../../marks/flags/present-parts';
import { sameArea } from '../../read/sheet/overlap';
import type { Area } from '../../read/sheet/sheet-snapshot';
import { itemAt, rangeOf } from '../preview/place-in-words';
import type { ChangePart } from './part';
import { area } from './schemas';
import type { ColourRuleChange } from './sheet-state';

export interface ColourRuleChanges {
  readonly rules: readonly ColourRuleChange[];
  /** The add-in's rules to delete before `rules` are created. */
  readonly staleRules: readonly PresentColourRule[];
}

export interface ColourRulesKept {
  /** Colour rules that the change created, and those that it deleted. */
  readonly madeRules: readonly ColourRuleChange[];
  readonly rules: readonly ColourRuleChange[];
}

const schema = z.array(z.object({ area, word: z.string(), fill: z.string(), colour: z.string() }));

export const colourRulesPart: ChangePart<ColourRuleChanges, ColourRulesKept> = {
  id: 'colour-rules',
  none: { rules: [], staleRules: [] },
  tell: {
    group: 'colour-rules',
    words: ({ name, rules, staleRules }) => [
      ...byArea(rules).map(([where, words]) =>
        itemAt(name, where, `${rangeOf(where)}: a colour for each of the words ${words.join(', ')}.`),
      ),
      ...byArea(staleRules).map(([where, words]) =>
        itemAt(name, where, `${rangeOf(where)}: the colours for ${words.join(', ')} are taken away.`),
      ),
    ],
  },
  nothingKept: { madeRules: [], rules: [] },
  schema: { madeRules: schema, rules: schema },
  onSnapshot: {
    apply: (state, { rules, staleRules }) => {
      const stay = state.rules.filter((rule) => !staleRules.some((stale) => isOf(rule, stale)));
      return {
        ...state,
        rules: [...stay, ...rules.filter((rule) => !stay.some((each) => sameRule(each, rule)))],
      };
    },
    keep: (state, { rules, staleRules }) =>
      keepRules(
        rules,
        staleRules.flatMap((stale) => state.rules.find((rule) => isOf(rule, stale)) ?? []),
      ),
    invert: (state, { madeRules, rules }) => {
      const stay = state.rules.filter((rule) => !madeRules.some((made) => sameRule(rule, made)));
      return {
        ...state,
        rules: [...stay, ...rules.filter((rule) => !stay.some((each) => isOf(each, rule)))],
      };
    },
  },
};

/**
 * `gone` are the stale rules as they are now. A rule that is deleted and recreated unchanged is left out, so an undo
 * does not touch it.
 */
export const keepRules = (
  planned: readonly ColourRuleChange[],
  gone: readonly ColourRuleChange[],
): ColourRulesKept => ({
  madeRules: planned.filter((rule) => !gone.some((was) => sameRule(was, rule))),
  rules: gone.filter((was) => !planned.some((rule) => sameRule(was, rule))),
});

/** Whether it is the rule for that word on exactly that area, whatever its colours. */
const isOf = (rule: PresentColourRule, { area: where, word }: PresentColourRule): boolean =>
  rule.word === word && sameArea(rule.area, where);

const sameRule = (a: ColourRuleChange, b: ColourRuleChange): boolean =>
  isOf(a, b) && a.fill === b.fill && a.colour === b.colour;

/** Groups the words by area, each in the order of the rules. */
function byArea(rules: readonly PresentColourRule[]): readonly (readonly [Area, readonly string[]])[] {
  const found = new Map<string, [Area, string[]]>();
  for (const { area: where, word } of rules) {
    const key = rangeOf(where);
    const known = found.get(key);
    if (known) known[1].push(word);
    else found.set(key, [where, [word]]);
  }
  return [...found.values()];
}
