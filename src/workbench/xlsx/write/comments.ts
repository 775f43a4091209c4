/**
 * Writes notes and threaded comments: those of the file move or are deleted with their cells, and are otherwise
 * unchanged. A new one is written as a note, because a thread needs dates and author identities that the model does not
 * hold.
 */
import { cellName, parseArea } from '../../model/area';
import type { Comment } from '../../model/parts';
import { wholePart, type WholePart } from './part-editor';
import { same } from './same';
import type { SheetJob } from './save-job';
import { childNode, childNodes, isNode, node, type XmlNode } from './xml-node';
import { escapeCellText, escapeText, spaceAttribute } from './xml-text';
import { addNoteShapes, moveNoteShapes } from './note-shapes';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';

export function writeComments(job: SheetJob): void {
  const { sheet, was, pack, partName, notKept } = job;
  if (same(sheet.comments, was.comments)) return;
  const now = new Map(sheet.comments.map((comment) => [comment.id, comment]));
  const moves = movedCells(was.comments, now);
  for (const before of was.comments) {
    const comment = now.get(before.id);
    if (comment?.threaded && !same([comment.text, comment.replies], [before.text, before.replies]))
      notKept.add(
        `The changed words of the comment at ${cellName(comment.rowIndex, comment.columnIndex)} of “${sheet.name}”.`,
      );
  }
  for (const { type, target, external } of pack.relationships(partName)) {
    const text = external ? undefined : pack.text(target);
    if (text === undefined) continue;
    if (type === 'threadedComment') moveThreads(job, target, wholePart(text), now);
    if (type === 'comments') moveNotes(job, target, wholePart(text), now);
    if (type === 'vmlDrawing') pack.setText(target, moveNoteShapes(text, moves));
  }
  const known = new Set(was.comments.map(({ id }) => id));
  const added = sheet.comments.filter(({ id }) => !known.has(id));
  if (added.length > 0) addNotes(job, added);
}

/** From the cell of each comment in the file to its current cell; `null` if it was deleted. */
function movedCells(
  before: readonly Comment[],
  now: ReadonlyMap<string, Comment>,
): Map<string, string | null> {
  return new Map(
    before.map((comment) => {
      const at = now.get(comment.id);
      return [
        cellName(comment.rowIndex, comment.columnIndex),
        at ? cellName(at.rowIndex, at.columnIndex) : null,
      ];
    }),
  );
}

const place = ({ rowIndex, columnIndex }: Comment): string => cellName(rowIndex, columnIndex);

function moveThreads(
  { pack }: SheetJob,
  name: string,
  part: WholePart,
  now: ReadonlyMap<string, Comment>,
): void {
  part.root.children = part.root.children.filter((child) => {
    if (!isNode(child)) return true;
    const { attributes } = child;
    const comment = now.get(attributes.get('parentId') ?? attributes.get('id') ?? '');
    if (comment) attributes.set('ref', place(comment));
    return comment !== undefined;
  });
  pack.setText(name, part.print());
}

/** The reader numbers the notes in file order; a thread's duplicate is recognised by its author. */
function moveNotes(
  { was, pack }: SheetJob,
  name: string,
  part: WholePart,
  now: ReadonlyMap<string, Comment>,
): void {
  const authors = childNodes(childNode(part.root, 'authors'), 'author').map((author) =>
    author.children.join(''),
  );
  const notes = was.comments.filter(({ threaded }) => !threaded);
  const list = childNode(part.root, 'commentList');
  if (!list) return;
  list.children = list.children.filter((child) => {
    if (!isNode(child) || !parseArea(child.attributes.get('ref') ?? '')) return true;
    const author = authors[Number(child.attributes.get('authorId'))] ?? '';
    const before = author.startsWith('tc={') ? undefined : notes.shift();
    const comment = now.get(before?.id ?? author.slice(3));
    if (!comment) return false;
    child.attributes.set('ref', place(comment));
    if (before && before.text !== comment.text) setText(child, comment.text);
    return true;
  });
  pack.setText(name, part.print());
}

function setText(element: XmlNode, text: string): void {
  const made = node('t', spaceAttribute(text) === '' ? {} : { 'xml:space': 'preserve' }, [
    escapeCellText(text),
  ]);
  const rest = childNodes(element).filter(({ name }) => name !== 'text');
  element.children = [node('text', {}, [made]), ...rest];
}

function addNotes(job: SheetJob, added: readonly Comment[]): void {
  const { sheet, pack, part, partName, notKept } = job;
  const present = pack
    .relationships(partName)
    .find(({ type, external }) => type === 'comments' && !external)?.target;
  const name = present ?? pack.freeName('xl/comments#.xml');
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors/><commentList/></comments>`;
  const comments = wholePart(pack.text(name) ?? empty);
  const authors = childNode(comments.root, 'authors');
  const list = childNode(comments.root, 'commentList');
  if (!authors || !list) return;
  for (const comment of added) {
    if (comment.threaded)
      notKept.add(
        `The thread of the new comment at ${place(comment)} of “${sheet.name}”: it is kept as a note.`,
      );
    const number = childNodes(authors).length;
    authors.children.push(node('author', {}, [escapeText(comment.author)]));
    const element = node('comment', { ref: place(comment), authorId: number });
    const replies = comment.replies.map(({ author, text }) => `${author}: ${text}`);
    setText(element, [comment.text, ...replies].join('\n'));
    list.children.push(element);
  }
  pack.setText(name, comments.print(), TYPE);
  if (present === undefined) pack.relate(partName, 'comments', name);
  const shapes = part.raw('legacyDrawing')
    ? pack.relationships(partName).find(({ type }) => type === 'vmlDrawing')?.target
    : undefined;
  const { text, name: drawing } = addNoteShapes(pack, shapes, added);
  pack.setText(drawing, text, 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  if (shapes !== undefined) return;
  const link = pack.relate(partName, 'vmlDrawing', drawing);
  part.write('legacyDrawing', node('legacyDrawing', { [part.relationshipAttribute('id')]: link }));
}
