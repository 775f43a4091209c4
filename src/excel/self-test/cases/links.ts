/** A link to a place in the workbook leaves the cell's own text or formula. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const linksCase: SelfTestCase = {
  id: 'links',
  title: 'A link to another place in the workbook leaves what its cell holds.',
  known: 'assumed',
  from: 'the links of the RAG summary to the rows of a plan',
  needs: '1.7',
  run: async ({ context, sheet, name }) => {
    const place = `'${name}'!C9`;
    sheet.getRange('A1:A2').formulas = [['Row 9'], ['=1+1']];
    sheet.getRange('A1').hyperlink = { documentReference: place };
    sheet.getRange('A2').hyperlink = { documentReference: place };
    await context.sync();
    const cells = sheet.getRange('A1:A2');
    cells.load('formulas');
    const first = sheet.getRange('A1');
    first.load('hyperlink');
    await context.sync();
    const { hyperlink } = first;
    return firstOf(
      same('The cells hold', cells.formulas, [['Row 9'], ['=1+1']]),
      same('The link leads to', hyperlink.documentReference, place),
    );
  },
};
