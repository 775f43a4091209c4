/** A validation rule can be set over cells of which one has an input message, without clearing them first. */
import { same, type SelfTestCase } from '../self-test-case';

export const rulesOverPromptsCase: SelfTestCase = {
  id: 'rules-over-prompts',
  title: 'Several cells of which one has a note can be given a list without being cleared first.',
  known: 'assumed',
  from: 'lists in columns; the add-in clears the cells first, because it is reported to fail (office-js issue 2594)',
  needs: '1.8',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1').dataValidation.prompt = { showPrompt: true, title: 'Lead', message: 'Who answers.' };
    await context.sync();
    sheet.getRange('A1:A4').dataValidation.rule = { list: { inCellDropDown: true, source: 'LSCB,CCG' } };
    await context.sync();
    const cells = [1, 2, 4].map((row) => sheet.getRange(`A${row}`).dataValidation);
    for (const cell of cells) cell.load('type');
    await context.sync();
    const types = cells.map(({ type }) => type);
    return same('The cells choose from a', types, ['List', 'List', 'List']);
  },
};
