/** A note by a header cell is a prompt: it must stand where there is no rule, and allow every entry. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const promptsWithoutRulesCase: SelfTestCase = {
  id: 'prompts-without-rules',
  title: 'A cell can have a note that shows when it is chosen, without any rule for what is typed.',
  known: 'assumed',
  from: 'the notes by the headers of the add-in’s columns',
  needs: '1.8',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1').dataValidation.prompt = {
      showPrompt: true,
      title: 'RAG',
      message: 'How it is rated.',
    };
    const found = sheet.getRange('A1').dataValidation;
    found.load('type,prompt');
    await context.sync();
    return firstOf(
      same('Its rule is', found.type, 'None'),
      same('It says', [found.prompt.title, found.prompt.message], ['RAG', 'How it is rated.']),
    );
  },
};
