/**
 * The file's cell styles by name, and the number of each for a cell's format. A style that the file does not have yet,
 * one of Excel's own or of the workbook, is added with its look.
 */
import { cellStylesOf, type CellStyle } from '../../model/cell-styles';
import type { Style } from '../../model/style';
import { attribute, numeric } from '../xml-stream';
import { child, childrenOf, type XmlElement } from '../xml-tree';
import { growing } from './growing-list';
import type { PartEditor } from './part-editor';
import { node, type XmlNode } from './xml-node';

export interface CellStyleNames {
  /** `undefined` for a style that nobody knows the look of. */
  readonly numberOf: (name: string) => number | undefined;
  readonly finish: () => void;
}

/** Each part of a format, and the flag that says that a style leaves it alone. */
const FLAGS: Readonly<Record<string, keyof Style>> = {
  applyNumberFormat: 'numberFormat',
  applyFont: 'font',
  applyFill: 'fill',
  applyBorder: 'borders',
  applyAlignment: 'alignment',
  applyProtection: 'locked',
};

/** `formatOf` makes a cell's format of a style. */
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
  // A part without any gets `Normal` before this list is finished.
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
