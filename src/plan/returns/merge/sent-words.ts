/**
 * What was sent, against which an answer is compared: a chosen file, else what the record of chasing kept, else nothing
 * (RETURNS.md, section 5). Only what is certainly the same action counts: otherwise a difference is left to the person.
 */
import { identify } from '../../compare/identify';
import type { ActionReport } from '../../judge/report/plan-report';
import { actionKeys } from '../../marks/flags/action-keys';
import { inWords } from '../../read/dates/calendar';
import { serialToIsoDate } from '../../read/sheet/serial-date';
import type { JudgedPlan } from '../../review-plan';
import type { Steps } from '../../steps';
import { chaseKey, type AskedAction, type ChaseEntry } from '../chase-record';
import { cellSaid, type CellSaid } from './cell-said';
import type { PackMark } from '../chase/pack-mark';
import { pairColumns, type ColumnPair } from './pair-columns';
import { USUAL_RULES } from './owners';

export type SentCell = Pick<CellSaid, 'text' | 'day' | 'isNumber'>;

/**
 * What the action's cell in a column of the plan said when it was sent; `null` if nobody knows. `mark`: of the pack's
 * sheet that came back, which answers what was sent with it, and not what was sent since.
 */
export type SentWords = (
  action: ActionReport,
  plan: JudgedPlan,
  pair: ColumnPair,
  mark: PackMark | null,
) => SentCell | null;

export const NOTHING_SENT: SentWords = () => null;

export function* sentInFile(plans: readonly JudgedPlan[], sent: readonly JudgedPlan[]): Steps<SentWords> {
  const reports = (judged: readonly JudgedPlan[]) => judged.map(({ report }) => report);
  const { met } = yield* identify(reports(sent), reports(plans));
  const found = new Map(
    met.flatMap(({ old, new: now, asked }) => (asked ? [] : [[now.action, old] as const])),
  );
  const pairs = new Map<string, readonly ColumnPair[]>();
  return (action, plan, { to }) => {
    const old = found.get(action);
    const from = sent.find(({ report }) => report === old?.plan);
    if (!old || !from) return null;
    const key = `${sent.indexOf(from)}|${plans.indexOf(plan)}`;
    const known = pairs.get(key) ?? pairColumns(from, plan, USUAL_RULES);
    pairs.set(key, known);
    const column = known.find((pair) => pair.to === to);
    return column ? cellSaid(from.plan, old.action.row, column.from) : null;
  };
}

/** The words kept with a sheet's own pack; for a copy of the plan, the last words kept for each action. */
export function sentInChase(plans: readonly JudgedPlan[], entries: readonly ChaseEntry[]): SentWords {
  const kept = (some: readonly ChaseEntry[]): ReadonlyMap<string, AskedAction['words']> =>
    new Map(
      some
        .flatMap(({ asked }) => asked ?? [])
        .map((asked) => [`${asked.sheet}|${asked.key}`, asked.words] as const),
    );
  const last = kept([...entries].sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1)));
  const ofPack = new Map(entries.map((entry) => [chaseKey(entry.pack, entry.lead), kept([entry])]));
  const keyOf = new Map<ActionReport, string>(
    plans.flatMap(({ report, rows }) => {
      const keys = actionKeys(rows);
      return report.actions.map((action, at) => [action, `${report.sheet}|${keys[at] ?? ''}`] as const);
    }),
  );
  return (action, { plan }, { field }, mark) => {
    const words = (mark === null ? last : ofPack.get(chaseKey(mark.pack, mark.lead)))?.get(
      keyOf.get(action) ?? '',
    );
    const value = field === null ? undefined : words?.[field];
    if (value === undefined) return null;
    if (typeof value === 'string') return { text: value, day: null, isNumber: false };
    const day = serialToIsoDate(value, plan.grid.snapshot.dateSystem);
    return { text: day === null ? String(value) : inWords(day), day, isNumber: day === null };
  };
}
