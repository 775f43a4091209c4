/**
 * Chooses the validation for a column by what it holds: a date, a lead from the register, or one of a few words. If
 * the board's own cells already keep to a few words, those become the list, so that its own words never raise a
 * warning. Prose, above all evidence, gets no validation, nor does a column of two fields.
 */
import { RATING_WORDS } from '../../judge/rating/rating-cells';
import { SETTING_NAMES } from '../../judge/rating/setting-names';
import type { RatingScheme } from '../../read/setup/rating-scheme';
import { DATE_FIELDS, type Field } from '../../read/schema/fields';
import type { ValidationChange } from '../parts/validations';

export interface AboutColumn {
  readonly scheme: RatingScheme;
  /** Whether "Plan setup" has a register whose names can be offered. */
  readonly leadsNamed: boolean;
  /** The column's non-blank cells. */
  readonly words: readonly string[];
}

/** `null` if the column gets no validation. */
export function validationFor(
  fields: readonly Field[],
  { scheme, leadsNamed, words }: AboutColumn,
): Omit<ValidationChange, 'area'> | null {
  const [field, more] = fields;
  if (field === undefined || more !== undefined) return null;
  if (DATE_FIELDS.includes(field)) return DATE;
  if (field === 'lead') return leadsNamed ? LEAD : null;
  if (!LISTED.includes(field)) return null;
  const options = ownList(words) ?? usual(field, scheme);
  if (!options) return null;
  return {
    rule: { type: 'list', options },
    title: TITLES[field] ?? '',
    message: `Expected one of: ${options.join(', ')}.`.slice(0, 190) + ' You can keep other words.',
  };
}

const DATE: Omit<ValidationChange, 'area'> = {
  rule: { type: 'date' },
  title: 'Not a date',
  message:
    'A date such as 31/03/2027 can be rated for certain. You can keep words: they are read as well as they can be.',
};

const LEAD: Omit<ValidationChange, 'area'> = {
  rule: { type: 'register', name: SETTING_NAMES.leads },
  title: 'Not in the leads register',
  message: 'The leads register on the sheet “Plan setup” has no such name. You can keep it, or add it there.',
};

const TITLES: Readonly<Partial<Record<Field, string>>> = {
  statedRag: 'Not a rating',
  status: 'Not a usual status',
  priority: 'Not a usual priority',
  evidenceProvided: 'Not one of the usual words',
};
const LISTED = Object.keys(TITLES) as readonly Field[];

/** The words offered if the board has none of its own yet; `null` for evidence, which is prose. */
function usual(field: Field, scheme: RatingScheme): readonly string[] | null {
  switch (field) {
    case 'statedRag':
      return (['red', 'amber', 'green', 'blue'] as const)
        .filter((colour) => colour !== 'blue' || scheme === 'brag')
        .map((colour) => RATING_WORDS[colour]);
    case 'status':
      return ['Not started', 'In progress', 'Complete'];
    case 'priority':
      return ['High', 'Medium', 'Low'];
    default:
      return null;
  }
}

/** With fewer cells than this, having only a few different words may be a coincidence. */
const ENOUGH = 6;
const MOST_WORDS = 6;
const LONGEST_WORD = 24;

/** The words of a column that is a list in all but name, each as first written; `null` if it is not one. */
function ownList(words: readonly string[]): readonly string[] | null {
  if (words.length < ENOUGH) return null;
  const found = new Map<string, string>();
  for (const word of words) {
    const key = word.trim().toLowerCase();
    // A comma would split it in Excel's list and an equals sign make it a formula; figures are not words.
    if (key.length > LONGEST_WORD || /[,\n\r\p{C}]|^[=+@-]/u.test(key) || !/\p{L}/u.test(key)) return null;
    if (!found.has(key)) found.set(key, word.trim());
    if (found.size > MOST_WORDS) return null;
  }
  return found.size * 2 <= words.length ? [...found.values()] : null;
}
