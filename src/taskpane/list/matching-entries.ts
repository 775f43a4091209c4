/** Which actions and findings a person's search and filters leave, of one plan. */
import type { CheckId } from '../../plan/judge/checks';
import type { Finding, PlanReport } from '../../plan/judge/report/plan-report';
import { actionEntries, searchedText, type ActionEntry } from './action-entry';
import { checkWords } from './check-titles';
import type { ListView } from './list-view';

export interface Matching {
  /** In the plan's order; `findings` are those of the entry that match. */
  readonly actions: readonly { readonly entry: ActionEntry; readonly findings: readonly Finding[] }[];
  /** Of the plan as a whole. */
  readonly findings: readonly Finding[];
}

export function matchingEntries(plan: PlanReport, view: ListView): Matching {
  const words = view.search.trim().toLowerCase();
  const says = (finding: Finding): boolean =>
    words === '' ||
    finding.message.toLowerCase().includes(words) ||
    checkWords(finding.id).title.toLowerCase().includes(words);
  const ofKind = ({ id }: Finding): boolean => view.kind === null || id === view.kind;
  const ratings = new Set(view.ratings);
  const actions: { entry: ActionEntry; findings: readonly Finding[] }[] = [];
  for (const entry of actionEntries(plan)) {
    if (ratings.size > 0 && !ratings.has(entry.colour)) continue;
    if (view.section !== null && entry.section !== view.section) continue;
    if (view.lead !== null && !entry.leads.includes(view.lead)) continue;
    const kept = view.kind === null ? entry.findings : entry.findings.filter(ofKind);
    if (view.kind !== null && kept.length === 0) continue;
    const inAction = words === '' || searchedText(entry).includes(words);
    const findings = inAction ? kept : kept.filter(says);
    if (inAction || findings.length > 0) actions.push({ entry, findings });
  }
  const ofActions = view.ratings.length > 0 || view.lead !== null || view.section !== null;
  return { actions, findings: ofActions ? [] : plan.findings.filter((each) => ofKind(each) && says(each)) };
}

export interface FilterOptions {
  readonly leads: readonly string[];
  readonly sections: readonly string[];
  readonly kinds: readonly { readonly id: CheckId; readonly title: string; readonly count: number }[];
}

/** What there is to choose from: leads by name, sections in the plan's order, kinds of finding in the checks' order. */
export function filterOptions(plan: PlanReport): FilterOptions {
  const leads = new Set<string>();
  const sections = new Set<string>();
  const kinds = new Map<CheckId, number>();
  for (const entry of actionEntries(plan)) {
    for (const lead of entry.leads) leads.add(lead);
    if (entry.section !== null) sections.add(entry.section);
    for (const { id } of entry.findings) kinds.set(id, (kinds.get(id) ?? 0) + 1);
  }
  for (const { id } of plan.findings) kinds.set(id, (kinds.get(id) ?? 0) + 1);
  return {
    leads: [...leads].sort(new Intl.Collator('en-GB').compare),
    sections: [...sections],
    kinds: [...kinds]
      .map(([id, count]) => ({ ...checkWords(id), count }))
      .sort((a, b) => a.order - b.order)
      .map(({ id, title, count }) => ({ id, title, count })),
  };
}
