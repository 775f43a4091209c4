/**
 * A webpack loader for Fluent's list of tokens, of which nearly each is the custom property of its own name: 460 lines
 * become the rule by which they are made, with the few that are made otherwise. Throws if Fluent's file is laid out anew.
 */
const LIST = /^export const tokens = (\{[^]*\});?\s*$/;
const MANY = 300;

module.exports = function tokensByName(source) {
  const alone = source.split(/^export /m).length === 2;
  const list = (alone && LIST.exec(source)?.[1]) || '{}';
  const tokens = Object.entries(Function(`return ${list}`)());
  if (tokens.length < MANY || tokens.some(([, value]) => typeof value !== 'string'))
    throw new Error(`Fluent's tokens are laid out anew: ${tokens.length} were understood.`);
  const others = Object.fromEntries(tokens.filter(([name, value]) => value !== `var(--${name})`));
  const rule = '{ get: (others, name) => others[name] ?? `var(--${String(name)})` }';
  return `export const tokens = new Proxy(${JSON.stringify(others)}, ${rule});`;
};
