/**
 * What Excel asks of what is typed, and the notes that it shows at a cell: always a warning that lets other words through,
 * since boards write prose. What the board has there itself stays.
 */
import '../../schemas-without-eval';
import * as z from 'zod';
import type { Area } from '../../read/sheet/sheet-snapshot';
import { itemAt, rangeOf } from '../preview/place-in-words';
import type { ChangePart } from './part';
import { area } from './schemas';

export interface PlannedValidation {
  readonly area: Area;
  readonly rule:
    | { readonly type: 'date' }
    /** Offered in the order given. */
    | { readonly type: 'list'; readonly options: readonly string[] }
    /** The cells of a name of the workbook: the leads register in "Plan setup". */
    | { readonly type: 'register'; readonly name: string };
  /** At most 32 characters. */
  readonly title: string;
  /** At most 225 characters. */
  readonly message: string;
}

/** Words shown at a cell when it is selected. */
export interface PlannedNote {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters; `''` takes a note of ours away. */
  readonly text: string;
  /** Titles of notes of ours that this one may replace; of any others only one with the same title. */
  readonly over?: readonly string[];
}

export interface ValidationsPlanned {
  readonly validations: readonly PlannedValidation[];
  readonly notes: readonly PlannedNote[];
}

export interface ValidationsKept {
  /** Data validation as Excel tells it, by area; `null` for none. */
  readonly validations: readonly { readonly area: Area; readonly rule: unknown }[];
}

export const validationsPart: ChangePart<ValidationsPlanned, ValidationsKept> = {
  id: 'validations',
  none: { validations: [], notes: [] },
  tell: {
    group: 'drop-downs',
    // A sheet that is made brings its own lists: they ask nothing of the board's cells.
    words: ({ name, when, validations: planned }) =>
      when === 'exists' ? planned.map((each) => itemAt(name, each.area, inWords(each))) : [],
  },
  nothingKept: { validations: [] },
  schema: { validations: z.array(z.object({ area, rule: z.unknown() })) },
};

function inWords({ area: where, rule }: PlannedValidation): string {
  const range = rangeOf(where);
  if (rule.type === 'date') return `${range}: Excel warns when what is typed is no date. Words can be kept.`;
  if (rule.type === 'register')
    return `${range}: the leads register is offered as a list. Other names can be kept.`;
  return `${range}: a list is offered (${rule.options.join(', ')}). Other words can be kept.`;
}
