/**
 * Proposes a change: reads the workbook as it is now, plans what was asked for, and says what that would do, cell by cell.
 * Nothing is written before a person has seen it.
 */
import { findFlags } from '../plan/marks/flags/find-flags';
import { previewOf } from '../plan/change/preview/preview-of';
import type { ChangeSet } from '../plan/change/change-set';
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

export function prepareFlags(host: Reader, options: CheckOptions): Promise<Outcome<Proposal>> {
  return propose(host, 'flag', { choices: [], flags: 'made' }, options);
}

export function prepareColumns(
  host: Reader,
  choices: readonly EnforcementChoice[],
  options: CheckOptions,
): Promise<Outcome<Proposal>> {
  return propose(host, 'enforce', { choices, flags: 'kept' }, options);
}

/** Just the one fix, and what the add-in's own columns say of it where the plan is flagged. */
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
  const { plan, noRoom } = composed.value;
  return success(proposalOf(kind, plan, noRoom, read.value.checked));
}

/** What takes live plans alone. */
const TAKES_LIVE: ReadonlySet<ProposalKind> = new Set(['flag', 'enforce', 'fix', 'summary', 'meeting']);

export function proposalOf(
  kind: ProposalKind,
  plan: ChangeSet,
  noRoom: readonly NoRoom[],
  checked: Checked,
): Proposal {
  const { snapshots, report } = checked.review;
  return {
    kind,
    title: PROPOSAL_TITLES[kind],
    plan,
    preview: previewOf(plan, snapshots, report),
    noRoom,
    leftOut: TAKES_LIVE.has(kind) ? [...leftOutInWords(report), ...flagsLeftInWords(report, snapshots)] : [],
    checked,
    takesBack: null,
  };
}

/** Flags that a plan bears from when it was live: they stay until a person takes them out. */
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
