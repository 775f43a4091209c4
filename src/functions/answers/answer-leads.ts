/**
 * Works out PLAN.LEADS: the leads of each cell, in the order written (POLICY.md, Leads). Without a register, one is
 * learnt from the given cells, so a whole column is read better than a single cell. "All agencies" names nobody.
 */
import { compileRegister } from '../../plan/read/leads/compile-register';
import { registerOfNames } from '../../plan/read/leads/explain';
import { learnRegister } from '../../plan/read/leads/learn-register';
import { resolveLeads } from '../../plan/read/leads/resolve-leads';
import { absent, isBlank, isFault, wordsOf, type FunctionValue } from '../function-value';
import type { Answer } from '../plan-function';
import { inLists } from './in-lists';

export const answerLeads: Answer = ([texts = [[null]], names = [[null]]]) => {
  const known = names.flat().filter((name) => !isFault(name) && !isBlank(name));
  const fault = names.flat().find(isFault);
  if (fault !== undefined && known.length === 0) return [[fault]];
  return inLists(texts, (cells) => {
    const words = cells.map(wordsOf);
    const register = known.length > 0 ? registerOfNames(known.map(wordsOf)) : learnRegister(words);
    const compiled = compileRegister(register);
    const seen = new Map<string, readonly FunctionValue[]>();
    return cells.map((cell, at) => {
      if (isFault(cell)) return [cell];
      const text = words[at] ?? '';
      const found = seen.get(text) ?? namesIn(text);
      seen.set(text, found);
      return found;
    });

    function namesIn(text: string): readonly FunctionValue[] {
      if (text.trim() === '') return [];
      const leads = resolveLeads(text, compiled, null).filter(({ collective }) => !collective);
      return leads.length > 0
        ? leads.map(({ name }) => name)
        : [absent('These words name nobody in particular.')];
    }
  });
};
