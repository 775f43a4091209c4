/**
 * Editing a cell, in the cell itself or in the formula bar: begin, continue, enter or cancel. An entry refused by the
 * sheet or a validation rule stays open behind a message, so that no typing is lost.
 */
import { useCallback, useEffect, useState } from 'react';
import { TEXT_LIMIT } from '../../model/area';
import { enterAsTyped, type Entry } from '../../model/entry';
import { numberFormatOf } from '../../model/style';
import { getCell, type Sheet, type Workbook } from '../../model/workbook';
import type { Clock } from '../../model/recalculate';
import { styleAt } from '../grid/cell-style';
import { editText } from '../grid/edit-text';
import type { Place } from '../grid/selection';
import { refusalOf, takesEntry, validationAt } from '../grid/validation-list';
import type { WorkbookCommands } from '../workbook-commands';
import type { Message } from './MessageBox';

export interface Editing {
  readonly sheetId: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly text: string;
  readonly where: 'cell' | 'bar';
  /** Typing started on the cell, so arrow keys end it. After F2 they move within the text. */
  readonly fresh: boolean;
}

export interface EditingState {
  readonly editing: Editing | null;
  /** `text` replaces the cell's contents when typing starts on the cell. */
  readonly begin: (at: Place, where: Editing['where'], text?: string) => void;
  readonly change: (text: string) => void;
  /** Returns `true` if editing has ended. */
  readonly enter: () => boolean;
  readonly cancel: () => void;
}

export function useEditing(
  workbook: Workbook,
  sheet: Sheet,
  commands: WorkbookCommands,
  say: (message: Message) => void,
  clock?: Clock,
): EditingState {
  const [editing, setEditing] = useState<Editing | null>(null);
  const isEditing = editing !== null;
  useEffect(() => {
    if (!isEditing) return;
    commands.typing(true);
    return () => commands.typing(false);
  }, [commands, isEditing]);

  const begin = useCallback(
    (at: Place, where: Editing['where'], text?: string): void => {
      const own = editText(getCell(sheet, at.rowIndex, at.columnIndex), workbook.date1904);
      setEditing({
        sheetId: sheet.id,
        rowIndex: at.rowIndex,
        columnIndex: at.columnIndex,
        text: text ?? own,
        where,
        fresh: text !== undefined,
      });
    },
    [sheet, workbook],
  );

  const enter = (): boolean => {
    if (!editing) return true;
    const { sheetId, rowIndex, columnIndex, text } = editing;
    if (text === editText(getCell(sheet, rowIndex, columnIndex), workbook.date1904)) {
      setEditing(null);
      return true;
    }
    const objection = objectionTo(workbook, sheet, editing, clock);
    const put = (): boolean => {
      // Editing ends before the entry is made, so that the add-in may react to it.
      commands.typing(false);
      const refused = commands.enter(sheetId, rowIndex, columnIndex, text);
      if (refused === null) {
        setEditing(null);
        return true;
      }
      commands.typing(true);
      say({ title: 'This entry was not made', text: refused, onGiveUp: () => setEditing(null) });
      return false;
    };
    if (!objection) return put();
    say({
      title: objection.title,
      text: objection.message,
      onGiveUp: () => setEditing(null),
      ...(objection.style === 'stop' ? {} : { onInsist: () => void put() }),
    });
    return false;
  };

  return {
    editing: editing?.sheetId === sheet.id ? editing : null,
    begin,
    change: (text) => setEditing((now) => now && { ...now, text: text.slice(0, TEXT_LIMIT + 1) }),
    enter,
    cancel: () => setEditing(null),
  };
}

/** Why the cell's validation rule refuses an entry. */
function objectionTo(workbook: Workbook, sheet: Sheet, editing: Editing, clock?: Clock) {
  const { rowIndex, columnIndex, text } = editing;
  const validation = validationAt(sheet, rowIndex, columnIndex);
  if (!validation?.showError || text === '') return null;
  let entry: Entry;
  try {
    entry = enterAsTyped(text, numberFormatOf(styleAt(sheet, rowIndex, columnIndex)), workbook.date1904);
  } catch {
    // Not a valid entry at all: entering it reports why.
    return null;
  }
  if (entry.formula !== undefined) return null;
  if (takesEntry(workbook, sheet, validation, editing, { value: entry.value, text }, clock)) return null;
  return { ...refusalOf(validation), style: validation.errorStyle };
}
