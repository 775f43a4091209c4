/**
 * Data validation and the notes shown when a cell is selected. Validation always warns and lets other words through,
 * because boards write prose. The board's own validation is left alone.
 */
import '../../schemas-without-eval';
import * as z from 'zod';
import type { Area } from '../../read/sheet/sheet-snapshot';
import { itemAt, rangeOf } from '../preview/place-in-words';
import type { ChangePart } from './part';
import { area } from './schemas';

export interface ValidationChange {
  readonly area: Area;
  readonly rule:
    | { readonly type: 'date' }
    /** Offered in the order given. */
    | { readonly type: 'list'; readonly options: readonly string[] }
    /** The cells of a defined name: the leads register in "Plan setup". */
    | { readonly type: 'register'; readonly name: string };
  /** At most 32 characters. */
  readonly title: string;
  /** At most 225 characters. */
  readonly message: string;
}

/** A note shown when a cell is selected. */
export interface NoteChange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters; `''` removes a note of ours. */
  readonly text: string;
  /** Titles of the add-in's notes that this one may replace; otherwise only one with the same title. */
  readonly over?: readonly string[];
}

export interface ValidationChanges {
  readonly validations: readonly ValidationChange[];
  readonly notes: readonly NoteChange[];
}

export interface ValidationsKept {
  /** Data validation as Excel returns it, by area; `null` for none. */
  readonly validations: readonly { readonly area: Area; readonly rule: unknown }[];
}

export const validationsPart: ChangePart<ValidationChanges, ValidationsKept> = {
  id: 'validations',
  none: { validations: [], notes: [] },
  tell: {
    group: 'drop-downs',
    // A new sheet brings its own lists, which do not affect the board's cells.
    words: ({ name, when, validations: planned }) =>
      when === 'exists' ? planned.map((each) => itemAt(name, each.area, inWords(each))) : [],
  },
  nothingKept: { validations: [] },
  schema: { validations: z.array(z.object({ area, rule: z.unknown() })) },
};

function inWords({ area: where, rule }: ValidationChange): string {
  const range = rangeOf(where);
  if (rule.type === 'date') return `${range}: Excel warns when what is typed is no date. Words can be kept.`;
  if (rule.type === 'register')
    return `${range}: the leads register is offered as a list. Other names can be kept.`;
  return `${range}: a list is offered (${rule.options.join(', ')}). Other words can be kept.`;
}
