/**
 * The list as the pane draws it, from top to bottom: headings, actions and findings, each a row of its own so that ten
 * thousand of them can be drawn one screenful at a time.
 */
import { appendAll } from '../../plan/long-lists';
import { planKeyOf } from '../../app/plan-key';
import type { CheckId } from '../../plan/judge/checks';
import type { Finding, PlanReport } from '../../plan/judge/report/plan-report';
import type { ActionEntry } from './action-entry';
import { attentionGroups } from './attention-groups';
import { checkWords } from './check-titles';
import type { ListView } from './list-view';
import { matchingEntries, type Matching } from './matching-entries';

export type ListItem =
  | {
      readonly kind: 'heading';
      readonly key: string;
      readonly title: string;
      readonly count: number;
      /** One or two sentences below the title; `''` for none. */
      readonly note: string;
    }
  | {
      readonly kind: 'action';
      readonly key: string;
      readonly entry: ActionEntry;
      /** Whether the card goes on with the next item, which is a finding of the action. */
      readonly goesOn: boolean;
    }
  | {
      readonly kind: 'finding';
      readonly key: string;
      readonly finding: Finding;
      /** Shown under its action, or under the heading of its kind. */
      readonly under: 'action' | 'kind' | 'plan';
      /** The same of a finding under its action. */
      readonly goesOn: boolean;
    };

export interface ListedFindings {
  readonly items: readonly ListItem[];
  readonly actions: number;
  readonly findings: number;
  /** Actions that match but are left out in this order because nothing is wrong with them. */
  readonly atRest: number;
}

export function findingList(plan: PlanReport, view: ListView): ListedFindings {
  const matching = matchingEntries(plan, view);
  const id = planKeyOf(plan);
  if (view.arrange === 'kind') return byKind(matching, id);
  return view.arrange === 'action' ? byAction(matching, id) : byAttention(matching, id);
}

type MatchingAction = Matching['actions'][number];

function findingItems(
  findings: readonly Finding[],
  owner: string,
  under: 'action' | 'kind' | 'plan',
): ListItem[] {
  return findings.map((finding, at) => ({
    kind: 'finding',
    key: `${owner}#${finding.id}${at === 0 ? '' : `-${at}`}`,
    finding,
    under,
    goesOn: under === 'action' && at < findings.length - 1,
  }));
}

function actionItems(actions: readonly MatchingAction[]): ListItem[] {
  return actions.flatMap(({ entry, findings }) => [
    { kind: 'action', key: entry.key, entry, goesOn: findings.length > 0 } as const,
    ...findingItems(findings, entry.key, 'action'),
  ]);
}

function ofWholePlan(findings: readonly Finding[], id: string): ListItem[] {
  if (findings.length === 0) return [];
  const heading = {
    kind: 'heading',
    key: `${id}/whole`,
    title: 'The plan as a whole',
    count: findings.length,
    note: '',
  } as const;
  return [heading, ...findingItems(findings, `${id}/whole`, 'plan')];
}

const countFindings = ({ actions, findings }: Matching): number =>
  actions.reduce((sum, each) => sum + each.findings.length, findings.length);

function byAction(matching: Matching, id: string): ListedFindings {
  const items: ListItem[] = [];
  const inSections = matching.actions.some(({ entry }) => entry.action.row.section !== null);
  let open: MatchingAction[] = [];
  const close = (): void => {
    const first = open[0]?.entry;
    if (!first) return;
    const section = first.action.row.section;
    if (inSections) {
      items.push({
        kind: 'heading',
        key: `${id}/section-${section?.rowIndex ?? 'none'}`,
        title: section?.label ?? 'Before the first section',
        count: open.length,
        note: '',
      });
    }
    appendAll(items, actionItems(open));
    open = [];
  };
  for (const each of matching.actions) {
    const last = open[open.length - 1];
    if (last && last.entry.action.row.section !== each.entry.action.row.section) close();
    open.push(each);
  }
  close();
  appendAll(items, ofWholePlan(matching.findings, id));
  return { items, actions: matching.actions.length, findings: countFindings(matching), atRest: 0 };
}

function byAttention(matching: Matching, id: string): ListedFindings {
  const { groups, atRest } = attentionGroups(matching.actions);
  const items: ListItem[] = [];
  for (const group of groups) {
    items.push({
      kind: 'heading',
      key: `${id}/${group.id}`,
      title: group.title,
      count: group.actions.length,
      note: group.note,
    });
    appendAll(items, actionItems(group.actions));
  }
  appendAll(items, ofWholePlan(matching.findings, id));
  return {
    items,
    actions: matching.actions.length - atRest,
    findings: countFindings(matching),
    atRest,
  };
}

function byKind(matching: Matching, id: string): ListedFindings {
  const kinds = new Map<CheckId, { finding: Finding; owner: string }[]>();
  const add = (finding: Finding, owner: string): void => {
    const known = kinds.get(finding.id);
    if (known) known.push({ finding, owner });
    else kinds.set(finding.id, [{ finding, owner }]);
  };
  for (const finding of matching.findings) add(finding, `${id}/whole`);
  for (const { entry, findings } of matching.actions) for (const each of findings) add(each, entry.key);
  const ordered = [...kinds].sort(([a], [b]) => checkWords(a).order - checkWords(b).order);
  const items: ListItem[] = [];
  for (const [kind, found] of ordered) {
    const { title, why, fix } = checkWords(kind);
    items.push({
      kind: 'heading',
      key: `${id}/kind-${kind}`,
      title,
      count: found.length,
      note: `${why} ${fix}`,
    });
    found.forEach(({ finding, owner }, at) =>
      items.push({ kind: 'finding', key: `${owner}#${kind}@${at}`, finding, under: 'kind', goesOn: false }),
    );
  }
  const withFindings = matching.actions.filter(({ findings }) => findings.length > 0).length;
  return {
    items,
    actions: withFindings,
    findings: countFindings(matching),
    atRest: matching.actions.length - withFindings,
  };
}
