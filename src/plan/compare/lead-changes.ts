/**
 * Leads by the registers of both versions: another spelling, initials or an alias is no change. An alias that two leads
 * bear proves nothing.
 */
import type { LeadMatch, RegisterEntry } from '../read/leads/lead-match';
import { textOf } from '../read/schema/action-row';
import { comparableText } from './action-words';
import { orNull, type Change, type Pair } from './change';
import type { ComparedAction } from './compared-action';

/** The one name of a lead, whichever of its names stands in a cell. */
export type NameOf = (name: string) => string;

export function namesIn(entries: readonly RegisterEntry[]): NameOf {
  const owners = new Map<string, Set<string>>();
  const names = new Set(entries.map(({ name }) => comparableText(name)));
  for (const { name, aliases } of entries)
    for (const alias of aliases) {
      const key = comparableText(alias);
      if (!names.has(key)) owners.set(key, (owners.get(key) ?? new Set()).add(comparableText(name)));
    }
  return (name) => {
    const key = comparableText(name);
    const [only, another] = owners.get(key) ?? [];
    return only !== undefined && another === undefined ? only : key;
  };
}

export function leadChanges({ old, new: now }: Pair, nameOf: NameOf): readonly Change[] {
  const [before, after] = [textOf(old.action.row, 'lead'), textOf(now.action.row, 'lead')];
  const isSame = comparableText(before) === comparableText(after);
  // What a section, a merged cell or the row above lends is compared by who it is; the same words are the same leads.
  if (isSame && (before !== '' || inherited(old) === inherited(now))) return [];
  const [was, is] = [leadsOf(old, nameOf), leadsOf(now, nameOf)];
  const [from, to] = [orNull(shown(old, before)), orNull(shown(now, after))];
  if (was === is && was !== '') return dutiesOf(old) === dutiesOf(now) ? [] : reworded(from, to);
  if (from === to) return [];
  return [{ field: 'lead', kind: from === null ? 'added' : to === null ? 'removed' : 'changed', from, to }];
}

const reworded = (from: string | null, to: string | null): readonly Change[] => [
  { field: 'lead', kind: 'reworded', from, to },
];

const inherited = ({ action }: ComparedAction): string =>
  action.leads.map(({ name }) => comparableText(name)).join('|');

const leadsOf = ({ action }: ComparedAction, nameOf: NameOf): string =>
  [...new Set(action.leads.map((lead) => `${nameOf(lead.name)}${lead.former ? ' (former)' : ''}`))]
    .sort()
    .join('|');

const dutiesOf = ({ action }: ComparedAction): string =>
  action.leads
    .map(({ duty }: LeadMatch) => comparableText(duty))
    .sort()
    .join('|');

const shown = ({ action }: ComparedAction, text: string): string =>
  text !== '' ? text : action.leads.map(({ name }) => name).join('; ');
