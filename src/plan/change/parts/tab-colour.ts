/** The colour of the sheet's tab. */
import '../../schemas-without-eval';
import * as z from 'zod';
import type { ChangePart } from './part';

export interface TabColourChange {
  /** `#RRGGBB`; `null` leaves it unchanged. */
  readonly tabColour: string | null;
}

export interface TabColourKept {
  /** `''` for none; `null` if it was not changed. */
  readonly tabColour: string | null;
}

export const tabColourPart: ChangePart<TabColourChange, TabColourKept> = {
  id: 'tab-colour',
  none: { tabColour: null },
  nothingKept: { tabColour: null },
  schema: { tabColour: z.string().nullable() },
};
