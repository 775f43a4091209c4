/** Words shown at a cell when it is selected. A prompt of the board's stays, and so does its rule where it has no prompt. */
import type { SheetChange } from '../../../plan/change/change-set';
import { addressOf } from '../../areas';
import { step, type Part } from '../part';
import { askValidation } from '../validation';

export const notes: Part<SheetChange> = (place, plan) => {
  if (plan.notes.length === 0) return null;
  const asked = plan.notes.map((note) => {
    const area = { rowIndex: note.rowIndex, columnIndex: note.columnIndex, rowCount: 1, columnCount: 1 };
    return { note, area, now: askValidation(place, area) };
  });
  const due = () =>
    asked.filter(({ note, now }) => {
      const prompt = now().raw?.prompt;
      const isFree = !prompt?.title && !prompt?.message;
      return isFree || (prompt?.title === note.title && prompt.message !== note.text);
    });
  return {
    kept: () => ({ validations: due().map(({ area, now }) => ({ area, rule: now().raw })) }),
    steps: () =>
      due().map(({ note: { title, text }, area }) =>
        step(
          'format',
          (sheet) => {
            const { dataValidation } = sheet.getRange(addressOf(area));
            dataValidation.prompt = { showPrompt: true, title, message: text };
          },
          500,
        ),
      ),
  };
};
