/**
 * What Excel refuses of the summary's page (OFFICE.md), two behaviours at once on the boards' plans: what is named to
 * the user, and that the summary is finished and undone once Excel behaves again.
 */
import { type Workbook } from '../../src/workbench/model/workbook';
import { type Alteration } from '../../src/workbench/wire/alterations';
import { GOLDEN_NAMES, goldenWorkbook } from '../support/golden-plans';
import { opened } from '../support/open-built';
import { openEngine } from '../support/open-engine';
import { apply, boards, MET_BY_FLAGS, SUMMARY, madeGood, undoAll } from '../support/reported-behaviour';

/** What Excel refuses of the summary's page, and what of it is then named. */
const OF_PAGES: Partial<Record<Alteration, string>> = {
  'freezes-nothing': 'frozen-rows',
  'has-no-printer': 'paper',
  'fits-no-pages': 'fit',
};
const PAGES = Object.keys(OF_PAGES) as Alteration[];
const PAGE_PAIRS = PAGES.flatMap((one, at) =>
  [...PAGES.slice(at + 1), ...MET_BY_FLAGS].map((other) => [one, other] as const),
);

test.each(
  PAGE_PAIRS.map(
    (pair, at) => [...pair, GOLDEN_NAMES[at % GOLDEN_NAMES.length] ?? 'sutton-child-d'] as const,
  ),
)('a summary under %s, %s on %s', async (one, other, name) => {
  const board = (): Workbook => opened(goldenWorkbook(name));
  const before = boards(board());
  const { engine, excel } = openEngine(board());
  excel.switches.alterations = new Set([one, other]);
  const said = await apply(engine, SUMMARY);
  if (other === 'is-behind-another-workbook') expect(said).toBe('workbook-behind');
  else for (const each of [one, other]) expect(said).toContain(OF_PAGES[each] ?? '');
  excel.switches.alterations = new Set();
  await madeGood(engine, [SUMMARY]);
  await undoAll(engine);
  expect(boards(excel.workbook)).toEqual(before);
});
