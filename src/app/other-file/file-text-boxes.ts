/** Text boxes and other shapes with words in them, which lie over a sheet's cells: somebody may have answered in one. */
import { FILE_LIMITS } from './file-limits';
import { FileRefusal } from './file-refusal';
import type { CommentInFile } from './file-remarks';
import { unescaped } from './file-strings';
import type { XmlEvents } from './xml-events';

/** Of a drawing part; each shape at the cell under its top left corner. */
export function textBoxEvents(found: CommentInFile[]): XmlEvents {
  const place = { rowIndex: 0, columnIndex: 0 };
  let [isFrom, read, text, shapes] = [false, '', '', 0];
  return {
    open: (name) => {
      if (name === 'from') isFrom = true;
      else if (name === 'sp') {
        shapes += 1;
        if (shapes === 1) text = '';
      }
      read = name;
    },
    text: (piece) => {
      if (isFrom && read === 'row') place.rowIndex = Number(piece) || 0;
      else if (isFrom && read === 'col') place.columnIndex = Number(piece) || 0;
      else if (shapes > 0 && read === 't') text += piece;
      if (text.length > FILE_LIMITS.cellCharacters) throw new FileRefusal('damaged', 'text box too long');
    },
    close: (name) => {
      read = '';
      if (name === 'from') isFrom = false;
      else if (name === 'p' && shapes > 0) text += '\n';
      else if (name === 'sp') {
        shapes -= 1;
        const said = unescaped(text).trim();
        // Excel writes some shapes a second time, for programs that do not know them.
        const isTwin = found.some(
          (each) =>
            each.text === said && each.rowIndex === place.rowIndex && each.columnIndex === place.columnIndex,
        );
        if (shapes === 0 && said !== '' && !isTwin) found.push({ ...place, text: said, isTextBox: true });
      }
    },
  };
}
