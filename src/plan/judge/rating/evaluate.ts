/** Evaluates a rule's condition for the facts of one action. Every condition is true or false. */
import { addDays, type IsoDate } from '../../read/dates/calendar';
import type { Condition, DateTerm, FactValues } from './condition';

export function evaluate(condition: Condition, facts: FactValues): boolean {
  switch (condition.op) {
    case 'and':
      for (const part of condition.of) if (!evaluate(part, facts)) return false;
      return true;
    case 'or':
      for (const part of condition.of) if (evaluate(part, facts)) return true;
      return false;
    case 'not':
      return !evaluate(condition.of, facts);
    case 'known':
      return facts[condition.fact] !== null;
    case 'yes':
      return facts[condition.fact];
    case 'is':
      return facts[condition.fact] === condition.value;
    case 'before':
    case 'notAfter': {
      const left = dateOf(condition.left, facts);
      const right = dateOf(condition.right, facts);
      if (left === null || right === null) return false;
      // ISO dates compare as text.
      return condition.op === 'before' ? left < right : left <= right;
    }
  }
}

function dateOf(term: DateTerm, facts: FactValues): IsoDate | null {
  const date = facts[term.fact];
  return date === null || term.plusDays === undefined ? date : addDays(date, facts[term.plusDays]);
}
