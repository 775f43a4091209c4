/** The colour of the sheet's tab. */
import '../../schemas-without-eval';
import * as z from 'zod';
import type { ChangePart } from './part';

export interface TabColourPlanned {
  /** `#RRGGBB`. */
  readonly tabColour: string | null;
}

export interface TabColourKept {
  /** `''` for none; `null` where it was not changed. */
  readonly tabColour: string | null;
}

export const tabColourPart: ChangePart<TabColourPlanned, TabColourKept> = {
  id: 'tab-colour',
  none: { tabColour: null },
  nothingKept: { tabColour: null },
  schema: { tabColour: z.string().nullable() },
};
