/**
 * Converts the model's fonts, fills, borders and colours to elements of a styles part, with children in schema order.
 */
import type { BorderLine, Borders, Colour, Fill, Font, Style } from '../../model/style';
import { textOf } from './style-key';
import { node, parseNode, type XmlNode } from './xml-node';

/** Uses the file's own form if the model has it, otherwise the colour value. */
export function colourNode(name: string, { rgb, source }: Colour): XmlNode {
  if (source?.theme !== undefined) return node(name, { theme: source.theme, tint: source.tint });
  if (source?.indexed !== undefined) return node(name, { indexed: source.indexed, tint: source.tint });
  if (source?.auto) return node(name, { auto: 1 });
  return node(name, { rgb: `FF${rgb.replace('#', '').toUpperCase()}` });
}

const UNDERLINES = new Map<string, string | undefined>([
  ['Single', undefined],
  ['Double', 'double'],
  ['SingleAccountant', 'singleAccounting'],
  ['DoubleAccountant', 'doubleAccounting'],
]);

/** `element`: a cell's font uses `name`, a run's `rFont`. */
export function fontNode(font: Font, element: 'font' | 'rPr' = 'font'): XmlNode {
  const { underline } = font;
  const position = font.superscript ? 'superscript' : font.subscript ? 'subscript' : undefined;
  const name =
    font.name === undefined ? [] : [node(element === 'rPr' ? 'rFont' : 'name', { val: font.name })];
  const children: XmlNode[] = [
    ...(element === 'rPr' ? name : []),
    ...(font.bold ? [node('b')] : []),
    ...(font.italic ? [node('i')] : []),
    ...(font.strikethrough ? [node('strike')] : []),
    ...(font.colour && element === 'rPr' ? [colourNode('color', font.colour)] : []),
    ...(font.size !== undefined && element === 'rPr' ? [node('sz', { val: font.size })] : []),
    ...(underline && underline !== 'None' ? [node('u', { val: UNDERLINES.get(underline) })] : []),
    ...(position ? [node('vertAlign', { val: position })] : []),
    ...(font.size !== undefined && element === 'font' ? [node('sz', { val: font.size })] : []),
    ...(font.colour && element === 'font' ? [colourNode('color', font.colour)] : []),
    ...(element === 'font' ? name : []),
  ];
  return node(element, {}, children);
}

/** In a differential style a solid fill's colour is its background. */
export function fillNode(fill: Fill, differential: boolean): XmlNode {
  if (fill.gradient !== undefined) return node('fill', {}, [parseNode(fill.gradient, '')]);
  const swapped = differential && fill.pattern === 'solid';
  const front = swapped ? undefined : fill.colour;
  const back = swapped ? fill.colour : fill.background;
  return node('fill', {}, [
    node('patternFill', { patternType: fill.pattern }, [
      ...(front ? [colourNode('fgColor', front)] : []),
      ...(back ? [colourNode('bgColor', back)] : []),
    ]),
  ]);
}

export function bordersNode(borders: Borders): XmlNode {
  const line = (name: string, edge: BorderLine | undefined): XmlNode =>
    !edge || edge.line === 'none'
      ? node(name)
      : node(name, { style: edge.line }, edge.colour ? [colourNode('color', edge.colour)] : []);
  const { diagonalUp, diagonalDown, vertical, horizontal } = borders;
  return node(
    'border',
    { diagonalUp: diagonalUp ? 1 : undefined, diagonalDown: diagonalDown ? 1 : undefined },
    [
      line('left', borders.left),
      line('right', borders.right),
      line('top', borders.top),
      line('bottom', borders.bottom),
      line('diagonal', diagonalUp ?? diagonalDown),
      ...(vertical ? [line('vertical', vertical)] : []),
      ...(horizontal ? [line('horizontal', horizontal)] : []),
    ],
  );
}

export function alignmentNode({ alignment }: Style): XmlNode | null {
  if (!alignment || textOf(alignment) === '') return null;
  const { horizontal, vertical, rotation, readingOrder } = alignment;
  const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
  return node('alignment', {
    horizontal:
      horizontal === undefined
        ? undefined
        : horizontal === 'CenterAcrossSelection'
          ? 'centerContinuous'
          : small(horizontal),
    vertical: vertical === undefined ? undefined : small(vertical),
    // The file uses 91 to 180 for text that slopes down; 255 means stacked.
    textRotation: rotation === undefined || rotation >= 0 ? rotation : 90 - rotation,
    wrapText: alignment.wrap ? 1 : undefined,
    shrinkToFit: alignment.shrinkToFit ? 1 : undefined,
    indent: alignment.indent,
    justifyLastLine: alignment.justifyLastLine ? 1 : undefined,
    readingOrder:
      readingOrder === undefined
        ? undefined
        : ['Context', 'LeftToRight', 'RightToLeft'].indexOf(readingOrder),
  });
}
