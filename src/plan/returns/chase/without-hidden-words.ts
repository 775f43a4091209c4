/** What leads get to read of the actions that they are asked about: nothing that is hidden in the board's own sheet. */
import { hiddenFields, shownAction } from '../../judge/report/shown-action';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { LeadChased } from './who-to-chase';

export function withoutHiddenWords(
  leads: readonly LeadChased[],
  snapshots: readonly SheetSnapshot[],
): readonly LeadChased[] {
  const plans = new Set(leads.flatMap(({ actions }) => actions.map(({ plan }) => plan)));
  const hidden = hiddenFields([...plans], snapshots);
  return leads.map((lead) => ({
    ...lead,
    actions: lead.actions.map((asked) => ({
      ...asked,
      action: shownAction(asked.action, hidden.get(asked.action)),
    })),
  }));
}
