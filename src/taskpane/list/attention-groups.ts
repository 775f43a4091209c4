/**
 * Orders actions by what a board should look at first: longest overdue, then without evidence (in a plan rated on
 * evidence alone), unrated, claimed as done without evidence, at risk, and the rest with something to fix. Each action
 * is in one group; those with nothing to look at are only counted (`atRest`).
 */
import { decidingRule } from '../../plan/judge/rating/deciding-rule';
import type { Attention } from '../../plan/judge/rating/rating-rules';
import type { Matching } from './matching-entries';

type MatchingAction = Matching['actions'][number];

export interface AttentionGroup {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly actions: readonly MatchingAction[];
}

const TITLES = {
  overdue: ['Overdue, longest first', ''],
  unassured: ['No evidence', 'The board has been shown nothing for these.'],
  unrated: ['Cannot be rated', 'Without a usable due date, nobody can say whether these are on track.'],
  unevidenced: ['Said to be done, not shown', 'They count as open until there is evidence.'],
  'at-risk': ['At risk', ''],
  'to-fix': ['Something else to fix', ''],
} as const satisfies Readonly<Record<Attention | 'to-fix', readonly [title: string, note: string]>>;
type GroupId = keyof typeof TITLES;
const ORDER = Object.keys(TITLES) as GroupId[];

export function attentionGroups(actions: readonly MatchingAction[]): {
  readonly groups: readonly AttentionGroup[];
  readonly atRest: number;
} {
  const sorted = new Map<GroupId, MatchingAction[]>(ORDER.map((id) => [id, []]));
  let atRest = 0;
  for (const each of actions) {
    const id = groupOf(each);
    if (id === null) atRest += 1;
    else sorted.get(id)?.push(each);
  }
  sorted.get('overdue')?.sort(byDay);
  sorted.get('at-risk')?.sort(byDay);
  const groups = ORDER.flatMap((id) => {
    const found = sorted.get(id) ?? [];
    const [title, note] = TITLES[id];
    return found.length === 0 ? [] : [{ id, title, note, actions: found }];
  });
  return { groups, atRest };
}

function groupOf({ entry }: MatchingAction): GroupId | null {
  const { action } = entry;
  return decidingRule(action.rating).attention ?? (action.findings.length > 0 ? 'to-fix' : null);
}

/** Earliest first; rows without a date come last, in their existing order. */
function byDay(a: MatchingAction, b: MatchingAction): number {
  const left = a.entry.day ?? '9999';
  const right = b.entry.day ?? '9999';
  return left < right ? -1 : left > right ? 1 : a.entry.excelRow - b.entry.excelRow;
}
