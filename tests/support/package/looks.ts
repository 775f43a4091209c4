/** Resolves the style numbers of a package to the formats in full. */
import { canonical, childNamed, childrenNamed, type XmlNode } from './xml-nodes';

export interface Looks {
  /** The format of a cell, row or column by its number in `cellXfs`. */
  readonly cell: (style: string) => string;
  /** The format that a rule or table adds, by its number in `dxfs`. */
  readonly difference: (number: string) => string;
  /** Everything else in the part: named styles by name, table styles, colours. */
  readonly rest: ReadonlyMap<string, string>;
}

const NUMBERED = new Set([
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
]);

export function looksOf(styles: XmlNode | undefined): Looks {
  const listed = (name: string): readonly XmlNode[] => childNamed(styles, name)?.children ?? [];
  const [fonts, fills, borders] = ['fonts', 'fills', 'borders'].map((name) =>
    listed(name).map((each) => canonical(each)),
  );
  const formats = new Map(
    listed('numFmts').map(({ attributes }) => [attributes.get('numFmtId'), attributes.get('formatCode')]),
  );
  const named = new Map(
    listed('cellStyles').map(({ attributes }) => [
      attributes.get('xfId') ?? '0',
      attributes.get('name') ?? '',
    ]),
  );
  const told = ({ attributes, children }: XmlNode): readonly string[] => {
    const number = (name: string): number => Number(attributes.get(name) ?? 0);
    const format = attributes.get('numFmtId') ?? '0';
    return [
      formats.get(format) ?? `format ${format}`,
      fonts?.[number('fontId')] ?? '',
      fills?.[number('fillId')] ?? '',
      borders?.[number('borderId')] ?? '',
      attributes.get('quotePrefix') === '1' ? 'quoted' : '',
      attributes.get('pivotButton') === '1' ? 'pivot' : '',
      ...children.map((child) => canonical(child)),
    ];
  };
  const cells = listed('cellXfs').map((xf) =>
    [named.get(xf.attributes.get('xfId') ?? '0') ?? '', ...told(xf)].join('|'),
  );
  const differences = listed('dxfs').map((each) => canonical(each));
  const masters = listed('cellStyleXfs').map((xf) => told(xf).join('|'));
  const rest = new Map<string, string>();
  for (const { attributes } of listed('cellStyles'))
    rest.set(
      `cell style ${attributes.get('name') ?? ''}`,
      masters[Number(attributes.get('xfId') ?? 0)] ?? '',
    );
  for (const child of styles?.children ?? [])
    if (!NUMBERED.has(child.name)) rest.set(`styles ${child.name}`, canonical(child));
  return {
    cell: (style) => cells[Number(style)] ?? '',
    difference: (number) => differences[Number(number)] ?? '',
    rest,
  };
}

export const sharedTexts = (part: XmlNode | undefined): readonly string[] =>
  childrenNamed(part, 'si').map(({ children }) => children.map((child) => canonical(child)).join(''));
