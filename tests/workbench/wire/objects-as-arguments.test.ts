/** Objects as arguments through the real client: a range as a list's source, as a function's argument, to freeze at. */
import { openXlsx } from '../../../src/workbench/xlsx/open-xlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/save-xlsx';
import { addSheet } from '../../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { failureOf, workbookOf } from './small-workbook';

const plan = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Plan');

const TOOLS = [
  ['Tool', 'Sold', 'Left'],
  ['Hammer', 23, 4],
  ['Wrench', 12, 24],
];

function opened() {
  const { workbook, sheet } = workbookOf(TOOLS);
  addSheet(workbook, 'Our list');
  return { ...openInOfficeJs(workbook), sheet };
}

describe('a list of choices', () => {
  it.each([
    ['Plan', '=$A$2:$A$3'],
    ['Our list', "='Our list'!$A$2:$A$3"],
  ])('takes a range of %s as its source, and tells it as a reference', async (name, source) => {
    const { Excel } = opened();
    const rule = await Excel.run(async (context) => {
      const { dataValidation } = plan(context).getRange('E1');
      const from = context.workbook.worksheets.getItem(name).getRange('A2:A3');
      dataValidation.rule = { list: { inCellDropDown: true, source: from } };
      dataValidation.load('rule');
      await context.sync();
      return dataValidation.rule;
    });
    expect(rule).toEqual({ list: { inCellDropDown: true, source } });
  });

  it('refuses an object that is no range', async () => {
    const { Excel } = opened();
    const failing = Excel.run(async (context) => {
      const source = plan(context) as unknown as string;
      plan(context).getRange('E1').dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    });
    expect((await failureOf(failing)).code).toBe('InvalidArgument');
  });
});

describe('worksheet functions', () => {
  it('take ranges, and the results of other functions', async () => {
    const { Excel } = opened();
    const seen = await Excel.run(async (context) => {
      const { functions } = context.workbook;
      const table = plan(context).getRange('A1:C3');
      const sold = functions.vlookup('Wrench', table, 2, false).load('value');
      const both = functions
        .sum(functions.vlookup('Wrench', table, 2, false), functions.vlookup('Hammer', table, 3, false))
        .load('value');
      const whole = functions.sum(plan(context).getRange('B:B')).load('value');
      const left = functions.countIf(plan(context).getRange('C1:C3'), '>10').load('value');
      const none = functions.vlookup('Saw', table, 2, false).load('value,error');
      const passedOn = functions.isError(none as never).load('value');
      await context.sync();
      return [sold.value, both.value, whole.value, left.value, none.error, passedOn.value];
    });
    expect(seen).toEqual([12, 16, 35, 1, '#N/A', true]);
  });
});

describe('frozen panes', () => {
  it('may begin anywhere, are told as given, and come back from a file', async () => {
    const { Excel, workbook } = opened();
    const frozen = async (client: typeof Excel): Promise<string> =>
      client.run(async (context) => {
        const at = plan(context).freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        return at.isNullObject ? 'none' : at.address;
      });
    const freeze = (at: string | null): Promise<void> =>
      Excel.run(async (context) => {
        plan(context).freezePanes.freezeAt(at as string);
        await context.sync();
      });
    await freeze('H2:K5');
    expect(await frozen(Excel)).toBe('Plan!H2:K5');
    const again = openXlsx(saveXlsx(workbook).bytes);
    if (!again.ok) throw new Error(again.detail);
    expect(again.workbook.sheets[0]?.freeze).toEqual(workbook.sheets[0]?.freeze);
    await freeze('A1:B1048576');
    expect(await frozen(Excel)).toBe('Plan!A:B');
    await freeze(null);
    expect(await frozen(Excel)).toBe('none');
  });
});

it('a mention in a comment is refused as not emulated', async () => {
  const { Excel } = opened();
  const failing = Excel.run(async (context) => {
    const content = {
      mentions: [{ email: 'kate@example.com', id: 0, name: 'Kate' }],
      richContent: '<at id="0">Kate</at> please look',
    };
    context.workbook.comments.add('Plan!A1', content, 'Mention' as Excel.ContentType);
    await context.sync();
  });
  expect(await failureOf(failing)).toEqual({
    code: 'NotEmulated',
    location: 'a mention of a person in a comment',
  });
});
