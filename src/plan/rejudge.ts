/**
 * Judges some actions of a plan again, from the top down, together with later ones that depend on them through a
 * deadline set by leading words, an inherited lead, or evidence referred to by "see above" or "see 1.2". All others
 * remain the same objects.
 */
import type { EvidenceView } from './read/evidence/evidence-view';
import type { Before, Marker } from './judge/report/judge-action';
import type { ActionReport, PlanReport } from './judge/report/plan-report';
import { recount } from './judge/report/tally';
import { judgeRow, markerOf, refsIn, type JudgedPlan } from './review-plan';
import { sameData } from './same-data';
import type { ActionRow } from './read/schema/action-row';
import { CELLS_PER_STEP, type Steps } from './steps';

export interface Rejudged extends Pick<JudgedPlan, 'markers' | 'referring'> {
  readonly actions: Pick<PlanReport, 'actions' | 'tally'>;
  /** The places of the actions that were judged, ascending. */
  readonly places: readonly number[];
}

/** `fresh`: indexes of the rows that changed, ascending. */
export function* rejudge(
  { rows: before, markers: markersBefore, referring, report, context }: JudgedPlan,
  rows: readonly ActionRow[],
  fresh: readonly number[],
): Steps<Rejudged> {
  const actions: ActionReport[] = [...report.actions];
  let markers: (Marker | null)[] | null = null;
  const markerAt = (place: number) => (markers ?? markersBefore)[place] ?? null;
  const changedRefs = new Set<string>();
  const evidenceAbove = evidenceFinder(rows, actions);
  // In order, because what follows an action comes before all that still wait.
  const waiting = [...fresh];
  const judged: number[] = [];
  let seen = 0;
  for (let place = next(-1); place < rows.length; place = next(place)) {
    const row = rows[place];
    const was = actions[place];
    if (!row || !was) break;
    if (waiting[0] === place) waiting.shift();
    const above = actions[place - 1];
    const marker = markerOf(row, rows[place - 1], markerAt(place - 1), context);
    const from: Before = {
      marker,
      leads: above?.leads ?? [],
      evidence: above?.evidence ?? null,
      evidenceByRef: { get: (ref) => evidenceAbove(ref, place) },
    };
    const action = judgeRow(row, from, context);
    const isMarkedAnew = !sameData(marker, markerAt(place));
    const isShownAnew = !sameData(action.evidence, was.evidence);
    const ref = before[place]?.ref ?? null;
    if (row.ref !== ref || isShownAnew)
      for (const each of [row.ref, ref]) if (each !== null) changedRefs.add(each);
    actions[place] = action;
    if (isMarkedAnew) (markers ??= [...markersBefore])[place] = marker;
    if ((isMarkedAnew || isShownAnew || !sameData(action.leads, was.leads)) && waiting[0] !== place + 1)
      waiting.unshift(place + 1);
    judged.push(place);
    if (judged.length % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
  }
  return {
    actions: { actions, tally: recount(report.tally, judged, report.actions, actions) },
    markers: markers ?? markersBefore,
    referring: referringNow(),
    places: judged,
  };

  /** The next to judge: the first that waits, or one above it that refers to one that changed. */
  function next(after: number): number {
    const [first = Infinity] = waiting;
    if (changedRefs.size === 0) return first;
    for (; (referring[seen] ?? Infinity) < first; seen += 1) {
      const place = referring[seen] as number;
      const action = actions[place];
      if (place > after && action && refsIn(action, context).some((ref) => changedRefs.has(ref)))
        return place;
    }
    return first;
  }

  function referringNow(): readonly number[] {
    const known = new Set(referring);
    const refers = (place: number) => refsIn(actions[place] as ActionReport, context).length > 0;
    if (judged.every((place) => known.has(place) === refers(place))) return referring;
    for (const place of judged)
      if (refers(place)) known.add(place);
      else known.delete(place);
    return [...known].sort((a, b) => a - b);
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
