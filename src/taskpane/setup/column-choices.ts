/** The columns of one plan as a person sets them: what is proposed, what was chosen instead, and what would go wrong. */
import type { PlanReport } from '../../plan/judge/report/plan-report';
import { withConfirmed } from '../../plan/read/schema/confirmed-columns';
import { FIELD_TITLES, REQUIRED_FIELDS, type Field } from '../../plan/read/schema/fields';
import type { SetupSettings } from '../../plan/read/setup/setup';

type Confirmed = NonNullable<SetupSettings['confirmedColumns']>;
export type ColumnChoice = Confirmed[number];

/** One a column with a header, left to right: as confirmed or proposed. */
export function proposedColumns(plan: PlanReport): readonly ColumnChoice[] {
  return plan.columns.columns
    .filter(({ header }) => header.trim() !== '')
    .map(({ header, fields }) => ({ sheet: plan.sheet, header, fields }));
}

/**
 * The choices with another for one column. Where two columns are each other's rivals and one takes what the other holds, the
 * other takes its place.
 */
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

/** The settings with these choices for one sheet; what was confirmed for others, and for other headers, stays. */
export function withColumns(
  settings: SetupSettings,
  sheet: string,
  choices: readonly ColumnChoice[],
): SetupSettings {
  const own = choices.map((each) => ({ ...each, sheet }));
  return { ...settings, confirmedColumns: withConfirmed(settings.confirmedColumns ?? [], own) };
}

/** The settings without anything confirmed for the sheet: its columns are read as if nobody had said anything. */
export function withoutColumns(settings: SetupSettings, sheet: string): SetupSettings {
  const others = (settings.confirmedColumns ?? []).filter((each) => (each.sheet ?? '') !== sheet);
  return { ...settings, confirmedColumns: others };
}

/**
 * Fields chosen for more than one column: each can be in one only, but for a numbered series, whose places among the choices
 * are `series`.
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

/** Columns that a plan must have and that none of these is. */
export function fieldsMissing(choices: readonly ColumnChoice[]): readonly string[] {
  const chosen = new Set(choices.flatMap(({ fields }) => fields));
  return REQUIRED_FIELDS.filter((field) => !chosen.has(field)).map((field) => FIELD_TITLES[field]);
}
