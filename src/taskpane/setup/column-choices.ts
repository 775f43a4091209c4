/** The columns of one plan as a person sets them: what is proposed, what was chosen instead, and what would go wrong. */
import type { PlanReport } from '../../plan/report/plan-report';
import { FIELD_TITLES, REQUIRED_FIELDS, type Field } from '../../plan/schema/fields';
import type { SetupSettings } from '../../plan/setup/setup';

type Confirmed = NonNullable<SetupSettings['confirmedColumns']>;
export type ColumnChoice = Confirmed[number];

/** One a column with a header, left to right: as confirmed or proposed. */
export function proposedColumns(plan: PlanReport): readonly ColumnChoice[] {
  return plan.columns.columns
    .filter(({ header }) => header.trim() !== '')
    .map(({ header, fields }) => ({ sheet: plan.sheet, header, fields }));
}

/** The settings with these choices for one sheet; what was confirmed for others stays. */
export function withColumns(
  settings: SetupSettings,
  sheet: string,
  choices: readonly ColumnChoice[],
): SetupSettings {
  const others = (settings.confirmedColumns ?? []).filter((each) => (each.sheet ?? sheet) !== sheet);
  return { ...settings, confirmedColumns: [...others, ...choices] };
}

/** Fields chosen for more than one column: each can be in one only. */
export function fieldsChosenTwice(choices: readonly ColumnChoice[]): readonly Field[] {
  const seen = new Set<Field>();
  const twice = new Set<Field>();
  for (const { fields } of choices) for (const field of fields) (seen.has(field) ? twice : seen).add(field);
  return [...twice];
}

/** Columns that a plan must have and that none of these is. */
export function fieldsMissing(choices: readonly ColumnChoice[]): readonly string[] {
  const chosen = new Set(choices.flatMap(({ fields }) => fields));
  return REQUIRED_FIELDS.filter((field) => !chosen.has(field)).map((field) => FIELD_TITLES[field]);
}
