/**
 * Flags and completed columns beside a filtered plan: the filter is extended to them, and narrowed when they are
 * removed.
 */
import type { ChangeOptions } from '../../../src/app/proposal';
import { planIn, planSeen, TRACKER, tracker, type TrackerFilter } from '../../support/filtered-tracker';
import { area } from '../../support/grid-snapshot';
import { choicesIn, flagged, given, openEngine, TODAY } from '../../support/open-engine';

const options: ChangeOptions = { today: TODAY };

const filterItems = (proposal: Awaited<ReturnType<typeof flagged>>): readonly string[] =>
  proposal.preview.groups.flatMap(({ id, items }) =>
    id === 'filters' ? items.map(({ words }) => words) : [],
  );

test('a filter is extended to the flags, as previewed; a second run changes nothing; Undo restores it', async () => {
  const workbook = tracker();
  const before = planSeen(workbook);
  const { engine } = openEngine(workbook);
  const proposal = await flagged(engine);
  expect(proposal.filters).toMatchObject({ takeIn: true, hiding: [], leftAlone: [] });
  const wide = planIn(workbook).autoFilter;
  expect(filterItems(proposal)).toEqual([
    expect.stringMatching(/^The filter over A2:D5 takes in the new columns: A2:[G-Z]5\.$/),
  ]);
  const last = Math.max(...(planIn(workbook).rows.get(1)?.cells.keys() ?? []));
  expect(wide).toEqual({ area: { ...area('A2:D5'), columnCount: last + 1 }, columns: [] });
  const next = await given(engine.prepareFlags(options));
  expect([next.changes.sheets, next.filters]).toEqual([[], undefined]);
  await given(engine.undo({ changed: 'stop' }, options));
  expect(planSeen(workbook)).toEqual(before);
});

test('is left as it is if the user chooses, and offered again', async () => {
  const workbook = tracker();
  const { engine } = openEngine(workbook);
  const without = { today: TODAY, filters: { takeIn: false, again: false } };
  const proposal = await given(engine.prepareFlags(without));
  expect([proposal.filters?.takeIn, filterItems(proposal)]).toEqual([false, []]);
  await given(engine.apply(proposal, options));
  expect(planIn(workbook).autoFilter).toEqual({ area: area('A2:D5'), columns: [] });
  const later = await given(engine.prepareFlags(options));
  expect(filterItems(later)).toHaveLength(1);
  await given(engine.apply(later, options));
  expect(planIn(workbook).autoFilter?.area.columnCount).toBeGreaterThan(4);
});

test.each<[string, TrackerFilter, RegExp]>([
  [
    'in another row than the headers',
    { where: 'A1:D5' },
    /arrows in row 1 and the plan its headers in row 2/,
  ],
  [
    'with something else beside it',
    { rows: TRACKER.map((row, at) => (at > 1 ? [...row, '', `Note ${at}`] : row)) },
    /something else stands between it and the add-in’s columns/,
  ],
])('%s is left as it is, with the reason', async (_, filter, why) => {
  const workbook = tracker(filter);
  const was = structuredClone(planIn(workbook).autoFilter);
  const proposal = await flagged(openEngine(workbook).engine);
  expect(proposal.filters).toMatchObject({ takeIn: null, leftAlone: [expect.stringMatching(why)] });
  expect(planIn(workbook).autoFilter).toEqual(was);
});

test('is narrowed again when everything is removed', async () => {
  const workbook = tracker();
  const before = planSeen(workbook);
  const { engine } = openEngine(workbook);
  await flagged(engine);
  const removal = await given(engine.prepareRemoval(options));
  expect(filterItems(removal)).toEqual([expect.stringContaining('is narrowed: A2:D5.')]);
  await given(engine.apply(removal, options));
  expect(planSeen(workbook)).toEqual(before);
});

test('is extended to completed columns and flags at once', async () => {
  const workbook = tracker();
  const { engine } = openEngine(workbook);
  await given(engine.apply(await given(engine.prepareColumns(await choicesIn(engine), options)), options));
  const completed = planIn(workbook).autoFilter?.area.columnCount ?? 0;
  expect(completed).toBeGreaterThan(4);
  await flagged(engine);
  const last = Math.max(...(planIn(workbook).rows.get(1)?.cells.keys() ?? []));
  expect(planIn(workbook).autoFilter?.area).toEqual({ ...area('A2:D5'), columnCount: last + 1 });
});

test('is not extended over something between the completed columns and the flags', async () => {
  const workbook = tracker({
    rows: TRACKER.map((row, at) => (at === 3 ? [...row, ...Array<string>(8).fill(''), 'Note'] : row)),
  });
  const { engine } = openEngine(workbook);
  await given(engine.apply(await given(engine.prepareColumns(await choicesIn(engine), options)), options));
  const completed = planIn(workbook).autoFilter;
  expect(completed?.area.columnCount).toBeGreaterThan(4);
  const proposal = await flagged(engine);
  expect(proposal.filters?.leftAlone).toEqual([expect.stringContaining('something else stands between')]);
  expect(planIn(workbook).autoFilter).toEqual(completed);
});
