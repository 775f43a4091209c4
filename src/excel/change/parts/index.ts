/**
 * The parts of a change as Excel is made to write them and to give them back, in the order in which that is done within a
 * phase. Those of `plan/change/parts`, each by its name there.
 */
import type { SheetChange } from '../../../plan/change/change-set';
import type { KeptSheet } from '../../../plan/change/restoration';
import type { ExcelPart, Work } from '../part';
import { cells } from './cells';
import { charts } from './charts';
import { clear } from './clear';
import { colourRules } from './colour-rules';
import { columns } from './columns';
import { formats } from './formats';
import { links } from './links';
import { names } from './names';
import { page } from './page';
import { rows } from './rows';
import { shades } from './shades';
import { sheet } from './sheet';
import { tabColour } from './tab-colour';
import { tables } from './tables';
import { validations } from './validations';

export const EXCEL_PARTS: readonly ExcelPart[] = [
  sheet,
  tables,
  clear,
  names,
  cells,
  columns,
  rows,
  formats,
  links,
  validations,
  colourRules,
  shades,
  charts,
  page,
  tabColour,
];

export const WRITE: readonly Work<SheetChange>[] = EXCEL_PARTS.flatMap(({ write }) => write);
export const GIVE_BACK: readonly Work<KeptSheet>[] = EXCEL_PARTS.flatMap(({ giveBack }) => giveBack);
