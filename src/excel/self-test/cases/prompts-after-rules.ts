/** Adding an input message to a cell that has a validation rule keeps the rule. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const promptsAfterRulesCase: SelfTestCase = {
  id: 'prompts-after-rules',
  title: 'A cell with a list to choose from can be given a note afterwards, and keeps its list.',
  known: 'assumed',
  from: 'notes by headers over cells that have a rule of the board’s',
  needs: '1.8',
  run: async ({ context, sheet }) => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'LSCB,CCG' } };
    await context.sync();
    sheet.getRange('A1').dataValidation.prompt = { showPrompt: true, title: 'Lead', message: 'Who answers.' };
    await context.sync();
    const found = sheet.getRange('A1').dataValidation;
    found.load('type,rule,prompt');
    await context.sync();
    return firstOf(
      same('Its rule is', [found.type, found.rule.list?.source], ['List', 'LSCB,CCG']),
      same('It says', [found.prompt.title, found.prompt.message], ['Lead', 'Who answers.']),
    );
  },
};
