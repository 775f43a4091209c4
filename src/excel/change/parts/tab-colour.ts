/** The colour of the sheet's tab. */
import type { SheetChange } from '../../../plan/change/change-set';
import { step, type Part } from '../part';

export const tabColour: Part<SheetChange> = (place, { tabColour: colour }) => {
  if (colour === null) return null;
  place.ask(50, () => void place.sheet.load('tabColor'));
  return {
    kept: () => ({ tabColour: place.sheet.tabColor }),
    steps: () => [step('format', (sheet) => void (sheet.tabColor = colour))],
  };
};
