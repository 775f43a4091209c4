/**
 * All the groups in which the summary counts an action, in one text: each lead, its theme, section, recommendation and
 * source, as a key with a letter before it, so that a formula finds exactly that group.
 */
import type { ActionReport } from '../../judge/report/plan-report';
import { GROUPINGS, groupingKey, leadKeys, type Grouping } from './grouping-keys';
import { NOTHING_KEY } from './criterion-key';

/** The kinds of group that a row of the summary can count. */
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

/** `groupings` are those that the plan has. Returns, for example, `T[hfyrrv8y]L[2k0a9x1c]L[m3l4z7qp]`. */
export function countedBy(action: ActionReport, groupings: ReadonlySet<Grouping>): string {
  const groups = GROUPINGS.filter((id) => groupings.has(id)).map((id) =>
    countedKey(id, groupingKey(action, id)),
  );
  const leads = leadKeys(action).map(({ key }) => countedKey('leads', key));
  let text = groups.join('');
  // A key that would not fit is left out: cut short, it could be counted in another group.
  for (const lead of leads.length > 0 ? leads : [countedKey('leads', NOTHING_KEY)])
    if (text.length + lead.length <= LONGEST) text += lead;
  return text;
}

/** A key from `criterionKey` as it appears in the text; its brackets are the only ones. */
const countedKey = (by: GroupedBy, key: string): string => `${LETTERS[by]}${key}`;

export const letterOf = (by: GroupedBy): string => LETTERS[by];
