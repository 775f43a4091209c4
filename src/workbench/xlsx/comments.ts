/**
 * Reads notes (legacy comments) and threaded comments. For readers without threads, Excel writes each thread again as a
 * note by the author `tc=…`; these are left out.
 */
import { parseArea } from '../model/area';
import type { Comment } from '../model/parts';
import { nextId } from '../model/workbook';
import { readStringItem } from './rich-text';
import type { Package } from './package';
import type { SheetContext } from './sheet-context';
import { attribute } from './xml-stream';
import { child, childrenOf, type XmlElement } from './xml-tree';

export function readComments(context: SheetContext): void {
  for (const { type, target, external } of context.relationships) {
    if (external) continue;
    if (type === 'comments') readNotes(context, context.pack.tree(target));
    if (type === 'threadedComment') readThreads(context, context.pack.tree(target));
  }
}

function readNotes({ sheet, workbook, styles }: SheetContext, root: XmlElement | undefined): void {
  const authors = childrenOf(child(root, 'authors'), 'author').map((author) => author.text);
  for (const element of childrenOf(child(root, 'commentList'), 'comment')) {
    const author = authors[Number(attribute(element.attributes, 'authorId'))] ?? '';
    const place = parseArea(attribute(element.attributes, 'ref') ?? '');
    if (!place || author.startsWith('tc={')) continue;
    const { text } = readStringItem(child(element, 'text'), styles.palette);
    const { rowIndex, columnIndex } = place;
    const id = `{note-${nextId(workbook)}}`;
    sheet.comments.push({
      id,
      rowIndex,
      columnIndex,
      threaded: false,
      author,
      text,
      replies: [],
      visible: false,
    });
  }
}

function readThreads({ sheet, people }: SheetContext, root: XmlElement | undefined): void {
  const replies = new Map<string, { author: string; text: string }[]>();
  for (const element of childrenOf(root, 'threadedComment')) {
    const { attributes } = element;
    const author = people.get(attribute(attributes, 'personId') ?? '') ?? '';
    const text = child(element, 'text')?.text ?? '';
    const parent = attribute(attributes, 'parentId');
    if (parent !== undefined) {
      replies.get(parent)?.push({ author, text });
      continue;
    }
    const place = parseArea(attribute(attributes, 'ref') ?? '');
    if (!place) continue;
    const id = attribute(attributes, 'id') ?? '';
    const thread: Comment['replies'][number][] = [];
    replies.set(id, thread);
    const { rowIndex, columnIndex } = place;
    sheet.comments.push({
      id,
      rowIndex,
      columnIndex,
      threaded: true,
      author,
      text,
      replies: thread,
      visible: false,
    });
  }
}

/** Authors of threaded comments by person id. */
export function readPeople(pack: Package, workbookPart: string): ReadonlyMap<string, string> {
  const people = new Map<string, string>();
  for (const { type, target, external } of pack.relationships(workbookPart)) {
    if (type !== 'person' || external) continue;
    for (const { attributes } of childrenOf(pack.tree(target), 'person')) {
      people.set(attribute(attributes, 'id') ?? '', attribute(attributes, 'displayName') ?? '');
    }
  }
  return people;
}
