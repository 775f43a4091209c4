/** Takes the sheet away, after everything else. Nothing of it is kept: a workbook keeps at least one visible sheet. */
import type { PlannedSheet } from '../../../plan/change/change-set';
import { step, type Part } from '../part';

export const removal: Part<PlannedSheet> = (place, { when }) =>
  when !== 'remove' ? null : { steps: () => (place.isNew() ? [] : [step('end', (sheet) => sheet.delete())]) };
