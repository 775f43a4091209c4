/** A chase narrowed to the leads that the user chose: an action that none of them is asked about says so. */
import { textOf } from '../../read/schema/action-row';
import { shown } from '../../read/setup/setup-cells';
import { leadKey } from './lead-to-ask';
import type { AskedOfLead, Chase, NotChased } from './who-to-chase';

/** `names` as in the chase; `null` keeps all. */
export function chosenLeads(chase: Chase, names: readonly string[] | null): Chase {
  if (names === null) return chase;
  const chosen = new Set(names.map(leadKey));
  const leads = chase.leads.filter(({ name }) => chosen.has(leadKey(name)));
  const asked = new Set(leads.flatMap(({ actions }) => actions.map(({ action }) => action)));
  const left = new Map<AskedOfLead['action'], { of: AskedOfLead; names: string[] }>();
  for (const { name, actions } of chase.leads)
    for (const each of actions) {
      if (asked.has(each.action)) continue;
      const entry = left.get(each.action) ?? { of: each, names: [] };
      left.set(each.action, entry);
      entry.names.push(name);
    }
  const more = [...left.values()].map(({ of: { plan, action }, names: of }): NotChased => ({
    sheet: plan.sheet,
    rowIndex: action.row.rowIndex,
    ref: action.row.ref,
    words: textOf(action.row, 'action') || textOf(action.row, 'recommendation'),
    isToAsk: true,
    why: `Left out of this pack: ${of.map(shown).join(', ')}.`,
  }));
  return { ...chase, leads, notChased: [...chase.notChased, ...more] };
}
