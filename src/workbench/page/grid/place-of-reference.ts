/** The cells that a formula refers to if it is a single reference, or a name for one, and nothing else. */
import type { Area } from '../../model/area';
import { areaOfReference, mapReferences } from '../../model/formula-references';
import { findSheet, type Sheet, type Workbook } from '../../model/workbook';

interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** `formula` is without `=`; `own` is the sheet that it is on. */
export function placeOfReference(workbook: Workbook, own: Sheet, formula: string): SheetArea | null {
  const direct = placeOf(workbook, own, formula);
  if (direct) return direct;
  const wanted = formula.trim().toLowerCase();
  const names = workbook.names.filter(({ name }) => name.toLowerCase() === wanted);
  const name = names.find(({ sheet }) => sheet === own.id) ?? names.find(({ sheet }) => sheet === null);
  return name ? placeOf(workbook, own, name.formula.replace(/^=/, '')) : null;
}

function placeOf(workbook: Workbook, own: Sheet, formula: string): SheetArea | null {
  const found: SheetArea[] = [];
  const rest = mapReferences(formula.trim(), (reference) => {
    const sheet = reference.sheet === null ? own : findSheet(workbook, reference.sheet);
    if (sheet) found.push({ sheet, area: areaOfReference(reference) });
    return null;
  });
  return rest === '#REF!' ? (found[0] ?? null) : null;
}
