/**
 * Proposes the add-in's columns beside every live plan of a workbook: what to write so that each action's row shows its
 * dates, its live rating with the reason, and what the check found. Proposes nothing if the columns are already up to
 * date; rows that were moved, sorted or inserted are found where they are now. A plan without room is reported and left
 * out.
 */
import { finish, ready, type Steps } from '../../steps';
import type { PlanReport, WorkbookReport } from '../../judge/report/plan-report';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { isLive } from '../../judge/report/live-plans';
import { isOwnSheet } from '../../marks/own-sheets';
import type { PresentParts } from '../../marks/flags/present-parts';
import type { NoRoom } from './no-room';
import { NOTHING_SAID } from '../settings-sheet/setup-said';
import { emptySheet, changesAnything, type SheetChange } from '../change-set';
import { formatFlags, flagColumnFormats } from './flag-formats';
import { flagArea, namePrefixes, proposeNames } from './flag-names';
import { changeRules, ratingColourRules } from './flag-rules';
import type { TypedWords } from './keep-typed';
import { layOutFlags, type FlagOptions, type LaidSheet } from './lay-out-flags';

export interface ProposedFlags {
  /** Only sheets where something is to be written. */
  readonly sheets: readonly SheetChange[];
  readonly noRoom: readonly NoRoom[];
  /** Words that somebody typed into the add-in's columns, and what becomes of them. */
  readonly typed: readonly TypedWords[];
  /** What the names of each plan's columns begin with (`Plan_`, `Plan2_`), for plans that have columns. */
  readonly prefixes: ReadonlyMap<PlanReport, string>;
}

/**
 * `snapshots` are the sheets as they are, including the add-in's columns; `report` judges them without these
 * (`withoutFlags`). If `present` is `null`, names and colour rules are proposed for new columns only. `onTyped` is the
 * user's choice for words that somebody typed into the add-in's columns; `left` returns the digests of what changes
 * left there.
 */
export const proposeFlags = (
  report: WorkbookReport,
  snapshots: readonly SheetSnapshot[],
  present: PresentParts | null,
  options: FlagOptions = {},
): ProposedFlags => finish(flagsInSteps(report, snapshots, present, options));

/** `proposeFlags` in steps, so that the caller can keep its page responsive. */
export function* flagsInSteps(
  report: WorkbookReport,
  snapshots: readonly SheetSnapshot[],
  present: PresentParts | null,
  { onTyped = 'note', left = NOTHING_LEFT, lifted = [], said = NOTHING_SAID }: FlagOptions = {},
): Steps<ProposedFlags> {
  const planned = new Set(report.plans.map(({ sheet }) => sheet));
  const covers = snapshots.filter((snapshot) => !planned.has(snapshot.name) && !isOwnSheet(snapshot));
  const noRoom: NoRoom[] = [];
  const sheets: (LaidSheet & { readonly snapshot: SheetSnapshot })[] = [];
  for (const snapshot of snapshots) {
    const plans = report.plans.filter(
      (plan) => plan.sheet === snapshot.name && plan.actions.length > 0 && isLive(plan),
    );
    sheets.push({
      snapshot,
      ...(yield* layOutFlags(snapshot, plans, noRoom, { onTyped, left, lifted, said, covers })),
    });
  }
  const named = sheets.flatMap(({ sets }) => sets);
  const fresh = new Set(named.filter(({ isNew }) => isNew).map(({ set }) => set));
  const namedSets = named.map(({ set }) => set);
  const prefixes = namePrefixes(namedSets, present?.names ?? null);
  const names = proposeNames(namedSets, prefixes, present?.names ?? null)
    .filter(({ set }) => present !== null || fresh.has(set))
    .map(({ name }) => name);
  return {
    noRoom,
    typed: sheets.flatMap(({ words }) => words),
    prefixes: new Map(named.map(({ plan, set }) => [plan, prefixes.get(set) ?? ''])),
    sheets: sheets
      .map(({ snapshot, sets, cells, typedNotes }): SheetChange => {
        const fresh = sets.filter(({ isNew }) => isNew);
        const formatted = fresh.map(({ set, plan }) => formatFlags(snapshot, plan.table, set));
        const onSheet = (present?.rules ?? []).filter(({ sheet }) => sheet === snapshot.name);
        const rules = (present ? sets : fresh).map(({ set }) => {
          const area = flagArea(set, 'rag');
          return present
            ? changeRules(area, set.ragWas, onSheet)
            : { rules: ratingColourRules(area), stale: [] };
        });
        return {
          ...emptySheet(snapshot.name),
          cells,
          grow: fresh.flatMap(({ grow }) => grow ?? []),
          names: names.filter(({ sheet }) => sheet === snapshot.name),
          rules: rules.flatMap((each) => each.rules),
          staleRules: rules.flatMap(({ stale }) => stale),
          copiedFormats: formatted.flatMap(({ copiedFormats }) => copiedFormats),
          formats: formatted.flatMap(({ formats }) => formats),
          notes: [...formatted.flatMap(({ notes }) => notes), ...typedNotes],
          columns: flagColumnFormats(
            snapshot,
            fresh.map(({ set }) => set),
            sets.map(({ set }) => set),
          ),
        };
      })
      .filter(changesAnything),
  };
}

const NOTHING_LEFT = (): Steps<ReadonlySet<string>> => ready(new Set<string>());
