/** Loads in every form that the client offers: select, expand, paging, everything, retrieve, several at once. */
import { addSheet } from '../../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { failureOf, workbookOf } from './small-workbook';

const plan = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Plan');

function opened() {
  const { workbook } = workbookOf([
    ['a', 'b'],
    ['c', 1],
  ]);
  for (const name of ['Second', 'Third', 'Fourth']) addSheet(workbook, name);
  return openInOfficeJs(workbook);
}

describe('a load', () => {
  it('of a property that the class lacks is refused', async () => {
    const { Excel } = opened();
    const failing = Excel.run(async (context) => {
      plan(context).getRange('A1').load('nonsense');
      await context.sync();
    });
    expect((await failureOf(failing)).code).toBe('InvalidArgument');
  });

  it.each([
    ['a text', 'values,format/fill/color,worksheet/name'],
    ['a list', ['values', 'format/fill/color', 'worksheet/name']],
    ['an object', { values: true, format: { fill: { color: true } }, worksheet: { name: true } }],
    ['select and expand', { select: 'values,format/fill/color', expand: 'worksheet' }],
  ])('reaches nested objects if given as %s', async (_form, options) => {
    const { Excel } = opened();
    const seen = await Excel.run(async (context) => {
      const range = plan(context).getRange('A1');
      // eslint-disable-next-line office-addins/no-empty-load -- never empty: see the table
      range.load(options as string);
      await context.sync();
      // eslint-disable-next-line office-addins/load-object-before-read -- loaded in several forms above
      return [range.values, range.format.fill.color, range.worksheet.name];
    });
    expect(seen).toEqual([[['a']], '#FFFFFF', 'Plan']);
  });

  it('pages through a collection, and loads all scalars of its items', async () => {
    const { Excel } = opened();
    const seen = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ select: 'name', top: 2, skip: 1 } as Excel.Interfaces.WorksheetCollectionLoadOptions);
      await context.sync();
      const paged = worksheets.items.map(({ name }) => name);
      worksheets.load('items');
      await context.sync();
      return [paged, worksheets.items.map(({ name, position }) => `${position} ${name}`)];
    });
    expect(seen).toEqual([
      ['Second', 'Third'],
      ['0 Plan', '1 Second', '2 Third', '3 Fourth'],
    ]);
  });

  it('gives a null object for every object below it', async () => {
    const { Excel } = opened();
    const seen = await Excel.run(async (context) => {
      const none = plan(context).tables.getItemOrNullObject('None');
      const inside = none.getRange().getUsedRangeOrNullObject();
      inside.load('values');
      await context.sync();
      return [none.isNullObject, inside.isNullObject];
    });
    expect(seen).toEqual([true, true]);
  });
});

describe('a set of several properties', () => {
  it('is accepted, navigations included', async () => {
    const { Excel } = opened();
    const seen = await Excel.run(async (context) => {
      const range = plan(context).getRange('A1');
      range.set({ values: [['new']], format: { wrapText: true, font: { bold: true, color: '#123456' } } });
      range.load('values,format/wrapText,format/font/color');
      await context.sync();
      return [range.values, range.format.wrapText, range.format.font.color];
    });
    expect(seen).toEqual([[['new']], true, '#123456']);
  });
});

describe('members of the client that its types lack', () => {
  interface Untyped {
    retrieve: (what: string) => { toJSON: () => unknown };
    update: (properties: object) => void;
    ensureUnchanged: (state: object) => void;
  }

  it('are retrieve, update and ensureUnchanged', async () => {
    const { Excel } = opened();
    const seen = await Excel.run(async (context) => {
      const sheet = plan(context) as unknown as Untyped;
      sheet.update({ tabColor: '#ABCDEF' });
      const result = sheet.retrieve('name,tabColor');
      await context.sync();
      sheet.ensureUnchanged({ name: 'Plan' });
      await context.sync();
      return result.toJSON();
    });
    expect(seen).toMatchObject({ name: 'Plan', tabColor: '#ABCDEF' });
    const failing = Excel.run(async (context) => {
      (plan(context) as unknown as Untyped).ensureUnchanged({ name: 'Other' });
      await context.sync();
    });
    expect((await failureOf(failing)).code).toBe('Conflict');
  });
});

it('forgets what the client no longer holds', async () => {
  const { Excel, host } = opened();
  await Excel.run(async (context) => {
    for (let at = 0; at < 20; at += 1) plan(context).getCell(at, 0).load('values');
    await context.sync();
    expect(host.references.size).toBe(20);
  });
  await new Promise((done) => setTimeout(done, 5));
  expect(host.references.size).toBe(0);
});

it('recalculates only on request in manual calculation mode', async () => {
  const { Excel } = opened();
  const seen = await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.calculationMode = 'Manual';
    const result = plan(context).getRange('D1');
    result.formulas = [['=B2+1']];
    await context.sync();
    plan(context).getRange('B2').values = [[41]];
    result.load('values');
    await context.sync();
    const before = result.values;
    application.calculate('Full');
    result.load('values');
    await context.sync();
    return [before, result.values];
  });
  expect(seen).toEqual([[['']], [[42]]]);
});

it('keeps settings in the workbook', async () => {
  const { Excel, workbook } = opened();
  const seen = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('scheme', { name: 'BRAG', days: 30 });
    const kept = settings.getItem('scheme').load('key,value');
    const none = settings.getItemOrNullObject('__proto__');
    await context.sync();
    return [kept.key, kept.value, none.isNullObject];
  });
  expect(seen).toEqual(['scheme', { name: 'BRAG', days: 30 }, true]);
  expect(workbook.settings.size).toBe(1);
});

it('finds cells of one kind, and says so when there are none', async () => {
  const { Excel } = opened();
  const seen = await Excel.run(async (context) => {
    const range = plan(context).getRange('A1:C3');
    plan(context).getRange('2:2').rowHidden = true;
    plan(context).getRange('C1').formulas = [['=B2']];
    const texts = range.getSpecialCells('Constants', 'Text').load('address');
    const formulas = range.getSpecialCells('Formulas').load('address');
    const visible = range.getSpecialCells('Visible').load('address');
    const errors = range.getSpecialCellsOrNullObject('Constants', 'Errors');
    await context.sync();
    return [texts.address, formulas.address, visible.address, errors.isNullObject];
  });
  expect(seen).toEqual(['Plan!A1:B1, Plan!A2', 'Plan!C1', 'Plan!A1:C1, Plan!A3:C3', true]);
});
