/** The themes in the pane's style sheet. */
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { themeCss } from './theme-css.cjs';

test('gives the dark theme only what differs from the light one', () => {
  const light = { colour: '#fff', gap: '4px', weight: 600 };
  expect(themeCss(light, { ...light, colour: '#000' })).toBe(
    ':root{--colour:#fff;--gap:4px;--weight:600}\n:root[data-theme=dark]{--colour:#000}\n',
  );
});

test('says of every token of both themes what Fluent says', () => {
  const [light = '', dark = ''] = themeCss().split('\n');
  const told = (rule: string): Record<string, string> =>
    Object.fromEntries([...rule.matchAll(/--(\w+):([^;}]*)/g)].map(([, name, value]) => [name, value]));
  const written = (theme: object): Record<string, string> =>
    Object.fromEntries(Object.entries(theme).map(([name, value]) => [name, String(value)]));
  expect(told(light)).toEqual(written(webLightTheme));
  expect({ ...told(light), ...told(dark) }).toEqual(written(webDarkTheme));
});
