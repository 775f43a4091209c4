/**
 * Formats of single cells in the form of `getCellProperties` and `setCellProperties`: nested by fill, font, borders and
 * protection. Properties not named stay unchanged; an unknown property is InvalidArgument.
 */
import type { BorderEdge, Font, Style } from '../model/style';
import type { Workbook } from '../model/workbook';
import { ALIGNMENT, borderAspects, FILL, FONT, PROTECTION, type AspectTable } from './formats';
import { invalidArgument, notEmulated } from './host-error';

type Options = Readonly<Record<string, unknown>>;

const NESTED: Readonly<Record<string, AspectTable>> = { fill: FILL, font: FONT, protection: PROTECTION };

/** For a single cell: `horizontal` and `vertical` are a range's inside edges, which a single cell does not have. */
const EDGES: readonly BorderEdge[] = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'];

const isOptions = (value: unknown): value is Options => typeof value === 'object' && value !== null;

const shownStyles = new WeakMap<Style, { readonly font: Font; readonly shown: Style }>();
const PLAIN: Style = {};

/** A format completed with the workbook's default font: what Excel shows and reports. */
export function shownStyle(workbook: Workbook, style: Style | undefined): Style {
  const of = style ?? PLAIN;
  const { defaultFont } = workbook;
  const known = shownStyles.get(of);
  if (known?.font === defaultFont) return known.shown;
  const shown = { ...of, font: { ...defaultFont, ...of.font } };
  shownStyles.set(of, { font: defaultFont, shown });
  return shown;
}

/** The cell style that a format is based on. */
export const styleNameOf = (style: Style | undefined): string => style?.named ?? 'Normal';

/** What `getCellProperties({ format: … })` returns for one style: the requested properties, nested as requested. */
export function describeFormat(style: Style | undefined, options: Options): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (!wanted) continue;
    const table = Object.hasOwn(NESTED, name) ? NESTED[name] : undefined;
    if (name === 'borders') {
      answer[name] = Object.fromEntries(
        EDGES.map((edge) => [edge, pick(style, borderAspects(edge), wanted, name)]),
      );
    } else if (table) answer[name] = pick(style, table, wanted, name);
    else Object.assign(answer, pick(style, ALIGNMENT, { [name]: true }, 'format'));
  }
  return answer;
}

function pick(
  style: Style | undefined,
  table: AspectTable,
  wanted: unknown,
  where: string,
): Record<string, unknown> {
  const names = isOptions(wanted) ? Object.keys(wanted).filter((name) => wanted[name]) : Object.keys(table);
  return Object.fromEntries(
    names.map((name) => {
      if (!Object.hasOwn(table, name)) throw notEmulated(`${where}.${name} of cell properties`);
      return [name, table[name]?.get(style)];
    }),
  );
}

/** The style changed by `setCellProperties({ format: … })`. */
export function changedFormat(style: Style | undefined, given: unknown): Style {
  if (!isOptions(given)) throw invalidArgument();
  let next: Style = style ?? {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    if (name === 'borders') {
      if (!isOptions(value)) throw invalidArgument();
      for (const [edge, line] of Object.entries(value)) {
        const known = EDGES.find((each) => each === edge);
        if (!known) throw notEmulated(`format.borders.${edge} of cell properties`);
        // The line comes first, because a colour or a weight alone would draw one.
        next = put(next, borderAspects(known), lineFirst(line), name);
      }
    } else if (Object.hasOwn(NESTED, name)) next = put(next, NESTED[name] as AspectTable, value, name);
    else next = put(next, ALIGNMENT, { [name]: value }, 'format');
  }
  return next;
}

const lineFirst = (line: unknown): unknown => {
  if (!isOptions(line) || line['style'] === undefined) return line;
  return line['style'] === 'None' ? { style: 'None' } : { style: line['style'], ...line };
};

function put(style: Style, table: AspectTable, given: unknown, where: string): Style {
  if (!isOptions(given)) throw invalidArgument();
  return Object.entries(given).reduce<Style>((changed, [name, value]) => {
    if (value === undefined || value === null) return changed;
    const aspect = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!aspect) throw notEmulated(`${where}.${name} of cell properties`);
    return aspect.set(changed, value);
  }, style);
}
