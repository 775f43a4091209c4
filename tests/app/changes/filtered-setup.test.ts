/** A filter on “Plan setup” holds up what writes to that sheet, and nothing else. */
import type { ChangeOptions } from '../../../src/app/proposal';
import { filterRows } from '../../../src/workbench/model/filter-rows';
import { addSheet, findSheet, setCell, type Workbook } from '../../../src/workbench/model/workbook';
import { area } from '../../support/grid-snapshot';
import { flagged, given, openEngine, TODAY } from '../../support/open-engine';
import { tracker } from '../../support/filtered-tracker';

const options: ChangeOptions = { today: TODAY };

/** Flagged; then every row of the first table on “Plan setup” is hidden. */
async function filtered() {
  const workbook: Workbook = tracker();
  const { engine } = openEngine(workbook);
  await flagged(engine);
  const setup = findSheet(workbook, 'Plan setup');
  const [table] = setup?.tables ?? [];
  if (!setup || !table) throw new Error('no table');
  table.filter = { area: table.area, columns: [{ columnOffset: 0, values: ['none of them'] }] };
  filterRows(setup, table.filter, false);
  return { workbook, engine };
}

test('the sheet can be removed', async () => {
  const { workbook, engine } = await filtered();
  const removal = await given(engine.prepareRemoval(options));
  expect(removal.filters?.hiding ?? []).toEqual([]);
  await given(engine.apply(removal, options));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Plan']);
});

test('nothing is reported if there is nothing to write', async () => {
  const { engine } = await filtered();
  const nothing = await given(engine.prepareFlags(options));
  expect(nothing.changes.sheets).toEqual([]);
  expect(nothing.filters?.hiding ?? []).toEqual([]);
});

describe('a filtered sheet of the board’s own by that name, ours having been deleted,', () => {
  async function foreign(place: 'first' | 'last') {
    const workbook: Workbook = tracker();
    const { engine } = openEngine(workbook);
    await flagged(engine);
    workbook.sheets = workbook.sheets.filter(({ name }) => name === 'Plan');
    for (const name of workbook.names) if (name.formula.includes('Plan setup')) name.formula = '#REF!';
    const sheet = addSheet(workbook, 'Plan setup');
    ['Hall', 'Attic'].forEach((room, row) => setCell(sheet, row, 0, { value: room }));
    sheet.autoFilter = { area: area('A1:A2'), columns: [{ columnOffset: 0, values: ['none of them'] }] };
    filterRows(sheet, sheet.autoFilter, false);
    if (place === 'first') workbook.sheets.reverse();
    return { workbook, engine };
  }

  test.each(['first', 'last'] as const)('holds up no removal, standing %s', async (place) => {
    const { workbook, engine } = await foreign(place);
    const removal = await given(engine.prepareRemoval(options));
    expect(removal.changes.sheets.map(({ name }) => name)).toEqual(['Plan']);
    expect(removal.filters?.hiding ?? []).toEqual([]);
    await given(engine.apply(removal, options));
    expect(workbook.names).toEqual([]);
    expect(findSheet(workbook, 'Plan setup')?.autoFilter).toMatchObject({ area: area('A1:A2') });
  });
});
