/**
 * Compares leads using the registers of both versions: another spelling, initials or an alias is not a change. An alias
 * shared by two leads proves nothing.
 */
import type { LeadMatch, RegisterEntry } from '../read/leads/lead-match';
import { textOf } from '../read/schema/action-row';
import { comparableText } from './action-words';
import { orNull, type Change, type Pair } from './change';
import type { ComparedAction } from './compared-action';

/** The canonical name of a lead, whichever of its names a cell uses. */
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
  // Leads inherited from a section, a merged cell or the row above are compared by identity; identical words mean
  // identical leads.
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
