/**
 * Fluent's light and dark theme as a style sheet, made while building: the pane's script then need not carry what they
 * are worked out from, nor write them as a style while it starts. Light unless the page's root says `data-theme="dark"`.
 */
const { webDarkTheme, webLightTheme } = require('@fluentui/tokens');

/** One rule: the theme's tokens as the custom properties that Fluent's components refer to. */
function rule(selector, tokens) {
  const lines = Object.entries(tokens).map(([name, value]) => `--${name}:${value}`);
  return `${selector}{${lines.join(';')}}\n`;
}

function themeCss(light = webLightTheme, dark = webDarkTheme) {
  const changed = Object.entries(dark).filter(([name, value]) => light[name] !== value);
  return rule(':root', light) + rule(':root[data-theme=dark]', Object.fromEntries(changed));
}

module.exports = { themeCss };
