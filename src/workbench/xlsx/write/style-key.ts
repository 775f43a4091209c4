/**
 * Decides whether two styles are equal by a text of everything that differs from Excel's defaults, regardless of
 * property order. Cached per style object, since styles are shared.
 */
import type { Style } from '../../model/style';

/** Excel's defaults, by property. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  horizontal: 'General',
  vertical: 'Bottom',
  readingOrder: 'Context',
  underline: 'None',
  numberFormat: 'General',
  locked: true,
  pattern: 'none',
  line: 'none',
  indent: 0,
  rotation: 0,
  tint: 0,
};

const known = new WeakMap<object, string>();

/** `''` for the plain style, `{}` and `undefined` alike. */
export function styleKey(style: Style | undefined): string {
  if (!style) return '';
  let key = known.get(style);
  if (key === undefined) {
    key = textOf(style);
    known.set(style, key);
  }
  return key;
}

/** For any part of a style: a font, a fill, a colour. */
export function textOf(value: object): string {
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]: [string, unknown]) => {
      if (inner === undefined || inner === null || inner === false)
        return name === 'locked' ? 'locked:false;' : '';
      if (inner === DEFAULTS[name]) return '';
      const text = typeof inner === 'object' ? textOf(inner) : JSON.stringify(inner);
      return text === '' ? '' : `${name}:${typeof inner === 'object' ? `{${text}}` : text};`;
    })
    .join('');
}
