/** A reading with names and colour rules: what proposing a change needs to know besides cells. */
import { excelHost as host } from '../../src/excel/excel-host';
import { area } from '../support/grid-snapshot';
import { openGrid } from '../support/open-grid';

const SHEETS = { Plan: [['RAG'], ['Red'], ['Green']], "Board's notes": [['x']] };

async function parts() {
  const read = await host.readWorkbook({});
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.parts;
}

test('takes two requests if no rule depends on a word, and gives the same snapshots as a reading', async () => {
  const open = openGrid(SHEETS);
  const alone = await host.readSnapshots({});
  const before = open.stats.syncs;
  const read = await host.readWorkbook({});
  expect(open.stats.syncs - before).toBe(2);
  expect(read).toMatchObject({ ok: true, value: { parts: { names: [], rules: [] } } });
  expect(read.ok && alone.ok && read.value.snapshots).toEqual(alone.ok && alone.value);
});

test('gives names with their ranges, and other names without', async () => {
  const { Excel } = openGrid(SHEETS);
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add('Plan_RAG', worksheets.getItem('Plan').getRange('A1:A3'));
    names.add('Quoted', worksheets.getItem("Board's notes").getRange('A1'));
    names.add('Two', '=Plan!$A$1,Plan!$A$3');
    names.add('Constant', '=5');
    await context.sync();
  });
  expect((await parts()).names).toEqual([
    { name: 'Plan_RAG', sheet: 'Plan', area: area('A1:A3') },
    { name: 'Quoted', sheet: "Board's notes", area: area('A1') },
    { name: 'Two', sheet: null, area: null },
    { name: 'Constant', sheet: null, area: null },
  ]);
});

test('gives the rules that depend on one word with their areas, and no others', async () => {
  const { Excel } = openGrid(SHEETS);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Plan').getRange('A2:A3');
    const rule = (formula1: string, operator: 'EqualTo' | 'GreaterThan') =>
      (range.conditionalFormats.add('CellValue').cellValue.rule = { formula1, operator });
    rule('="Red"', 'EqualTo');
    rule('="a ""b"""', 'EqualTo');
    rule('="Red"', 'GreaterThan');
    rule('=5', 'EqualTo');
    range.conditionalFormats.add('Custom').custom.rule.formula = '=A2="Red"';
    await context.sync();
  });
  const { rules } = await parts();
  expect(rules.map(({ word }) => word).sort()).toEqual(['Red', 'a "b"']);
  expect(rules[0]).toMatchObject({ sheet: 'Plan', area: area('A2:A3') });
});
