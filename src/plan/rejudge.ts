/**
 * Judges some actions of a plan again, from the top down, together with later ones that depend on them through a
 * deadline set by leading words, an inherited lead, or evidence referred to by "see above" or "see 1.2". All others
 * remain the same objects.
 */
import type { EvidenceView } from './read/evidence/evidence-view';
import type { Before, Marker } from './judge/report/judge-action';
import type { ActionReport, PlanReport } from './judge/report/plan-report';
import { tallyRatings } from './judge/report/tally';
import { judgeRow, markerOf, type JudgedPlan } from './review-plan';
import { sameData } from './same-data';
import { textOf, type ActionRow } from './read/schema/action-row';
import { CELLS_PER_STEP, type Steps } from './steps';

export interface Rejudged {
  readonly actions: Pick<PlanReport, 'actions' | 'tally'>;
  readonly markers: readonly (Marker | null)[];
  /** How many actions were judged. */
  readonly count: number;
}

/** `fresh`: indexes of the rows that changed, ascending. */
export function* rejudge(
  { rows: before, markers: markersBefore, report, context }: JudgedPlan,
  rows: readonly ActionRow[],
  fresh: readonly number[],
): Steps<Rejudged> {
  const actions: ActionReport[] = [...report.actions];
  const markers = [...markersBefore];
  const waiting = new Set(fresh);
  const changedRefs = new Set<string>();
  let last = fresh[fresh.length - 1] ?? -1;
  let count = 0;
  const evidenceAbove = evidenceFinder(rows, actions);
  const first = fresh[0] ?? rows.length;
  for (let place = first; place < rows.length && (place <= last || changedRefs.size > 0); place += 1) {
    const row = rows[place];
    const was = actions[place];
    if (!row || !was) break;
    const refs = changedRefs.size > 0 ? refsIn(row) : [];
    if (!waiting.has(place) && !refs.some((ref) => changedRefs.has(ref))) continue;
    const above = actions[place - 1];
    const marker = markerOf(row, rows[place - 1], markers[place - 1] ?? null, context);
    const from: Before = {
      marker,
      leads: above?.leads ?? [],
      evidence: above?.evidence ?? null,
      evidenceByRef: { get: (ref) => evidenceAbove(ref, place) },
    };
    const action = judgeRow(row, from, context);
    const passesOn =
      !sameData(marker, markers[place]) ||
      !sameData(action.leads, was.leads) ||
      !sameData(action.evidence, was.evidence);
    const ref = before[place]?.ref ?? null;
    if (row.ref !== ref || !sameData(action.evidence, was.evidence)) {
      for (const each of [row.ref, ref]) if (each !== null) changedRefs.add(each);
    }
    actions[place] = action;
    markers[place] = marker;
    if (passesOn) {
      waiting.add(place + 1);
      last = Math.max(last, place + 1);
    }
    count += 1;
    if (count % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
  }
  return { actions: { actions, tally: tallyRatings(actions.map(({ rating }) => rating)) }, markers, count };

  /** The reference numbers to which the row's evidence refers. */
  function refsIn(row: ActionRow): readonly string[] {
    return context.evidenceIn(textOf(row, 'evidenceProvided')).pointer?.refs ?? [];
  }
}

/**
 * Returns a look-up of the evidence of the nearest action above with a given number. The rows are scanned at most once.
 */
function evidenceFinder(
  rows: readonly ActionRow[],
  actions: readonly ActionReport[],
): (ref: string, above: number) => EvidenceView | undefined {
  let places: Map<string, number[]> | null = null;
  const index = (): Map<string, number[]> => {
    const found = new Map<string, number[]>();
    rows.forEach(({ ref }, place) => {
      if (ref === null) return;
      const list = found.get(ref);
      if (list) list.push(place);
      else found.set(ref, [place]);
    });
    return found;
  };
  return (ref, above) => {
    places ??= index();
    const list = places.get(ref) ?? [];
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle] ?? 0) < above) low = middle + 1;
      else high = middle;
    }
    const nearest = list[low - 1];
    return nearest === undefined ? undefined : actions[nearest]?.evidence;
  };
}
