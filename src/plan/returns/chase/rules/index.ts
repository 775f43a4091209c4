/** Registry: the rules by which actions are chased, in the order in which they are shown and asked. */
import { allOpenRule } from './all-open';
import { due30Rule } from './due-30';
import { evidenceRule } from './evidence';
import { noNews90Rule } from './no-news-90';
import { overdueRule } from './overdue';
import type { ChaseRule } from './rule';

const IN_ORDER = [overdueRule, due30Rule, evidenceRule, noNews90Rule, allOpenRule];

export type ChaseRuleId = (typeof IN_ORDER)[number]['id'];

export const CHASE_RULES: readonly ChaseRule<ChaseRuleId>[] = IN_ORDER;
