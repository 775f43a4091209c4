/** Pointing at a header row: the row in question, whether the user confirmed it, and what its columns hold. */
import type { Checked } from '../../app/check-plan';
import { planKeyOf } from '../../app/plan-key';
import type { Pointed } from '../../app/point-at-row';
import type { PointedRow } from '../../plan/read/recognise/pointed-row';
import type { Field } from '../../plan/read/schema/fields';

export interface PointingState {
  readonly pointed: Pointed;
  /** The user has confirmed that this is the header row. */
  readonly affirmed: boolean;
  /** The field of each column of the row; `null` for none. */
  readonly fields: readonly (Field | null)[];
}

export type PointingAction =
  | { readonly type: 'row-pointed'; readonly pointed: Pointed }
  | { readonly type: 'row-affirmed'; readonly affirmed: boolean }
  | { readonly type: 'pointed-drafted'; readonly fields: readonly (Field | null)[] }
  | { readonly type: 'pointing-ended' }
  /** Saved as a header and read. */
  | {
      readonly type: 'pointed-read';
      readonly checked: Checked;
      readonly sheet: string;
      readonly rowIndex: number;
    };

export function pointingReducer(
  state: PointingState | null,
  action: Exclude<PointingAction, { readonly type: 'pointed-read' }>,
): PointingState | null {
  switch (action.type) {
    case 'row-pointed': {
      const fields = action.pointed.row?.columns.map(({ proposed }) => proposed) ?? [];
      return { pointed: action.pointed, affirmed: false, fields };
    }
    case 'row-affirmed':
      return state && { ...state, affirmed: action.affirmed };
    case 'pointed-drafted':
      return state && { ...state, fields: action.fields };
    case 'pointing-ended':
      return null;
  }
}

/** Key of the plan whose header is in this row. */
export function planAtRow({ review }: Checked, sheet: string, rowIndex: number): string | null {
  const plan = review.report.plans.find(
    (each) => each.sheet === sheet && each.table.region.headerRow === rowIndex,
  );
  return plan ? planKeyOf(plan) : null;
}

/** Sets a column's field as the user says; a column that was only proposed to hold that field loses it. */
export function withField(
  row: PointedRow,
  fields: readonly (Field | null)[],
  at: number,
  field: Field | null,
): readonly (Field | null)[] {
  return fields.map((each, index) => {
    if (index === at) return field;
    return each === field && row.columns[index]?.proposed === each ? null : each;
  });
}

export type Wants =
  | { readonly kind: 'ready' }
  | { readonly kind: 'twice'; readonly fields: readonly Field[] }
  | { readonly kind: 'no-action' }
  | { readonly kind: 'one-column' };

/** What is missing before a plan can be read: an action or a recommendation, and one more column. */
export function wantedOf(fields: readonly (Field | null)[]): Wants {
  const chosen = fields.filter((field) => field !== null);
  const twice = chosen.filter((field, at) => chosen.indexOf(field) < at);
  if (twice.length > 0) return { kind: 'twice', fields: [...new Set(twice)] };
  if (!chosen.includes('action') && !chosen.includes('recommendation')) return { kind: 'no-action' };
  return chosen.length < 2 ? { kind: 'one-column' } : { kind: 'ready' };
}
