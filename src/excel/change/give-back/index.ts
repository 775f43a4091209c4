/** What is given back of a sheet, in the order in which it is written within a phase. */
import type { KeptSheet } from '../../../plan/change/restoration';
import { type Part } from '../part';
import { askSheetState } from '../parts/sheet-state';
import { cellsGivenBack } from './cells';
import { laidOver } from './laid-over';
import { looksGivenBack } from './looks';
import { madeSheet } from './made-sheet';
import { namesGivenBack } from './names';
import { rules } from './rules';
import { tablesGivenBack } from './tables';

const sheetState: Part<KeptSheet> = (place) => askSheetState(place);

export const GIVE_BACK: readonly Part<KeptSheet>[] = [
  sheetState,
  tablesGivenBack,
  namesGivenBack,
  rules,
  laidOver,
  looksGivenBack,
  cellsGivenBack,
  madeSheet,
];
