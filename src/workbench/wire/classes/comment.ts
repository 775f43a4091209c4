/**
 * Comment and its replies: threaded comments of a sheet or of the workbook (ExcelApi 1.10). Notes (legacy comments) are
 * not included, and as in Excel no comment can be added to a cell that has a note or a comment [A].
 */
import type { Comment } from '../../model/parts';
import { nextId, type Sheet } from '../../model/workbook';
import type { Host } from '../host';
import { HostError, invalidArgument, itemNotFound, notEmulated } from '../host-error';
import { isWireObject, NULL_OBJECT, object, type ObjectClass } from '../object-class';
import { type WireObject } from '../wire-object';
import { alive, placeOfAddress, rangeObject, type RangeTarget } from '../ranges';
import { refuseProtected } from '../writes';

/** The add-in's user; the workbench has no sign-in. */
const AUTHOR = { name: 'Workbench user', email: '' };

/** The sheet whose comments these are; `null` for the whole workbook's. */
type Scope = Sheet | null;

/** Refers to a comment by id, because the model replaces the comment object whenever it moves. */
interface CommentPlace {
  readonly sheet: Sheet;
  readonly id: string;
}

const threads = (scope: Scope, host: Host): CommentPlace[] =>
  host.workbook.sheets
    .filter((sheet) => scope === null || sheet === scope)
    .flatMap((sheet) => sheet.comments.flatMap(({ id, threaded }) => (threaded ? [{ sheet, id }] : [])));

const find = (scope: Scope, id: unknown, host: Host): CommentPlace | undefined => {
  if (typeof id !== 'string') throw invalidArgument();
  return threads(scope, host).find((place) => place.id === id);
};

const asObject = (place: CommentPlace | undefined): WireObject => {
  if (!place) throw itemNotFound('The comment');
  return object('Comment', place);
};

function present({ sheet, id }: CommentPlace, host: Host): Comment {
  const found = host.workbook.sheets.includes(sheet) && sheet.comments.find((each) => each.id === id);
  if (!found) throw itemNotFound('The comment');
  return found;
}

function change(place: CommentPlace, host: Host, make: (comment: Comment) => Comment | null): void {
  const comment = present(place, host);
  refuseProtected(host, place.sheet, cellOf(comment), 'objects');
  const next = make(comment);
  place.sheet.comments = place.sheet.comments.flatMap((each) => (each !== comment ? [each] : (next ?? [])));
}

const cellOf = ({ rowIndex, columnIndex }: Comment) => ({
  rowIndex,
  columnIndex,
  rowCount: 1,
  columnCount: 1,
});

const text = (value: unknown, contentType?: unknown): string => {
  if (contentType === 'Mention' || (typeof value === 'object' && value !== null))
    throw notEmulated('a mention of a person in a comment');
  if (typeof value !== 'string' || value === '') throw invalidArgument();
  return value;
};

/** A cell given as a range or as an address, which must name its sheet if the scope does not. */
function cellAt(scope: Scope, argument: unknown, host: Host): RangeTarget {
  const target = isWireObject(argument)
    ? alive(argument.target as RangeTarget, host)
    : placeOfAddress(host, scope, argument);
  if ((scope && target.sheet !== scope) || target.area.rowCount * target.area.columnCount !== 1)
    throw invalidArgument();
  return target;
}

const at = ({ sheet, area }: RangeTarget): Comment | undefined =>
  sheet.comments.find(
    ({ rowIndex, columnIndex }) => rowIndex === area.rowIndex && columnIndex === area.columnIndex,
  );

export const comment: ObjectClass<CommentPlace> = {
  name: 'Comment',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: (place, host) => present(place, host).id },
    content: {
      get: (place, host) => present(place, host).text,
      set: (place, value, host) => change(place, host, (old) => ({ ...old, text: text(value) })),
    },
    authorName: { get: (place, host) => present(place, host).author },
    authorEmail: { get: () => AUTHOR.email },
    contentType: { get: () => 'Plain' },
  },
  navigations: {
    replies: (place, host) => {
      present(place, host);
      return object('CommentReplyCollection', place);
    },
  },
  methods: {
    delete: (place, _args, host) => change(place, host, () => null),
    getLocation: (place, _args, host) => rangeObject(place.sheet, cellOf(present(place, host))),
  },
};

export const commentCollection: ObjectClass<Scope> = {
  name: 'CommentCollection',
  items: (scope, host) => threads(scope, host).map((place) => object('Comment', place)),
  item: (scope, id, host) => asObject(find(scope, id, host)),
  methods: {
    add: (scope, args, host) => {
      const target = cellAt(scope, args[0], host);
      refuseProtected(host, target.sheet, target.area, 'objects');
      const content = text(args[1], args[2]);
      if (at(target)) throw new HostError('InvalidOperation', 'The cell has a comment or a note already.');
      const { rowIndex, columnIndex } = target.area;
      const id = `{${nextId(host.workbook).toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`;
      target.sheet.comments.push({
        id,
        rowIndex,
        columnIndex,
        threaded: true,
        author: AUTHOR.name,
        text: content,
        replies: [],
        visible: false,
      });
      return object('Comment', { sheet: target.sheet, id });
    },
    getCount: (scope, _args, host) => threads(scope, host).length,
    getItem: (scope, args, host) => asObject(find(scope, args[0], host)),
    getItemOrNullObject: (scope, args, host) => {
      const place = find(scope, args[0], host);
      return place ? object('Comment', place) : NULL_OBJECT;
    },
    getItemByCell: (scope, args, host) => {
      const target = cellAt(scope, args[0], host);
      const found = at(target);
      return asObject(found?.threaded ? { sheet: target.sheet, id: found.id } : undefined);
    },
  },
};

interface ReplyPlace extends CommentPlace {
  readonly index: number;
}

const replyId = ({ id, index }: ReplyPlace): string => `${id}/${index}`;

function reply(place: ReplyPlace, host: Host): Comment['replies'][number] {
  const found = present(place, host).replies[place.index];
  if (!found) throw itemNotFound('The reply');
  return found;
}

export const commentReply: ObjectClass<ReplyPlace> = {
  name: 'CommentReply',
  identity: (place) => ({ Id: replyId(place) }),
  properties: {
    id: { get: replyId },
    content: { get: (place, host) => reply(place, host).text },
    authorName: { get: (place, host) => reply(place, host).author },
  },
  methods: {
    delete: (place, _args, host) => {
      reply(place, host);
      change(place, host, (old) => ({ ...old, replies: old.replies.filter((_, at) => at !== place.index) }));
    },
    getParentComment: ({ sheet, id }) => object('Comment', { sheet, id }),
    getLocation: (place, _args, host) => rangeObject(place.sheet, cellOf(present(place, host))),
  },
};

const replies = (place: CommentPlace, host: Host): WireObject[] =>
  present(place, host).replies.map((_, index) => object('CommentReply', { ...place, index }));

export const commentReplyCollection: ObjectClass<CommentPlace> = {
  name: 'CommentReplyCollection',
  items: replies,
  item: (place, id, host) => {
    const found = replies(place, host).find(({ target }) => replyId(target as ReplyPlace) === id);
    if (!found) throw itemNotFound('The reply');
    return found;
  },
  methods: {
    getCount: (place, _args, host) => present(place, host).replies.length,
    add: (place, args, host) => {
      const fresh = { author: AUTHOR.name, text: text(args[0], args[1]) };
      change(place, host, (old) => ({ ...old, replies: [...old.replies, fresh] }));
      return object('CommentReply', { ...place, index: present(place, host).replies.length - 1 });
    },
  },
};
