/** Takes the sheet away, after everything else. Nothing of it is kept: a workbook keeps at least one visible sheet. */
import type { SheetChange } from '../../../plan/change/change-set';
import { step, type Part } from '../part';

export const removal: Part<SheetChange> = (place, { when }) =>
  when !== 'remove' ? null : { steps: () => (place.isNew() ? [] : [step('end', (sheet) => sheet.delete())]) };
