/** The kinds of part that a planned sheet is made of, in the order in which they are written within a phase. */
import type { SheetChange } from '../../../plan/change/change-set';
import type { Part } from '../part';
import { cells } from './cells';
import { charts } from './charts';
import { cleared } from './cleared';
import { colourRules } from './colour-rules';
import { columns } from './columns';
import { formats, looks } from './dress';
import { growth } from './growth';
import { links } from './links';
import { names } from './names';
import { notes } from './notes';
import { page } from './page';
import { removal } from './removal';
import { rows } from './rows';
import { shades } from './shades';
import { sheetState } from './sheet-state';
import { tabColour } from './tab-colour';
import { tables } from './tables';
import { validations } from './validations';

export const PARTS: readonly Part<SheetChange>[] = [
  sheetState,
  tables,
  growth,
  cleared,
  names,
  cells,
  columns,
  rows,
  looks,
  // Before formats, so that what a plan says of a cell's look comes after what it takes from another's.
  formats,
  links,
  validations,
  notes,
  colourRules,
  shades,
  charts,
  page,
  tabColour,
  removal,
];
