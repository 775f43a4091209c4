/**
 * The file's cell styles by name, and the `xfId` by which a cell's format refers to each. A built-in style, or one of
 * the workbook's own, that the file does not have yet is added with its format.
 */
import { cellStylesOf, type CellStyle } from '../../model/cell-styles';
import type { Style } from '../../model/style';
import { attribute, numeric } from '../xml-stream';
import { child, childrenOf, type XmlElement } from '../xml-tree';
import { growing } from './growing-list';
import type { PartEditor } from './part-editor';
import { node, type XmlNode } from './xml-node';

export interface CellStyleNames {
  /** The style's `xfId`; `undefined` if neither file, workbook nor Excel defines the style. */
  readonly numberOf: (name: string) => number | undefined;
  readonly finish: () => void;
}

/** The flag that, set to 0, leaves a part of a format out of a style. */
const FLAGS: Readonly<Record<string, keyof Style>> = {
  applyNumberFormat: 'numberFormat',
  applyFont: 'font',
  applyFill: 'fill',
  applyBorder: 'borders',
  applyAlignment: 'alignment',
  applyProtection: 'locked',
};

/** `formatOf` converts a style to an `xf` element. */
export function cellStyleNames(
  part: PartEditor,
  tree: XmlElement | undefined,
  own: ReadonlyMap<string, CellStyle>,
  formatOf: (style: Style) => XmlNode,
): CellStyleNames {
  const list = (parent: string, name: string) => childrenOf(child(tree, parent), name);
  const present = list('cellStyles', 'cellStyle');
  const numbers = new Map(
    present.map(({ attributes }) => [attribute(attributes, 'name') ?? '', numeric(attributes, 'xfId') ?? 0]),
  );
  // An empty list gets `Normal` as its first entry before it is finished, so new entries start at 1.
  const listOf = (name: string, count: number) =>
    growing(
      part,
      name,
      Array.from({ length: Math.max(1, count) }, (_, at) => String(at)),
    );
  const formats = listOf('cellStyleXfs', list('cellStyleXfs', 'xf').length);
  const entries = listOf('cellStyles', present.length);
  const add = (name: string, { look, builtIn }: CellStyle): number => {
    const format = formatOf(look);
    format.attributes.delete('xfId');
    for (const [flag, of] of Object.entries(FLAGS)) {
      format.attributes.delete(flag);
      if (!Object.hasOwn(look, of)) format.attributes.set(flag, '0');
    }
    const number = formats.add(name, format);
    entries.add(name, node('cellStyle', { name, xfId: number, builtinId: builtIn }));
    numbers.set(name, number);
    return number;
  };
  return {
    numberOf: (name) => {
      const known = numbers.get(name);
      const look = cellStylesOf(own).get(name);
      return known ?? (look && add(name, look));
    },
    finish: () => {
      formats.finish();
      entries.finish();
    },
  };
}
