/** The groups of a plan's actions as a summary lists them: in the plan's order, actions without a group last. */
import type { ActionReport } from '../../judge/report/plan-report';
import { criterionKey, NOTHING_KEY } from '../../marks/flags/criterion-key';
import { groupingText, leadKeys, type Grouping } from '../../marks/flags/grouping-keys';
import { memoise } from '../../memoise';
import type { SummaryPlan } from './block';
import { cutShort } from './action-words';
import type { RatedGroup } from './rating-table';

const WITHOUT: Readonly<Record<Grouping, string>> = {
  theme: 'No theme given',
  section: 'Above the first section',
  recommendation: 'No recommendation given',
  source: 'No review named',
};

const LABEL_LENGTH = 160;

export function groupsBy({ report }: Pick<SummaryPlan, 'report'>, grouping: Grouping): readonly RatedGroup[] {
  const found = memoise((words: string): readonly Found[] => [{ key: criterionKey(words), name: words }]);
  return groupsOf(report.actions, (action) => found(groupingText(action, grouping))).map(({ key, name }) => ({
    key,
    label: key === NOTHING_KEY ? WITHOUT[grouping] : cutShort(name, LABEL_LENGTH),
  }));
}

interface Found {
  readonly key: string;
  readonly name: string;
}

function groupsOf(
  actions: readonly ActionReport[],
  keysOf: (action: ActionReport) => readonly Found[],
): readonly Found[] {
  const found = new Map<string, Found>();
  for (const action of actions)
    for (const group of keysOf(action)) if (!found.has(group.key)) found.set(group.key, group);
  const groups = [...found.values()];
  return [
    ...groups.filter(({ key }) => key !== NOTHING_KEY),
    ...groups.filter(({ key }) => key === NOTHING_KEY),
  ];
}

const OTHERS = 'Other leads';
const COLLECTIVE = 'Names nobody in particular';

/** Each lead with its agency; leads of one agency are listed together, agencies and names alphabetically. */
export function leadGroups({ report }: Pick<SummaryPlan, 'report'>): readonly RatedGroup[] {
  const agencies = new Map<string, string>();
  for (const { name, kind, agency } of report.register.entries)
    agencies.set(criterionKey(name), agency ?? (kind === 'agency' ? name : ''));
  const collective = new Set<string>();
  for (const { leads } of report.actions)
    for (const lead of leads) if (lead.collective) collective.add(criterionKey(lead.name));
  const groups = groupsOf(report.actions, (action) => {
    const keys = leadKeys(action);
    return keys.length > 0 ? keys : [{ key: NOTHING_KEY, name: '' }];
  }).map(({ key, name }) => {
    const agency = collective.has(key) ? COLLECTIVE : (agencies.get(key) ?? '');
    return { key, name, agency: key === NOTHING_KEY ? '' : agency || OTHERS };
  });
  const rank = ({ key, agency }: (typeof groups)[number]): number =>
    key === NOTHING_KEY ? 3 : agency === COLLECTIVE ? 2 : agency === OTHERS ? 1 : 0;
  return groups
    .sort((a, b) => rank(a) - rank(b) || compare(a.agency, b.agency) || compare(a.name, b.name))
    .map(({ key, name, agency }) => ({
      key,
      label: key === NOTHING_KEY ? 'No lead named' : cutShort(name, LABEL_LENGTH),
      // An agency belongs to itself.
      second: agency === OTHERS || criterionKey(agency) === key ? '' : agency,
    }));
}

function compare(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}
