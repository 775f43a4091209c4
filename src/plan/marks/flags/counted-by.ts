/**
 * All that a summary counts an action by, in one text: each lead, its theme, section, recommendation and source as a key with
 * a letter before it, so that a formula finds exactly that.
 */
import type { ActionReport } from '../../judge/report/plan-report';
import { GROUPINGS, groupingKey, leadKeys, type Grouping } from './grouping-keys';
import { NOTHING_KEY } from './criterion-key';

/** What a row of the summary counts by, besides all actions. */
export type GroupedBy = 'leads' | Grouping;

const LETTERS: Readonly<Record<GroupedBy, string>> = {
  leads: 'L',
  theme: 'T',
  section: 'S',
  recommendation: 'R',
  source: 'O',
};

/** Below the 32,767 characters that a cell takes. */
const LONGEST = 32_000;

/** `groupings` are those that the plan has. `T[Neglect]L[LSCB]L[Case Review Panel]` */
export function countedBy(action: ActionReport, groupings: ReadonlySet<Grouping>): string {
  const groups = GROUPINGS.filter((id) => groupings.has(id)).map((id) =>
    countedKey(id, groupingKey(action, id)),
  );
  const leads = leadKeys(action).map(({ key }) => countedKey('leads', key));
  let text = groups.join('');
  // A key is counted whole or not at all.
  for (const lead of leads.length > 0 ? leads : [countedKey('leads', NOTHING_KEY)])
    if (text.length + lead.length <= LONGEST) text += lead;
  return text;
}

/** How a key of `criterionKey` stands in the text; no key holds a bracket of its own. */
const countedKey = (by: GroupedBy, key: string): string => `${LETTERS[by]}${key}`;

export const letterOf = (by: GroupedBy): string => LETTERS[by];
