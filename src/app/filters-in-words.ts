/** Says that a sheet to be written is filtered, so that rows may be hidden, and what the user can do. */
import type { HidingFilter } from '../plan/change/filters/propose-filters';

export interface HidingWords {
  readonly what: string;
  readonly next: string;
}

export function hidingInWords({ sheet, table, columns, exact }: HidingFilter): HidingWords {
  const whose = table === null ? `“${sheet}” is filtered` : `The table “${table}” on “${sheet}” is filtered`;
  const what = `${whose} by ${columns}, so some of its rows may be hidden.`;
  return exact
    ? {
        what,
        next: 'Nothing is written to hidden rows. Choose below to show all rows while it is written, or clear the filter yourself (Data, Clear) and look again.',
      }
    : {
        what,
        next: 'Excel does not say exactly how, so the add-in could not put this filter back and leaves it alone. Clear it yourself (Data, Clear), then look again.',
      };
}
