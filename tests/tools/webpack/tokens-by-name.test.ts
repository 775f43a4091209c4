/** The shorter form in which Fluent's tokens are shipped. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tokens } from '@fluentui/react-components';
import tokensByName from './tokens-by-name.cjs';

const folder = dirname(
  require.resolve('@fluentui/tokens/package.json', {
    paths: [dirname(require.resolve('@fluentui/react-components/package.json'))],
  }),
);
const source = readFileSync(join(folder, 'lib', 'tokens.js'), 'utf8');

test('says of every token what Fluent says, in a tenth of the words', () => {
  const shipped = tokensByName(source);
  expect(shipped.length).toBeLessThan(source.length / 10);
  const made = new Function(`${shipped.replace('export const tokens =', 'return')}`)() as typeof tokens;
  const names = Object.keys(tokens) as (keyof typeof tokens)[];
  expect(names.length).toBeGreaterThan(300);
  expect(Object.fromEntries(names.map((name) => [name, made[name]]))).toEqual({ ...tokens });
});

test('refuses a file that is laid out anew, instead of losing what it does not understand', () => {
  for (const other of [`${source}\nexport const more = {};`, source.replace(/'var[^']*'/, '1'), ''])
    expect(() => tokensByName(other)).toThrow('laid out anew');
});
