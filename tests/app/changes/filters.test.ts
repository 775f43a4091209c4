/** Filtered sheets and tables: all rows shown, written, and filtered again as before, and only if the user agrees. */
import { applyWorkbook } from '../../../src/app/apply-workbook';
import { excelHost } from '../../../src/excel/excel-host';
import type { ChangeOptions } from '../../../src/app/proposal';
import { isBlockedByFilter } from '../../../src/plan/change/filters/propose-filters';
import { filterRows } from '../../../src/workbench/model/filter-rows';
import type { FilterColumn } from '../../../src/workbench/model/rules';
import { addTable } from '../../../src/workbench/model/tables';
import { addSheet, findSheet, setCell, type Workbook } from '../../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { meanwhile } from '../../support/meanwhile';
import { flagged, given, openEngine, problemOf, TODAY } from '../../support/open-engine';
import { gridWorkbook } from '../../support/open-grid';
import { area } from '../../support/grid-snapshot';
import { BY_LEAD, hiddenRows, planIn, planSeen, TRACKER, tracker } from '../../support/filtered-tracker';
import { stateOf } from '../../support/workbook-state';

const options: ChangeOptions = { today: TODAY };
const again: ChangeOptions = { today: TODAY, filters: { takeIn: true, again: true } };

const filterItems = (proposal: Awaited<ReturnType<typeof flagged>>): readonly string[] =>
  proposal.preview.groups.flatMap(({ id, items }) =>
    id === 'filters' ? items.map(({ words }) => words) : [],
  );

describe('A filtered sheet', () => {
  test('is reported as filtered, and nothing is written until the user has chosen', async () => {
    const workbook = tracker({ columns: [BY_LEAD] });
    const before = stateOf(workbook);
    const { engine } = openEngine(workbook);
    const proposal = await given(engine.prepareFlags(options));
    expect(proposal.filters).toMatchObject({
      hiding: [{ sheet: 'Plan', table: null, columns: 'column B', exact: true }],
      again: false,
    });
    expect(proposal.filters && isBlockedByFilter(proposal.filters)).toBe(true);
    expect(await problemOf(engine.apply(proposal, options))).toEqual({
      code: 'filter-active',
      sheet: 'Plan',
    });
    expect(stateOf(workbook)).toEqual(before);
  });

  test('is cleared, written and filtered again by the same criteria; Undo does the same in reverse', async () => {
    const workbook = tracker({ columns: [BY_LEAD] });
    const before = planSeen(workbook);
    const { engine } = openEngine(workbook);
    const proposal = await given(engine.prepareFlags(again));
    expect(proposal.filters && isBlockedByFilter(proposal.filters)).toBe(false);
    expect(filterItems(proposal)[0]).toContain(
      'all rows are shown while it is written, then filtered again by column B',
    );
    const applied = await given(engine.apply(proposal, again));
    expect(applied.differs).toEqual([]);
    expect(planIn(workbook).autoFilter?.columns).toEqual([BY_LEAD]);
    expect(planIn(workbook).autoFilter?.area.columnCount).toBeGreaterThan(4);
    expect(hiddenRows(workbook)).toEqual([4]);
    const plain = tracker();
    await flagged(openEngine(plain).engine);
    const cells = (of: Workbook) => (planSeen(of) as { readonly cells: unknown }).cells;
    expect(cells(workbook)).toEqual(cells(plain));
    openInOfficeJs(workbook);
    await given(engine.undo({ changed: 'stop' }, options));
    expect(planSeen(workbook)).toEqual(before);
  });

  test('by criteria that Excel does not return is left alone: the preview says so, whatever was chosen', async () => {
    const colour: FilterColumn = { columnOffset: 2, kept: '<colorFilter dxfId="0"/>' };
    const workbook = tracker({ columns: [colour] });
    const before = stateOf(workbook);
    const { engine } = openEngine(workbook);
    const proposal = await given(engine.prepareFlags(again));
    expect(proposal.filters).toMatchObject({ hiding: [{ columns: 'column C', exact: false }] });
    expect(proposal.filters && isBlockedByFilter(proposal.filters)).toBe(true);
    expect(await problemOf(engine.apply(proposal, again))).toMatchObject({ code: 'filter-active' });
    expect(stateOf(workbook)).toEqual(before);
  });

  test('whose filter a colleague changes while the preview is read is not written', async () => {
    const workbook = tracker({ columns: [BY_LEAD] });
    const { engine } = openEngine(workbook);
    const proposal = await given(engine.prepareFlags(again));
    const theirs = { area: area('A2:D5'), columns: [{ columnOffset: 1, values: ['Education'] }] };
    planIn(workbook).autoFilter = theirs;
    const cells = structuredClone(planIn(workbook).rows);
    expect(await problemOf(engine.apply(proposal, again))).toMatchObject({
      code: 'changed-since-read',
      sheet: 'Plan',
      cells: ['A2:D5'],
    });
    expect(planIn(workbook)).toMatchObject({ rows: cells, autoFilter: theirs });
  });

  test('whose filter a colleague changes between check and write keeps the colleague’s', async () => {
    const made = await (async () => {
      const { engine, excel } = openEngine(tracker({ columns: [BY_LEAD] }));
      const proposal = await given(engine.prepareFlags(again));
      const count = meanwhile(excel, 0, () => undefined);
      await given(engine.apply(proposal, again));
      return count();
    })();
    const theirs: FilterColumn = { columnOffset: 1, values: ['Education'] };
    for (let request = 1; request <= made; request += 1) {
      const workbook = tracker({ columns: [BY_LEAD] });
      const { engine, excel } = openEngine(workbook);
      const proposal = await given(engine.prepareFlags(again));
      meanwhile(excel, request, () => {
        const sheet = planIn(workbook);
        if (!sheet.autoFilter) return;
        sheet.autoFilter = { ...sheet.autoFilter, columns: [theirs] };
        filterRows(sheet, sheet.autoFilter, false);
      });
      await engine.apply(proposal, again);
      expect([request, planIn(workbook).autoFilter?.columns]).toEqual([request, [theirs]]);
    }
  });

  test('by criteria that staff set after flagging: Undo keeps those whose columns stay', async () => {
    const workbook = tracker();
    const before = planSeen(workbook);
    const { engine } = openEngine(workbook);
    await flagged(engine);
    const sheet = planIn(workbook);
    const wide = sheet.autoFilter;
    if (!wide) throw new Error('no filter');
    const reds: FilterColumn = { columnOffset: wide.area.columnCount - 1, values: ['Red'] };
    sheet.autoFilter = { ...wide, columns: [BY_LEAD, reds] };
    filterRows(sheet, sheet.autoFilter, false);
    await given(engine.undo({ changed: 'stop' }, options));
    expect(sheet.autoFilter).toEqual({ area: area('A2:D5'), columns: [BY_LEAD] });
    sheet.autoFilter = { area: area('A2:D5'), columns: [] };
    for (const row of sheet.rows.values()) delete row.hidden;
    expect(planSeen(workbook)).toEqual(before);
  });
});

test('that staff have filtered since keeps their criteria when everything is removed', async () => {
  const workbook = tracker();
  const { engine } = openEngine(workbook);
  await flagged(engine);
  const sheet = planIn(workbook);
  if (!sheet.autoFilter) throw new Error('no filter');
  const { columnCount } = sheet.autoFilter.area;
  const reds: FilterColumn = { columnOffset: columnCount - 1, values: ['Red'] };
  sheet.autoFilter = { ...sheet.autoFilter, columns: [BY_LEAD, reds] };
  filterRows(sheet, sheet.autoFilter, false);
  const held = await given(engine.prepareRemoval(options));
  expect(held.filters?.hiding).toMatchObject([{ sheet: 'Plan', exact: true }]);
  expect(await problemOf(engine.apply(held, options))).toEqual({ code: 'filter-active', sheet: 'Plan' });
  await given(engine.apply(await given(engine.prepareRemoval(again)), again));
  expect(planSeen(workbook)).toEqual(planSeen(tracker({ columns: [BY_LEAD] })));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Plan']);
});

test('a filtered “Plan setup” is reported too, and nothing is written to it until the user has chosen', async () => {
  const workbook = tracker();
  const { engine } = openEngine(workbook);
  await flagged(engine);
  const setup = findSheet(workbook, 'Plan setup');
  const journal = setup?.tables.find(({ columns }) => columns.some(({ name }) => name === 'What'));
  if (!setup || !journal) throw new Error('no journal');
  const columns: FilterColumn[] = [{ columnOffset: 0, values: ['none of them'] }];
  journal.filter = { area: journal.area, columns };
  filterRows(setup, journal.filter, false);
  const cell = planIn(workbook).rows.get(2)?.cells.get(2);
  if (cell) cell.value = '31 May 2016';
  const held = await given(engine.prepareFlags(options));
  expect(held.filters?.hiding).toMatchObject([{ sheet: 'Plan setup', table: journal.name }]);
  expect(await problemOf(engine.apply(held, options))).toEqual({
    code: 'filter-active',
    sheet: 'Plan setup',
  });
  await given(engine.apply(await given(engine.prepareFlags(again)), again));
  expect(journal.filter.columns).toEqual(columns);
  const states = [...setup.rows.values()].flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ value }) => (value === 'Done' || value === 'Begun' ? [value] : [])),
  );
  expect(states).toEqual(['Done', 'Done']);
});

test('a filter on a sheet that is not written does not matter, and stays', async () => {
  const workbook = tracker();
  const notes = addSheet(workbook, 'Notes');
  setCell(notes, 0, 0, { value: 'Word' });
  setCell(notes, 1, 0, { value: 'one' });
  const theirs = { area: area('A1:A2'), columns: [{ columnOffset: 0, values: ['two'] }] };
  notes.autoFilter = theirs;
  const { engine } = openEngine(workbook);
  expect((await flagged(engine)).filters?.hiding).toEqual([]);
  expect(notes.autoFilter).toEqual(theirs);
});

describe('A filtered table', () => {
  const table = (): Workbook => {
    const workbook = gridWorkbook({ Plan: TRACKER });
    const sheet = planIn(workbook);
    const made = addTable(workbook, sheet, area('A2:D5'));
    made.filter = { area: made.area, columns: [BY_LEAD] };
    filterRows(sheet, made.filter, false);
    return workbook;
  };

  test('is cleared, made wider and filtered again, and likewise by Undo', async () => {
    const workbook = table();
    const before = planSeen(workbook);
    const { engine } = openEngine(workbook);
    expect((await given(engine.prepareFlags(options))).filters?.hiding).toMatchObject([{ table: 'Table1' }]);
    const proposal = await given(engine.prepareFlags(again));
    const tables = proposal.preview.groups.find(({ id }) => id === 'tables');
    expect(tables?.items[0]?.words).toMatch(/^The table “Table1” is made \d+ columns wider\.$/);
    await given(engine.apply(proposal, again));
    expect(planIn(workbook).tables[0]?.filter?.columns).toEqual([BY_LEAD]);
    expect(hiddenRows(workbook)).toEqual([4]);
    await given(engine.undo({ changed: 'stop' }, options));
    expect(planSeen(workbook)).toMatchObject({ cells: (before as { readonly cells: unknown }).cells });
    expect(planIn(workbook).tables[0]?.filter).toEqual({ area: area('A2:D5'), columns: [BY_LEAD] });
    expect(hiddenRows(workbook)).toEqual([4]);
  });
});

test('the command takes every offer: extends the filter to the flags, and filters again as before', async () => {
  const workbook = tracker({ columns: [BY_LEAD] });
  openInOfficeJs(workbook);
  await given(applyWorkbook(excelHost, { today: TODAY, asOf: TODAY, agreed: null }));
  expect(planIn(workbook).autoFilter).toMatchObject({ columns: [BY_LEAD] });
  expect(planIn(workbook).autoFilter?.area.columnCount).toBeGreaterThan(4);
  expect(hiddenRows(workbook)).toEqual([4]);
});
