/** Reads fills and borders. In a differential style, a solid fill shows its background colour, not its foreground. */
import type { BorderEdge, BorderLine, Borders, Fill } from '../model/style';
import { readColour, type Palette } from './colours';
import { attribute, flag } from './xml-stream';
import { child, sourceOf, type XmlElement } from './xml-tree';

/** `undefined` for no fill. */
export function readFill(
  element: XmlElement | undefined,
  palette: Palette,
  differential: boolean,
): Fill | undefined {
  const gradient = child(element, 'gradientFill');
  if (gradient) return { pattern: 'gradient', gradient: sourceOf(gradient) };
  const patternFill = child(element, 'patternFill');
  if (!patternFill) return undefined;
  const pattern = attribute(patternFill.attributes, 'patternType') ?? (differential ? 'solid' : 'none');
  const front = readColour(child(patternFill, 'fgColor'), palette);
  const back = readColour(child(patternFill, 'bgColor'), palette);
  if (pattern === 'none') return undefined;
  const swapped = differential && pattern === 'solid';
  const colour = swapped ? (back ?? front) : front;
  const background = swapped ? undefined : back;
  return { pattern, ...(colour ? { colour } : {}), ...(background ? { background } : {}) };
}

/** Strict files call the sides `start` and `end`. */
const EDGES: readonly (readonly [string, BorderEdge])[] = [
  ['left', 'left'],
  ['start', 'left'],
  ['right', 'right'],
  ['end', 'right'],
  ['top', 'top'],
  ['bottom', 'bottom'],
  ['vertical', 'vertical'],
  ['horizontal', 'horizontal'],
];

/** `undefined` if no edge has a line. */
export function readBorders(element: XmlElement | undefined, palette: Palette): Borders | undefined {
  if (!element) return undefined;
  const borders: Partial<Record<BorderEdge, BorderLine>> = {};
  for (const [name, edge] of EDGES) {
    const line = readLine(child(element, name), palette);
    if (line) borders[edge] = line;
  }
  const diagonal = readLine(child(element, 'diagonal'), palette);
  if (diagonal && flag(element.attributes, 'diagonalUp')) borders.diagonalUp = diagonal;
  if (diagonal && flag(element.attributes, 'diagonalDown')) borders.diagonalDown = diagonal;
  return Object.keys(borders).length === 0 ? undefined : borders;
}

function readLine(element: XmlElement | undefined, palette: Palette): BorderLine | undefined {
  const line = element && attribute(element.attributes, 'style');
  if (line === undefined || line === 'none') return undefined;
  const colour = readColour(child(element, 'color'), palette);
  return { line, ...(colour ? { colour } : {}) };
}
