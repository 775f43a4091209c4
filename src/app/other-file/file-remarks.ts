/**
 * What a file says over its cells: text that is struck through, wholly or in a run of it, and comments and notes with
 * their replies. A snapshot holds neither.
 */
import { areaOfAddress } from '../../plan/read/sheet/area-of-address';
import { FILE_LIMITS } from './file-limits';
import { FileRefusal } from './file-refusal';
import { unescaped } from './file-strings';
import { xmlTrue, type Attributes, type XmlEvents } from './xml-events';

/** `<strike/>` without a value is on. */
const isStrike = (name: string, { val }: Attributes): boolean =>
  name === 'strike' && (val === undefined || xmlTrue(val));

/** Fills `struck` with whether each cell style strikes its text through, in the order in which cells refer to them. */
export function strikeEvents(struck: boolean[]): XmlEvents {
  const fonts: boolean[] = [];
  let part = '';
  return {
    open: (name, attributes, depth) => {
      if (depth === 1) part = name;
      else if (depth === 2 && part === 'fonts' && name === 'font') fonts.push(false);
      else if (depth === 3 && part === 'fonts' && isStrike(name, attributes)) fonts[fonts.length - 1] = true;
      else if (depth === 2 && part === 'cellXfs' && name === 'xf')
        struck.push(fonts[Number(attributes.fontId ?? 0)] ?? false);
    },
  };
}

export interface CommentInFile {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Of a picture its alternative text, `''` if it has none. */
  readonly text: string;
  /** What lies over the cell; absent for a comment. */
  readonly over?: 'text box' | 'picture';
}

/** Excel writes a threaded comment as a note too, for versions that cannot show it. */
const STANDS_FOR_THREAD = /^\[Threaded comment\]/;

/** Of a part of notes (`comment`) or of threaded comments, whose replies come as comments of their own. */
export function commentEvents(comments: CommentInFile[]): XmlEvents {
  let open: { readonly rowIndex: number; readonly columnIndex: number } | null = null;
  let text = '';
  let isText = false;
  return {
    open: (name, { ref = '' }) => {
      if (name === 'comment' || name === 'threadedComment') [open, text] = [areaOfAddress(ref), ''];
      else if (name === 't' || name === 'text') isText = true;
    },
    text: (piece) => {
      if (!open || !isText) return;
      text += piece;
      if (text.length > FILE_LIMITS.cellCharacters) throw new FileRefusal('damaged', 'comment too long');
    },
    close: (name) => {
      if (name === 't' || name === 'text') isText = false;
      if ((name !== 'comment' && name !== 'threadedComment') || !open) return;
      const { rowIndex, columnIndex } = open;
      const said = unescaped(text).trim();
      if (said !== '' && !STANDS_FOR_THREAD.test(said)) comments.push({ rowIndex, columnIndex, text: said });
      open = null;
    },
  };
}

/** Two readers of one part. */
export const together = (one: XmlEvents, other: XmlEvents): XmlEvents => ({
  open: (name, attributes, depth) => {
    one.open(name, attributes, depth);
    other.open(name, attributes, depth);
  },
  text: (text) => {
    one.text?.(text);
    other.text?.(text);
  },
  close: (name, depth) => {
    one.close?.(name, depth);
    other.close?.(name, depth);
  },
});
