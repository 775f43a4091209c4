/**
 * Fluent's light and dark theme as a style sheet, made while building: the pane's script then need not carry what they
 * are worked out from, nor write them as a style while it starts. Light unless the page's root says `data-theme="dark"`.
 */
/** One rule: the theme's tokens as the custom properties that Fluent's components refer to. */
function rule(selector, tokens) {
  const lines = Object.entries(tokens).map(([name, value]) => `--${name}:${value}`);
  return `${selector}{${lines.join(';')}}\n`;
}

/** Of Fluent's own themes, unless others are given. */
function themeCss(light = fluent().webLightTheme, dark = fluent().webDarkTheme) {
  const changed = Object.entries(dark).filter(([name, value]) => light[name] !== value);
  return rule(':root', light) + rule(':root[data-theme=dark]', Object.fromEntries(changed));
}

/** Takes a second to load, so only a build of the pane does. */
const fluent = () => require('@fluentui/react-components');

module.exports = { themeCss };
