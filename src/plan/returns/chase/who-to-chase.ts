/**
 * Whom to ask for what: the open actions of live plans that a chosen rule asks about, by lead. An action asked of
 * nobody is listed with the reason; so is a lead who cannot be asked, because the name is nobody's in particular, is
 * not plain, or is no longer responsible (RETURNS.md, section 4).
 */
import { isDoneOn } from '../../judge/rating/fact-values';
import { isOpen } from '../../judge/rating/is-complete';
import { nextMilestone } from '../../judge/rating/next-milestone';
import { dayThatCounts } from '../../judge/report/judge-action';
import { liveOnly } from '../../judge/report/live-plans';
import type { ActionReport, PlanReport, WorkbookReport } from '../../judge/report/plan-report';
import { actionKeys } from '../../marks/flags/action-keys';
import type { LeadMatch } from '../../read/leads/lead-match';
import { textOf } from '../../read/schema/action-row';
import type { ChaseEntry } from '../chase-record';
import { lastNews, NEWS_NOT_KNOWN, type AskedThen, type LastNews } from './last-news';
import { leadKey, whyNotAsked } from './lead-to-ask';
import { whyByNoRule } from './not-chased-words';
import { CHASE_RULES, type ChaseRuleId } from './rules';
import type { ChaseFacts } from './rules/rule';

export interface AskedOfLead {
  readonly plan: PlanReport;
  readonly action: ActionReport;
  readonly key: string;
  /** In the registry's order. */
  readonly rules: readonly ChaseRuleId[];
  /** What is asked, one sentence for each rule. */
  readonly asks: readonly string[];
  /** The other leads of the action, who are asked as well. */
  readonly together: readonly string[];
  /** What this lead is to do of it; `''` if the plan does not say. */
  readonly duty: string;
}

export interface LeadChased {
  readonly name: string;
  readonly actions: readonly AskedOfLead[];
}

/** An action that nobody is asked about, or a row that refers to another action. */
export interface NotChased {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly ref: string | null;
  readonly words: string;
  /** Whether a rule asks about it, and there is nobody to ask. */
  readonly isToAsk: boolean;
  /** A sentence, or several. */
  readonly why: string;
}

/** A name in the plan that cannot be asked, with the actions that a rule asks about. */
export interface NotAsked {
  readonly lead: string;
  readonly why: string;
  readonly actions: readonly Pick<AskedOfLead, 'plan' | 'action'>[];
}

export interface Chase {
  /** By name. */
  readonly leads: readonly LeadChased[];
  readonly notAsked: readonly NotAsked[];
  /** In the order of the plans. */
  readonly notChased: readonly NotChased[];
}

/** `entries` as read from the record, in any order; `meetings`: what recorded meetings tell of news, where they do. */
export function whoToChase(
  report: WorkbookReport,
  rules: ReadonlySet<ChaseRuleId>,
  entries: readonly ChaseEntry[],
  meetings: ReadonlyMap<ActionReport, LastNews> = new Map(),
): Chase {
  const leads = new Map<string, { name: string; actions: AskedOfLead[] }>();
  const notAsked = new Map<string, { lead: string; why: string; actions: NotAsked['actions'][number][] }>();
  const notChased: NotChased[] = [];
  const then = askedThen(entries);
  for (const plan of liveOnly(report).plans) {
    const keys = actionKeys(plan.actions.map(({ row }) => row));
    plan.actions.forEach((action, at) => {
      const key = keys[at] ?? '';
      const before = then.get(thenKey(plan.sheet, key)) ?? [];
      const facts = factsOf(action, plan, before, meetings.get(action) ?? NEWS_NOT_KNOWN);
      const because = rulesFor(facts, rules);
      if (because.length === 0) {
        notChased.push(notChasedOf(plan, action, whyByNoRule(facts, rules), false));
        return;
      }
      const { able, unable } = leadsOf(action, plan);
      for (const { lead, why } of unable) {
        const entry = notAsked.get(leadKey(lead)) ?? { lead, why, actions: [] };
        notAsked.set(leadKey(lead), entry);
        entry.actions.push({ plan, action });
      }
      if (able.length === 0) {
        const reasons = [...new Set(unable.map(({ why }) => why))];
        notChased.push(notChasedOf(plan, action, reasons.join(' ') || 'No lead is named.', true));
      }
      for (const { name, duty } of able) {
        const entry = leads.get(leadKey(name)) ?? { name, actions: [] };
        leads.set(leadKey(name), entry);
        const asks = CHASE_RULES.filter(({ id }) => because.includes(id)).map(({ ask }) => ask(facts));
        const together = able.map((other) => other.name).filter((other) => other !== name);
        entry.actions.push({ plan, action, key, rules: because, asks, together, duty });
      }
    });
    for (const { rowIndex, text } of plan.table.crossReferences)
      notChased.push({
        sheet: plan.sheet,
        rowIndex,
        ref: null,
        words: text,
        isToAsk: false,
        why: 'The row refers to another action.',
      });
  }
  return {
    leads: [...leads.values()].sort((a, b) => (leadKey(a.name) < leadKey(b.name) ? -1 : 1)),
    notAsked: [...notAsked.values()],
    notChased,
  };
}

function factsOf(
  action: ActionReport,
  plan: PlanReport,
  before: readonly AskedThen[],
  meetings: LastNews,
): ChaseFacts {
  return {
    plan,
    action,
    done: isDoneOn(action.facts),
    due: dayThatCounts(action),
    next: nextMilestone(action.facts),
    news: lastNews(action, plan, before, meetings),
  };
}

const rulesFor = (facts: ChaseFacts, rules: ReadonlySet<ChaseRuleId>): readonly ChaseRuleId[] =>
  isOpen(facts.action.rating)
    ? CHASE_RULES.filter(({ id, asks }) => rules.has(id) && asks(facts) === true).map(({ id }) => id)
    : [];

/** Each lead once, those who can be asked apart from those who cannot. */
function leadsOf({ leads }: ActionReport, { register }: PlanReport) {
  const able = new Map<string, { name: string; duty: string }>();
  const unable = new Map<string, { lead: string; why: string }>();
  for (const lead of leads) {
    const why = whyNotAsked(lead, register);
    if (why !== null) {
      unable.set(leadKey(lead.name), { lead: lead.name, why });
      continue;
    }
    const known = able.get(leadKey(lead.name));
    able.set(leadKey(lead.name), { name: known?.name ?? lead.name, duty: dutyOf(known?.duty, lead) });
  }
  return { able: [...able.values()], unable: [...unable.values()] };
}

const dutyOf = (before: string | undefined, { duty }: LeadMatch): string =>
  [before ?? '', duty].filter((part) => part !== '').join('; ');

const notChasedOf = (
  { sheet }: PlanReport,
  { row }: ActionReport,
  why: string,
  isToAsk: boolean,
): NotChased => ({
  sheet,
  rowIndex: row.rowIndex,
  ref: row.ref,
  words: textOf(row, 'action') || textOf(row, 'recommendation'),
  isToAsk,
  why,
});

/** What was kept of each action, the earliest first. */
function askedThen(entries: readonly ChaseEntry[]): ReadonlyMap<string, readonly AskedThen[]> {
  const found = new Map<string, AskedThen[]>();
  const dated = entries.flatMap(({ on, asked }) => (on === null || asked === null ? [] : [{ on, asked }]));
  for (const { on, asked } of dated.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)))
    for (const action of asked) {
      const key = thenKey(action.sheet, action.key);
      const list = found.get(key) ?? [];
      if (list.at(-1)?.on !== on) list.push({ on, asked: action });
      found.set(key, list);
    }
  return found;
}

const thenKey = (sheet: string, key: string): string => `${key}|${sheet.toLowerCase()}`;
