/**
 * Proposes a change: reads the workbook as it is now, works out what was asked for, and lists the effect cell by cell.
 * Nothing is written until the user has seen it.
 */
import { findFlags } from '../plan/marks/flags/find-flags';
import { previewOf } from '../plan/change/preview/preview-of';
import type { ChangeSet } from '../plan/change/change-set';
import type { TypedChoice, TypedWords } from '../plan/change/flags/keep-typed';
import { withTyped } from '../plan/change/preview/typed-in-words';
import type { NoRoom } from '../plan/change/flags/no-room';
import { success, type Outcome } from '../plan/outcome';
import { leftOutInWords, nameOf, notLive } from '../plan/judge/report/live-plans';
import type { WorkbookReport } from '../plan/judge/report/plan-report';
import type { SheetSnapshot } from '../plan/read/sheet/sheet-snapshot';
import type { Checked, CheckOptions } from './check-plan';
import { composeChange, sheetOf, type ChangeWanted } from './compose-change';
import type { Host } from './host';
import {
  PROPOSAL_TITLES,
  type EnforcementChoice,
  type FixChoice,
  type Proposal,
  type ProposalKind,
} from './proposal';
import { readLivePlans } from './read-and-judge';

type Reader = Pick<Host, 'readWorkbook'>;

export function prepareFlags(
  host: Reader,
  options: CheckOptions,
  typed: TypedChoice = 'note',
): Promise<Outcome<Proposal>> {
  return propose(host, 'flag', { choices: [], flags: 'made', typed }, options);
}

export function prepareColumns(
  host: Reader,
  choices: readonly EnforcementChoice[],
  options: CheckOptions,
): Promise<Outcome<Proposal>> {
  return propose(host, 'enforce', { choices, flags: 'kept' }, options);
}

/** Proposes a single fix, with the update of the add-in's own columns if the plan is flagged. */
export function prepareFix(
  host: Reader,
  { plan, offer }: FixChoice,
  options: CheckOptions,
): Promise<Outcome<Proposal>> {
  const choice = { plan, profile: null, chosen: new Set([offer]), validate: false };
  return propose(host, 'fix', { choices: [choice], flags: 'kept' }, options);
}

async function propose(
  host: Reader,
  kind: ProposalKind,
  wanted: ChangeWanted,
  options: CheckOptions,
): Promise<Outcome<Proposal>> {
  const read = await readLivePlans(host, options);
  if (!read.ok) return read;
  const composed = await composeChange(read.value, wanted, options);
  if (!composed.ok) return composed;
  const { plan, noRoom, typed } = composed.value;
  return success(proposalOf(kind, plan, noRoom, read.value.checked, typed));
}

/** Changes that apply to live plans only. */
const TAKES_LIVE: ReadonlySet<ProposalKind> = new Set(['flag', 'enforce', 'fix', 'summary', 'meeting']);

export function proposalOf(
  kind: ProposalKind,
  plan: ChangeSet,
  noRoom: readonly NoRoom[],
  checked: Checked,
  typed: readonly TypedWords[] = [],
): Proposal {
  const { snapshots, report } = checked.review;
  return {
    kind,
    title: PROPOSAL_TITLES[kind],
    plan,
    preview: withTyped(previewOf(plan, snapshots, report), typed),
    noRoom,
    ...(typed.length > 0 ? { typed: true } : {}),
    leftOut: TAKES_LIVE.has(kind) ? [...leftOutInWords(report), ...flagsLeftInWords(report, snapshots)] : [],
    checked,
    takesBack: null,
  };
}

/** Plans that are no longer live but still have flags; these stay until the user removes them. */
function flagsLeftInWords({ plans }: WorkbookReport, snapshots: readonly SheetSnapshot[]): readonly string[] {
  return notLive({ plans }).flatMap((plan) => {
    const snapshot = sheetOf(plan, snapshots);
    const { headerRow, endRow } = plan.table.region;
    const isFlagged = (snapshot ? findFlags(snapshot) : []).some(({ rows }) =>
      rows.some((row) => row > headerRow && row < endRow),
    );
    return isFlagged
      ? [`The flags beside “${nameOf(plan, plans)}” are from when it was live, and are left as they are.`]
      : [];
  });
}
