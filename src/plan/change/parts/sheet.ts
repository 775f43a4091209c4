/** The sheet itself: described in the preview if the change creates or deletes it. */
import { isNamedSetup } from '../../read/setup/find-setup-tables';
import { itemOf } from '../preview/place-in-words';
import type { PreviewItem } from '../preview/preview';
import type { CellChanges } from './cells';
import type { ChangePart, Nothing, SheetHead } from './part';
import type { TableChanges } from './tables';

export const sheetPart: ChangePart<Nothing, Nothing, CellChanges & TableChanges> = {
  id: 'sheet',
  none: {},
  tell: { group: 'sheets', words: inWords },
  nothingKept: {},
  schema: {},
};

function inWords({
  name,
  when,
  cells,
  tables,
}: SheetHead & CellChanges & TableChanges): readonly PreviewItem[] {
  if (when === 'exists') return [];
  const isSetup = isNamedSetup({ name });
  const [only] = tables;
  const holds = isSetup
    ? ': settings, the leads register, board meetings and what takes changes back'
    : tables.length === 1
      ? `, with a table: ${cells
          .filter(({ rowIndex }) => rowIndex === only?.area.rowIndex)
          .map(({ value }) => `“${String(value ?? '')}”`)
          .join(', ')}`
      : cells.length > 0
        ? `, with ${cells.length.toLocaleString('en-GB')} cells`
        : '';
  return [
    itemOf(
      when === 'remove'
        ? `The sheet “${name}” is deleted${isSetup ? holds : ', with all that stands on it'}.`
        : `A sheet “${name}” is made${holds}.`,
    ),
  ];
}
