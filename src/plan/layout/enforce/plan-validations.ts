/**
 * What Excel asks of what is typed into a plan's columns from now on: a date where dates go, a lead of the register, a
 * colour. Each is a warning that lets other words through, for boards write prose, and says nothing of what is there.
 */
import { RATING_WORDS } from '../../rating/rating-cells';
import { SETTING_NAMES } from '../../rating/rating-formula-terms';
import type { RatingScheme } from '../../rating/rating';
import type { PlanReport } from '../../report/plan-report';
import { DATE_FIELDS, type Field } from '../../schema/fields';
import { flagRows } from '../flags/place-flags';
import type { PlannedValidation } from '../planned-parts';

/** `fieldsOf` are the columns of the plan, those to be added included. A column of two fields is asked nothing. */
export function planValidations(
  { table }: Pick<PlanReport, 'table'>,
  fieldsOf: ReadonlyMap<number, readonly Field[]>,
  scheme: RatingScheme,
): readonly PlannedValidation[] {
  const { headerRow, lastRow } = flagRows(table);
  if (lastRow === headerRow) return [];
  return [...fieldsOf].flatMap(([columnIndex, fields]) => {
    const [field, more] = fields;
    if (field === undefined || more !== undefined) return [];
    const asked = askedOf(field, scheme);
    const area = { rowIndex: headerRow + 1, rowCount: lastRow - headerRow, columnIndex, columnCount: 1 };
    return asked ? [{ area, ...asked }] : [];
  });
}

function askedOf(field: Field, scheme: RatingScheme): Omit<PlannedValidation, 'area'> | null {
  if (DATE_FIELDS.includes(field)) {
    return {
      rule: { type: 'date' },
      title: 'Not a date',
      message:
        'A date such as 31/03/2027 can be rated for certain. You can keep words: they are read as well as they can be.',
    };
  }
  if (field === 'lead') {
    return {
      rule: { type: 'register', name: SETTING_NAMES.leads },
      title: 'Not in the leads register',
      message:
        'The leads register on the sheet “Plan setup” has no such name. You can keep it, or add it there.',
    };
  }
  if (field === 'statedRag') {
    const options = (['red', 'amber', 'green', 'blue'] as const)
      .filter((colour) => colour !== 'blue' || scheme === 'brag')
      .map((colour) => RATING_WORDS[colour]);
    return {
      rule: { type: 'list', options },
      title: 'Not a rating',
      message: `Expected one of: ${options.join(', ')}. You can keep other words.`,
    };
  }
  if (field === 'status') {
    return {
      rule: { type: 'list', options: STATUSES },
      title: 'Not a usual status',
      message: `Expected one of: ${STATUSES.join(', ')}. You can keep other words.`,
    };
  }
  return null;
}

const STATUSES: readonly string[] = ['Not started', 'In progress', 'Complete'];
