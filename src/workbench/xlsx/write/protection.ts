/** Writes a sheet's protection. The file's password hash is kept; a password set in the model cannot be written. */
import { same } from './same';
import type { SheetJob } from './save-job';
import { node, setAttribute } from './xml-node';

/** Allowed even while the sheet is protected, unless the file says otherwise (ECMA-376 part 1, 18.3.1.85). */
const FREE_BY_DEFAULT = new Set(['objects', 'scenarios', 'selectLockedCells', 'selectUnlockedCells']);
const PASSWORD = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];

export function writeProtection({ sheet, was, part, notKept }: SheetJob): void {
  const { protection } = sheet;
  if (same(protection, was.protection)) return;
  if (!protection) {
    part.write('sheetProtection', null);
    return;
  }
  const element = (was.protection && part.read('sheetProtection')) ?? node('sheetProtection');
  setAttribute(element, 'sheet', 1);
  for (const [name, locked] of Object.entries(protection.options)) {
    const usual = !FREE_BY_DEFAULT.has(name);
    setAttribute(element, name, locked === usual ? undefined : locked ? 1 : 0);
  }
  if (!protection.hasPassword) for (const name of PASSWORD) element.attributes.delete(name);
  else if (!was.protection?.hasPassword)
    notKept.add(`The password that protects “${sheet.name}”: the sheet is protected without one.`);
  part.write('sheetProtection', element);
}
