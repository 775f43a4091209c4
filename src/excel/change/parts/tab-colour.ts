/** The colour of the sheet's tab. */
import type { KeptSheet } from '../../../plan/change/restoration';
import type { SheetChange } from '../../../plan/change/change-set';
import { step, type ExcelPart, type ExcelWork } from '../part';

const write: ExcelWork<SheetChange> = (place, { tabColour: colour }) => {
  if (colour === null) return null;
  place.ask(50, () => void place.sheet.load('tabColor'));
  return {
    kept: () => ({ tabColour: place.sheet.tabColor }),
    steps: () => [step('format', (sheet) => void (sheet.tabColor = colour))],
  };
};

const restore: ExcelWork<KeptSheet> = (_place, { tabColour: kept }) =>
  kept === null ? null : { steps: () => [step('format', (sheet) => void (sheet.tabColor = kept))] };

export const tabColourInExcel: ExcelPart = { id: 'tab-colour', write: [write], restore: [restore] };
