/** Names, renames and deletes worksheets, keeping the formulas and names that refer to them correct. */
import { mapReferences, type SheetReference } from './formula-references';
import { rewriteFormulas } from './formula-texts';
import { findSheet, type Sheet, type Workbook } from './workbook';

const NAME_LIMIT = 31;

/** Whether Excel accepts a sheet name: 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at either end. */
export const isSheetName = (name: string): boolean =>
  name.length > 0 &&
  name.length <= NAME_LIMIT &&
  !/[\\/?*[\]:]/.test(name) &&
  !/^'|'$/.test(name) &&
  name.toLowerCase() !== 'history';

/** Returns `false`, with nothing changed, if the name is invalid or taken. Formulas and names are updated. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): boolean {
  const holder = findSheet(workbook, name);
  if (!isSheetName(name) || (holder && holder !== sheet)) return false;
  const old = sheet.name.toLowerCase();
  sheet.name = name;
  rewrite(workbook, (reference) =>
    reference.sheet?.toLowerCase() === old ? { ...reference, sheet: name } : reference,
  );
  return true;
}

/** Returns `false` for the last visible sheet. References to it become `#REF!`; its own names are deleted. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): boolean {
  const visible = workbook.sheets.filter((each) => each.visibility === 'Visible' && each !== sheet);
  const next = visible[0];
  if (!next) return false;
  const at = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(at, 1);
  workbook.names = workbook.names.filter((name) => name.sheet !== sheet.id);
  if (workbook.activeSheet === sheet.id)
    workbook.activeSheet = (visible.find((each) => workbook.sheets.indexOf(each) >= at) ?? next).id;
  const gone = sheet.name.toLowerCase();
  rewrite(workbook, (reference) => (reference.sheet?.toLowerCase() === gone ? null : reference));
  return true;
}

function rewrite(workbook: Workbook, change: (reference: SheetReference) => SheetReference | null): void {
  rewriteFormulas(workbook, (formula) => (formula.includes('!') ? mapReferences(formula, change) : formula));
}
