/**
 * Reads what a change to these cells and parts would replace, which is what undoing it needs; writes nothing. Unlike a
 * change, it also keeps validation that is the board's own.
 */
import { partOf } from '../plan/change/format-parts';
import type { ChangeSet, SheetChange } from '../plan/change/change-set';
import type { Restoration } from '../plan/change/restoration';
import { obstacle, success, type Outcome } from '../plan/outcome';
import { lookAt } from './change/look';
import type { ExcelWork } from './change/part';
import { EXCEL_PARTS, writeWorkOf } from './change/parts/index';
import { problemOfHostError } from './host-error';
import { whatWasThere } from './write-change-set';

const LISTS = 'validations';
const OTHERS: readonly ExcelWork<SheetChange>[] = EXCEL_PARTS.flatMap(({ id, write }) =>
  id === LISTS ? [] : write,
);

/** Calls `alive` after each exchange. */
export async function keepTouched({ sheets }: ChangeSet, alive: () => void): Promise<Outcome<Restoration>> {
  const lists = sheets.flatMap((sheet) => {
    const part = partOf(sheet, LISTS);
    // A change replaces all validation inside its own tables, so make every area one.
    return part ? [{ ...part, tables: part.validations.map(({ area }) => ({ name: '', area })) }] : [];
  });
  try {
    return await Excel.run(async (context) => {
      const look = await lookAt(
        context,
        [
          ...sheets.map((planned) => ({ planned, works: OTHERS })),
          ...lists.map((planned) => ({ planned, works: writeWorkOf(LISTS) })),
        ],
        alive,
      );
      return success(whatWasThere(look.sheets, { first: [], last: [] }));
    });
  } catch (error) {
    return obstacle(problemOfHostError(error, { sheet: sheets[0]?.name ?? null }));
  }
}
