/**
 * Decides the standing of each plan in a workbook: as a person said on "Plan setup"; else closed if its tab or a title
 * above it says so and nothing on the sheet says otherwise; else live. In doubt a plan is live, because nobody would
 * chase one closed by mistake.
 */
import type { RecognisedPlan } from '../recognise/recognise-plans';
import { titlesOf, type Title } from '../recognise/row-shape';
import type { SheetGrid } from '../recognise/sheet-grid';
import type { SetStanding } from '../setup/setup';
import { closedByTab, closedByTitle, saysOpen, type SaysClosed } from './says-closed';
import { setStandingOf } from './set-standing';
import type { PlanStanding, StandingSaid } from './standing';

export interface StandingPlan extends PlanStanding {
  readonly plan: RecognisedPlan;
  /** The only text of the nearest row above the header; `''` if there is none. */
  readonly heading: string;
}

export function withStandings(
  plans: readonly RecognisedPlan[],
  set: readonly SetStanding[],
): readonly StandingPlan[] {
  const headed = plans.map((plan) => ({ plan, heading: headingOf(plan) }));
  const recognised = headed.map(({ plan }) => saidOf(plan));
  const someGoesOn = recognised.some(({ says }) => says === null);
  const places = headed.map(({ plan: { table }, heading }) => ({
    sheet: table.sheet,
    heading,
    headerRow: table.region.headerRow + 1,
  }));
  return headed.map(({ plan, heading }, at) => {
    const place = places[at];
    const bySomeone = place ? setStandingOf(place, places, set) : null;
    if (bySomeone)
      return { plan, heading, standing: bySomeone.standing, standingSaid: { by: 'person', words: '' } };
    const { says, said } = recognised[at] ?? LIVE;
    // "Completed action plan" next to a live plan is an old one; alone in its workbook it is a form that was filled in.
    const isClosed = says === 'closed' || (says === 'perhaps' && someGoesOn);
    return isClosed
      ? { plan, heading, standing: 'closed', standingSaid: said }
      : { plan, heading, standing: 'live', standingSaid: LIVE.said };
  });
}

interface Said {
  readonly says: SaysClosed;
  readonly said: StandingSaid;
}

const LIVE: Said = { says: null, said: { by: 'nobody', words: '' } };

function saidOf({ grid, table }: RecognisedPlan): Said {
  const titles = titlesOf(grid, table.region);
  const goesOn = [...titles.map(({ text }) => text), ...table.sections.map(({ label }) => label)].some(
    saysOpen,
  );
  if (goesOn) return LIVE;
  const { sheet } = table;
  const found: Said[] = [
    { says: closedByTab(sheet), said: { by: 'tab', words: sheet } },
    ...titles
      .filter((title) => isHeading(grid, title))
      .map(({ text }): Said => ({ says: closedByTitle(text), said: { by: 'title', words: text } })),
  ];
  return found.find(({ says }) => says === 'closed') ?? found.find(({ says }) => says === 'perhaps') ?? LIVE;
}

/**
 * A heading may have this many texts beside it, such as when it was updated; more would be counts or a row of links.
 */
const MOST_BESIDE = 1;

function isHeading(grid: SheetGrid, { rowIndex, columnIndex, single }: Title): boolean {
  if (single) return true;
  let beside = 0;
  for (let at = columnIndex + 1; at < grid.endColumn; at += 1) {
    if (grid.kindAt(rowIndex, at) === 'blank') continue;
    if (grid.kindAt(rowIndex, at) !== 'text') return false;
    if (closedByTitle(grid.textAt(rowIndex, at)) !== null) return false;
    beside += 1;
  }
  return beside <= MOST_BESIDE;
}

function headingOf({ grid, table: { region } }: RecognisedPlan): string {
  return (
    titlesOf(grid, region)
      .filter(({ single }) => single)
      .at(-1)?.text ?? ''
  );
}
