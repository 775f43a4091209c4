/**
 * How far a rating rests on the words that a person keeps in "Plan setup": on the columns confirmed every one does, on the
 * board's words that mean done those with a status, and on the register those whose lead may be nobody in particular.
 */
import { READ_BY_LEVELS, type ReadByLevel } from '../../judge/rating/read-by';
import type { ActionReport, PlanReport } from '../../judge/report/plan-report';
import { memoise } from '../../memoise';
import { compileRegister } from '../../read/leads/compile-register';
import { resolveLeads } from '../../read/leads/resolve-leads';
import { textOf } from '../../read/schema/action-row';

export function levelsOf({ asOf }: Pick<PlanReport, 'asOf'>): (action: ActionReport) => ReadByLevel {
  const unaided = compileRegister({ origin: 'learnt', entries: [] });
  // "All agencies" is a lead only where the register gives somebody these words for another name.
  const mayBeNobody = memoise((text: string) =>
    resolveLeads(text, unaided, asOf).some(({ collective }) => collective),
  );
  return ({ row, leads }) => {
    const lead = textOf(row, 'lead');
    if (leads.some(({ collective }) => collective) || (lead !== '' && mayBeNobody(lead)))
      return READ_BY_LEVELS.register;
    return textOf(row, 'status') !== '' || textOf(row, 'statedRag') !== ''
      ? READ_BY_LEVELS.doneWords
      : READ_BY_LEVELS.columns;
  };
}
