/** Refusals of the emulated host as the real client reports them: code, location, and what was done before. */
import { addTable } from '../../../src/workbench/model/tables';
import { addSheet, getCell } from '../../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { failureOf, workbookOf } from './small-workbook';

type Context = Excel.RequestContext;
const plan = (context: Context): Excel.Worksheet => context.workbook.worksheets.getItem('Plan');

const CASES: readonly (readonly [string, string, string, (context: Context) => void])[] = [
  [
    'a missing sheet',
    'ItemNotFound',
    'WorksheetCollection.getItem',
    (context) => context.workbook.worksheets.getItem('None').load('name'),
  ],
  [
    'an address that is none',
    'InvalidArgument',
    'Worksheet.getRange',
    (context) => plan(context).getRange('A1:').load('values'),
  ],
  [
    'an address past the last column',
    'InvalidArgument',
    'Worksheet.getRange',
    (context) => plan(context).getRange('XFE1').load('values'),
  ],
  [
    'an address over 8,192 characters',
    'InvalidArgument',
    'Worksheet.getRange',
    (context) =>
      plan(context)
        .getRange(`A1${',A1'.repeat(3000)}`)
        .load('values'),
  ],
  [
    'an address of another sheet',
    'InvalidArgument',
    'Worksheet.getRange',
    (context) => plan(context).getRange('Other!A1').load('values'),
  ],
  [
    'indexes off the sheet',
    'InvalidArgument',
    'Worksheet.getRangeByIndexes',
    (context) => plan(context).getRangeByIndexes(1_048_575, 0, 2, 1).load('values'),
  ],
  [
    'an offset off the sheet',
    'InvalidArgument',
    'Range.getOffsetRange',
    (context) => plan(context).getRange('A1').getOffsetRange(-1, 0).load('values'),
  ],
  [
    'ranges with nothing in common',
    'ItemNotFound',
    'Range.getIntersection',
    (context) => plan(context).getRange('A1').getIntersection('B2').load('values'),
  ],
  [
    'a grid of another size',
    'InvalidArgument',
    'Range.values',
    (context) => void (plan(context).getRange('A1:B1').values = [[1]]),
  ],
  [
    'a text too long for a cell',
    'InvalidArgument',
    'Range.values',
    (context) => void (plan(context).getRange('A1').values = [['x'.repeat(32_768)]]),
  ],
  [
    'a sheet name that is taken',
    'ItemAlreadyExists',
    'WorksheetCollection.add',
    (context) => void context.workbook.worksheets.add('plan'),
  ],
  [
    'a sheet name that is none',
    'InvalidArgument',
    'WorksheetCollection.add',
    (context) => void context.workbook.worksheets.add('a/b'),
  ],
  [
    'a table over merged cells',
    'InvalidOperation',
    'TableCollection.add',
    (context) => void context.workbook.tables.add('Plan!D1:E3', true),
  ],
  [
    'a merge over a table',
    'InvalidOperation',
    'Range.merge',
    (context) => plan(context).getRange('G1:H2').merge(),
  ],
  [
    'the last visible sheet deleted',
    'InvalidOperation',
    'Worksheet.delete',
    (context) => plan(context).delete(),
  ],
  [
    'a name that is not there',
    'ItemNotFound',
    'NamedItemCollection.getItem',
    (context) => context.workbook.names.getItem('Nothing').load('name'),
  ],
  [
    'a member that is not emulated',
    'NotEmulated',
    'Range.flashFill',
    (context) => plan(context).getRange('A1').flashFill(),
  ],
  [
    'a property that is not emulated',
    'NotEmulated',
    'Range.linkedDataTypeState',
    (context) => plan(context).getRange('A1').load('linkedDataTypeState'),
  ],
  [
    'a collection that is not emulated',
    'NotEmulated',
    'Worksheet.shapes',
    (context) => plan(context).shapes.load('items'),
  ],
];

function subject() {
  const { workbook, sheet } = workbookOf([['Action', 'Due']]);
  sheet.merges = [{ rowIndex: 1, columnIndex: 3, rowCount: 1, columnCount: 2 }];
  addTable(workbook, sheet, { rowIndex: 0, columnIndex: 6, rowCount: 3, columnCount: 2 });
  addSheet(workbook, 'Other').visibility = 'Hidden';
  return openInOfficeJs(workbook);
}

describe('a refused request', () => {
  it.each(CASES)('names %s', async (_what, code, location, ask) => {
    const { Excel } = subject();
    const failing = Excel.run(async (context) => {
      ask(context);
      await context.sync();
    });
    expect(await failureOf(failing)).toEqual({ code, location });
  });

  it('keeps earlier actions and skips later ones', async () => {
    const { Excel, workbook } = subject();
    const failing = Excel.run(async (context) => {
      plan(context).getRange('A5').values = [['before']];
      plan(context).getRange('A6:B6').values = [['wrong']];
      plan(context).getRange('A7').values = [['after']];
      await context.sync();
    });
    expect(await failureOf(failing)).toEqual({ code: 'InvalidArgument', location: 'Range.values' });
    const sheet = workbook.sheets[0];
    expect(sheet && [getCell(sheet, 4, 0)?.value, getCell(sheet, 6, 0)]).toEqual(['before', undefined]);
  });

  it('leaves the context working after an error', async () => {
    const { Excel } = subject();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('None').delete();
      await context.sync();
    });
    expect((await failureOf(failing)).code).toBe('ItemNotFound');
    const value = await Excel.run(async (context) => {
      const range = plan(context).getRange('A1').load('values');
      await context.sync();
      return range.values[0]?.[0];
    });
    expect(value).toBe('Action');
  });
});

describe('requirement sets', () => {
  it('refuse a member that is newer than the host, and allow it on a newer host', async () => {
    const ask = async (apiLevel: string): Promise<unknown> => {
      const { Excel } = openInOfficeJs(workbookOf([['a']]).workbook, { apiLevel });
      return Excel.run(async (context) => {
        const areas = plan(context).getRange('A1:B2').getMergedAreasOrNullObject();
        areas.load('address');
        await context.sync();
        return areas.isNullObject;
      });
    };
    expect(await failureOf(ask('1.12'))).toEqual({
      code: 'ApiNotFound',
      location: 'Range.getMergedAreasOrNullObject',
    });
    expect(await ask('1.13')).toBe(true);
  });

  it('omit newer properties when everything is loaded', async () => {
    const read = async (apiLevel: string): Promise<string[]> => {
      const { Excel } = openInOfficeJs(workbookOf([['a']]).workbook, { apiLevel });
      return Excel.run(async (context) => {
        const range = plan(context).getRange('A1');
        // eslint-disable-next-line office-addins/no-empty-load -- the point of the test
        range.load();
        await context.sync();
        return Object.keys(range.toJSON());
      });
    };
    expect(await read('1.11')).not.toContain('hasSpill');
    expect(await read('1.12')).toContain('hasSpill');
  });

  it.each([
    ['ExcelApi', '1.14', true],
    ['ExcelApi', '1.9', true],
    ['ExcelApi', '1.15', false],
    ['ExcelApiDesktop', '1.1', false],
    ['__proto__', '1.1', false],
  ])('are reported by isSetSupported: %s %s is %s', (name, version, expected) => {
    openInOfficeJs(workbookOf([['a']]).workbook);
    expect(Office.context.requirements.isSetSupported(name, version)).toBe(expected);
  });
});
