/** What is given back of a sheet, in the order in which it is written within a phase. */
import type { KeptSheet } from '../../../plan/change/restoration';
import { type Part } from '../part';
import { askSheetState } from '../parts/sheet-state';
import { cells } from './cells';
import { laidOver } from './laid-over';
import { looks } from './looks';
import { madeSheet } from './made-sheet';
import { names } from './names';
import { rules } from './rules';
import { tables } from './tables';

const sheetState: Part<KeptSheet> = (place) => askSheetState(place);

export const GIVE_BACK: readonly Part<KeptSheet>[] = [
  sheetState,
  tables,
  names,
  rules,
  laidOver,
  looks,
  cells,
  madeSheet,
];
