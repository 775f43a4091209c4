/** Names through the real client, where they follow cells that move. */
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { failureOf, workbookOf } from './small-workbook';

describe('names', () => {
  it('are refused for an invalid formula, and if they read as a cell', async () => {
    const { workbook } = workbookOf([[1]]);
    const { Excel } = openInOfficeJs(workbook);
    const add = (name: string, formula: string) =>
      failureOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Plan').names.addFormulaLocal(name, formula);
          await context.sync();
        }),
      );
    expect((await add('Plan_RAG', 'Plan!A1')).code).toBe('InvalidArgument');
    expect((await add('A1', '=Plan!$A$1')).code).toBe('InvalidArgument');
    expect(workbook.names).toEqual([]);
  });

  it('of a sheet and of the workbook coexist, and follow inserted and deleted rows', async () => {
    const { workbook } = workbookOf([['RAG'], ['Red'], ['Green']]);
    const { Excel, person } = openInOfficeJs(workbook);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      sheet.names.addFormulaLocal('Plan_RAG', '=Plan!$A$2:$A$3');
      context.workbook.names.add('Plan_RAG', sheet.getRange('A1'));
      await context.sync();
    });
    person.insert('Plan', '3:4');
    person.delete('Plan', '1:1');
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem('Plan').names.getItem('Plan_RAG').load('formula,scope');
      const range = own.getRange().load('address');
      const gone = context.workbook.names.getItem('Plan_RAG').load('formula,type');
      const none = context.workbook.names.getItem('Plan_RAG').getRangeOrNullObject();
      await context.sync();
      expect([own.formula, own.scope, range.address]).toEqual(['=Plan!$A$1:$A$4', 'Worksheet', 'Plan!A1:A4']);
      expect([gone.formula, gone.type, none.isNullObject]).toEqual(['=#REF!', 'Error', true]);
    });
  });
});
