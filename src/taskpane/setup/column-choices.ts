/**
 * The columns of one plan as the user sets them: what is proposed, what was chosen instead, and what would go wrong.
 */
import type { PlanReport } from '../../plan/judge/report/plan-report';
import { withConfirmed } from '../../plan/read/schema/confirmed-columns';
import { FIELD_TITLES, REQUIRED_FIELDS, type Field } from '../../plan/read/schema/fields';
import type { SetupSettings } from '../../plan/read/setup/setup';

type Confirmed = NonNullable<SetupSettings['confirmedColumns']>;
export type ColumnChoice = Confirmed[number];

/** One per column with a header, left to right: as confirmed, otherwise as proposed. */
export function proposedColumns(plan: PlanReport): readonly ColumnChoice[] {
  return plan.columns.columns
    .filter(({ header }) => header.trim() !== '')
    .map(({ header, fields }) => ({ sheet: plan.sheet, header, fields }));
}

/** The choices with one column changed. If that column takes a rival's field, the rival takes its old field. */
export function withChoice(
  choices: readonly ColumnChoice[],
  at: number,
  fields: readonly Field[],
  { columns }: Pick<PlanReport, 'columns'>,
): readonly ColumnChoice[] {
  const shown = columns.columns.filter(({ header }) => header.trim() !== '');
  const [taken] = fields;
  const [left] = choices[at]?.fields ?? [];
  return choices.map((each, index) => {
    if (index === at) return { ...each, fields };
    const swaps =
      fields.length === 1 &&
      each.fields.length === 1 &&
      each.fields[0] === taken &&
      left !== undefined &&
      left !== taken &&
      shown[index]?.rivals.includes(left);
    return swaps ? { ...each, fields: [left] } : each;
  });
}

/** The settings with these choices for one sheet; those for other sheets and other headers stay. */
export function withColumns(
  settings: SetupSettings,
  sheet: string,
  choices: readonly ColumnChoice[],
): SetupSettings {
  const own = choices.map((each) => ({ ...each, sheet }));
  return { ...settings, confirmedColumns: withConfirmed(settings.confirmedColumns ?? [], own) };
}

/** The settings with nothing confirmed for the sheet, so that its columns are recognised automatically. */
export function withoutColumns(settings: SetupSettings, sheet: string): SetupSettings {
  const others = (settings.confirmedColumns ?? []).filter((each) => (each.sheet ?? '') !== sheet);
  return { ...settings, confirmedColumns: others };
}

/**
 * Fields chosen for more than one column. Each field may be used once, except by a numbered series, whose positions
 * among the choices are `series`.
 */
export function fieldsChosenTwice(
  choices: readonly ColumnChoice[],
  series: readonly (readonly number[])[] = [],
): readonly Field[] {
  const holder = new Map<Field, number>();
  const twice = new Set<Field>();
  choices.forEach(({ fields }, at) =>
    fields.forEach((field) => {
      const before = holder.get(field);
      const goesOn = series.some(
        (places) => before !== undefined && places.includes(before) && places.includes(at),
      );
      if (before === undefined) holder.set(field, at);
      else if (!goesOn) twice.add(field);
    }),
  );
  return [...twice];
}

/** Titles of required fields that no column has. */
export function fieldsMissing(choices: readonly ColumnChoice[]): readonly string[] {
  const chosen = new Set(choices.flatMap(({ fields }) => fields));
  return REQUIRED_FIELDS.filter((field) => !chosen.has(field)).map((field) => FIELD_TITLES[field]);
}
