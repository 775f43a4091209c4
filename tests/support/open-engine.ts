/**
 * The use cases over a workbook in the real Office.js client, without a pane; each outcome is unwrapped, or its problem
 * thrown.
 */
import { createEngine, type Engine } from './whole-engine';
import type { CompletionChoice, Proposal } from '../../src/app/proposal';
import { planKeyOf } from '../../src/app/plan-key';
import { excelHost } from '../../src/excel/excel-host';
import type { IsoDate } from '../../src/plan/read/dates/calendar';
import type { Outcome } from '../../src/plan/outcome';
import type { Workbook } from '../../src/workbench/model/workbook';
import type { HostOptions } from '../../src/workbench/wire/host';
import { openInOfficeJs, type OpenWorkbook } from '../../src/workbench/wire/open-in-office-js';

export const TODAY = '2016-10-15' as IsoDate;

const pace = { now: () => performance.now(), breathe: async () => undefined };

export interface OpenEngine {
  readonly excel: OpenWorkbook;
  readonly engine: Engine;
}

export function openEngine(workbook: Workbook, options: HostOptions = {}): OpenEngine {
  return { excel: openInOfficeJs(workbook, options), engine: createEngine(excelHost, pace) };
}

export async function given<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const settled = await outcome;
  if (!settled.ok) throw new Error(JSON.stringify(settled.problem));
  return settled.value;
}

export const problemOf = async (outcome: Promise<Outcome<unknown>>) => {
  const settled = await outcome;
  return settled.ok ? null : settled.problem;
};

export const flagsOf = (engine: Engine): Promise<Proposal> => given(engine.prepareFlags({ today: TODAY }));

/** Flags every plan and returns the proposal that was applied. */
export async function flagged(engine: Engine): Promise<Proposal> {
  const proposal = await flagsOf(engine);
  await given(engine.apply(proposal, { today: TODAY }));
  return proposal;
}

/** For every plan, the offers ticked by default plus those that `also` accepts. */
export async function choicesIn(
  engine: Engine,
  also: (kind: string) => boolean = () => false,
): Promise<readonly CompletionChoice[]> {
  const checked = await given(engine.check({ today: TODAY }));
  return checked.review.report.plans.map((plan) => {
    const key = planKeyOf(plan);
    const { columns, fixes } = engine.offerCompletion(checked, key, null);
    const chosen = [...columns, ...fixes].filter(({ byDefault, kind }) => byDefault || also(kind));
    return { plan: key, profile: null, chosen: new Set(chosen.map(({ id }) => id)), validate: false };
  });
}
