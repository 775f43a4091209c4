/**
 * Proposes a change: reads the workbook as it is now, works out what was asked for, and lists the effect cell by cell.
 * Nothing is written until the user has seen it.
 */
import { findFlags } from '../plan/marks/flags/find-flags';
import { previewInSteps } from '../plan/change/preview/preview-of';
import type { ChangeSet } from '../plan/change/change-set';
import type { TypedChoice, TypedWords } from '../plan/change/flags/keep-typed';
import { withTyped } from '../plan/change/preview/typed-in-words';
import type { NoRoom } from '../plan/change/flags/no-room';
import type { Outcome } from '../plan/outcome';
import { finish, type Steps } from '../plan/steps';
import { leftOutInWords, nameOf, notLive } from '../plan/judge/report/live-plans';
import type { WorkbookReport } from '../plan/judge/report/plan-report';
import { AS_OFFERED, proposeFilters, type FilterChoice } from '../plan/change/filters/propose-filters';
import { lastChange } from '../plan/marks/journal/read-journal';
import type { RemovedParts } from '../plan/change/filters/narrow-filter';
import type { SheetSnapshot } from '../plan/read/sheet/sheet-snapshot';
import { composeChange, sheetOf, type ChangeWanted } from './compose-change';
import type { Host } from './host';
import { inSlices } from './in-slices';
import {
  PROPOSAL_TITLES,
  type CompletionChoice,
  type FixChoice,
  type Proposal,
  type ProposalKind,
  type ProposeOptions,
} from './proposal';
import { readLivePlans, type JudgedWorkbook } from './read-and-judge';

type Reader = Pick<Host, 'readWorkbook'>;

export function prepareFlags(
  host: Reader,
  options: ProposeOptions,
  typed: TypedChoice = 'note',
): Promise<Outcome<Proposal>> {
  return propose(host, 'flag', { choices: [], flags: 'made', typed }, options);
}

export function prepareColumns(
  host: Reader,
  choices: readonly CompletionChoice[],
  options: ProposeOptions,
): Promise<Outcome<Proposal>> {
  return propose(host, 'complete', { choices, flags: 'kept' }, options);
}

/** Proposes fixes of findings, with the update of the add-in's own columns if the plan is flagged. */
export function prepareFix(
  host: Reader,
  { plan, offers }: FixChoice,
  options: ProposeOptions,
): Promise<Outcome<Proposal>> {
  const choice = { plan, profile: null, chosen: new Set(offers), validate: false };
  return propose(host, 'fix', { choices: [choice], flags: 'kept' }, options);
}

async function propose(
  host: Reader,
  kind: ProposalKind,
  wanted: ChangeWanted,
  options: ProposeOptions,
): Promise<Outcome<Proposal>> {
  const read = await readLivePlans(host, options);
  if (!read.ok) return read;
  const composed = await composeChange(read.value, wanted, options);
  if (!composed.ok) return composed;
  await options.pace.breathe();
  const { changes, noRoom, typed, report: after } = composed.value;
  const { typed: onTyped = 'note' } = wanted;
  const more = { ...options, typed, onTyped, after };
  return inSlices(proposalInSteps(kind, changes, noRoom, read.value, more), options.pace, {
    signal: options.signal,
  });
}

/** Changes that apply to live plans only. */
const TAKES_LIVE: ReadonlySet<ProposalKind> = new Set([
  'flag',
  'complete',
  'fix',
  'summary',
  'meeting',
  'merge',
  'rows',
]);

/** Changes that may add columns beside a plan, to which the sheet's filter can be extended. */
const ADDS_COLUMNS: ReadonlySet<ProposalKind> = new Set(['flag', 'complete', 'summary']);

const NOTHING_REMOVED: RemovedParts = { columns: [], earlier: [] };

interface More {
  readonly typed?: readonly TypedWords[];
  readonly onTyped?: TypedChoice;
  readonly filters?: FilterChoice;
  /** If it differs from the title of its kind. */
  readonly title?: string;
  readonly removed?: RemovedParts;
  /** The judgement of the sheets as they will be, if the change can alter which plans there are. */
  readonly after?: WorkbookReport;
}

export const proposalOf = (
  kind: ProposalKind,
  change: ChangeSet,
  noRoom: readonly NoRoom[],
  judged: JudgedWorkbook,
  more: More = {},
): Proposal => finish(proposalInSteps(kind, change, noRoom, judged, more));

/** `proposalOf` in steps, for a change that may write every row of a long plan. */
export function* proposalInSteps(
  kind: ProposalKind,
  change: ChangeSet,
  noRoom: readonly NoRoom[],
  { checked, present }: JudgedWorkbook,
  {
    typed = [],
    onTyped = 'note',
    filters: choice = AS_OFFERED,
    title = PROPOSAL_TITLES[kind],
    removed = NOTHING_REMOVED,
    after,
  }: More = {},
): Steps<Proposal> {
  const { snapshots, report } = checked.review;
  const last = lastChange(snapshots);
  const { changes, ...filters } = proposeFilters(
    change,
    {
      snapshots,
      plans: (after ?? report).plans,
      present,
      takesIn: ADDS_COLUMNS.has(kind),
      unfinished: last?.state === 'begun' && last.title === title ? last.undo : null,
      removed,
    },
    choice,
  );
  yield 0;
  const preview = yield* previewInSteps(changes, snapshots, report, removed.columns);
  const meetsFilters = filters.takeIn !== null || filters.hiding.length + filters.leftAlone.length > 0;
  return {
    kind,
    title,
    changes,
    preview: withTyped(preview, typed),
    noRoom,
    ...(typed.length > 0 ? { typed: onTyped } : {}),
    ...(meetsFilters ? { filters } : {}),
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
