/** The input message of the selected cell's data validation. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { DataValidation } from '../../../../src/workbench/model/rules';
import { PromptBox } from '../../../../src/workbench/page/sheet-view/PromptBox';

const validation: DataValidation = {
  areas: [],
  kind: 'date',
  allowBlank: true,
  inCellDropdown: false,
  errorStyle: 'warning',
  showError: true,
  showPrompt: true,
  promptTitle: 'Due <date>',
  promptMessage: 'By when?',
};

const shown = (of: DataValidation | undefined): string =>
  renderToStaticMarkup(<PromptBox validation={of} left={10} top={20} />);

test.each([
  ['no validation', undefined],
  ['a prompt that is switched off', { ...validation, showPrompt: false }],
  ['a prompt without words', { ...validation, promptTitle: '', promptMessage: '' }],
])('shows nothing for %s', (_, of) => {
  expect(shown(of)).toBe('');
});

test('title and message are shown as texts', () => {
  expect(shown(validation)).toContain('<strong>Due &lt;date&gt;</strong>');
  expect(shown(validation)).toContain('By when?');
});
