/**
 * The boxes in which notes are shown, in VML. That need not be well-formed XML, so it is edited as text. A box refers
 * to its cell by row and column, counted from 0.
 */
import { cellName, parseArea } from '../../model/area';
import type { Comment } from '../../model/parts';
import type { PackageEditor } from './package-editor';

/** `moves`: from old cell to new, `null` if the note was deleted. Boxes of other cells are unchanged. */
export function moveNoteShapes(text: string, moves: ReadonlyMap<string, string | null>): string {
  let out = '';
  let from = 0;
  for (let at = text.indexOf('<v:shape '); at >= 0; at = text.indexOf('<v:shape ', from)) {
    const closing = text.indexOf('</v:shape>', at);
    if (closing < 0) break;
    const end = closing + '</v:shape>'.length;
    out += text.slice(from, at) + movedShape(text.slice(at, end), moves);
    from = end;
  }
  return out + text.slice(from);
}

function movedShape(shape: string, moves: ReadonlyMap<string, string | null>): string {
  const row = /<x:Row>\s{0,9}(\d{1,7})\s{0,9}<\/x:Row>/.exec(shape)?.[1];
  const column = /<x:Column>\s{0,9}(\d{1,5})\s{0,9}<\/x:Column>/.exec(shape)?.[1];
  if (row === undefined || column === undefined) return shape;
  const old = cellName(Number(row), Number(column));
  const cell = moves.get(old);
  if (cell === undefined || cell === old) return shape;
  const to = cell === null ? null : parseArea(cell);
  if (!to) return '';
  const [down, right] = [to.rowIndex - Number(row), to.columnIndex - Number(column)];
  return shape
    .replace(/(<x:Row>)[^<]*/, `$1${to.rowIndex}`)
    .replace(/(<x:Column>)[^<]*/, `$1${to.columnIndex}`)
    .replace(
      /(<x:Anchor>)([^<]*)/,
      (_whole, tag: string, anchor: string) => tag + movedAnchor(anchor, down, right),
    );
}

/** Left column and offset, top row and offset, right column and offset, bottom row and offset. */
function movedAnchor(anchor: string, down: number, right: number): string {
  const numbers = anchor.split(',').map(Number);
  if (numbers.length !== 8 || !numbers.every(Number.isFinite)) return anchor;
  return numbers
    .map((number, index) => Math.max(0, number + (index % 4 === 0 ? right : index % 4 === 2 ? down : 0)))
    .join(', ');
}

const EMPTY =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Adds a box for each note to the drawing `present`, or to a new one. */
export function addNoteShapes(
  pack: PackageEditor,
  present: string | undefined,
  notes: readonly Comment[],
): { readonly name: string; readonly text: string } {
  const name = present ?? pack.freeName('xl/drawings/vmlDrawing#.vml');
  const before = pack.text(name) ?? EMPTY;
  let last = 1024;
  for (const [, id] of before.matchAll(/_x0000_s(\d{1,9})/g)) last = Math.max(last, Number(id));
  const type = before.includes('_x0000_t202"') ? '' : SHAPE_TYPE;
  const shapes = notes.map((note) => {
    last += 1;
    return shapeOf(note, last);
  });
  const end = before.lastIndexOf('</xml>');
  return { name, text: before.slice(0, end) + type + shapes.join('') + before.slice(end) };
}

function shapeOf({ rowIndex, columnIndex, visible }: Comment, number: number): string {
  const top = Math.max(0, rowIndex - 1);
  const anchor = [columnIndex + 1, 15, top, 2, columnIndex + 3, 15, top + 4, 16].join(', ');
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:${visible ? 'visible' : 'hidden'}" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${rowIndex}</x:Row><x:Column>${columnIndex}</x:Column>${visible ? '<x:Visible/>' : ''}</x:ClientData></v:shape>`
  );
}
