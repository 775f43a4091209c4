/** What lies over a sheet's cells and may be somebody's answer: text boxes and other shapes with words, and pictures. */
import { FILE_LIMITS } from './file-limits';
import { FileRefusal } from './file-refusal';
import type { CommentInFile } from './file-remarks';
import { unescaped } from './file-strings';
import type { XmlEvents } from './xml-events';

/** Of a drawing part; each shape or picture at the cell under its top left corner. */
export function drawingEvents(found: CommentInFile[]): XmlEvents {
  const place = { rowIndex: 0, columnIndex: 0 };
  let [isFrom, isPicture, read, text, shapes] = [false, false, '', '', 0];
  const add = (over: 'text box' | 'picture', said: string): void => {
    // Excel writes some shapes a second time, for programs that do not know them.
    const isTwin = found.some(
      (each) =>
        each.over === over &&
        each.text === said &&
        each.rowIndex === place.rowIndex &&
        each.columnIndex === place.columnIndex,
    );
    if (!isTwin) found.push({ ...place, text: said, over });
  };
  return {
    open: (name, attributes) => {
      if (name === 'from') isFrom = true;
      else if (name === 'pic') [isPicture, text] = [true, ''];
      // Its alternative text, if somebody gave it one.
      else if (name === 'cNvPr' && isPicture)
        text = unescaped(attributes.descr ?? '').slice(0, FILE_LIMITS.cellCharacters);
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
      else if (name === 'pic') {
        isPicture = false;
        add('picture', text.trim());
      } else if (name === 'sp') {
        shapes -= 1;
        const said = unescaped(text).trim();
        if (shapes === 0 && said !== '') add('text box', said);
      }
    },
  };
}
