/** Whose columns are whose when returned copies are taken in, and what becomes of earlier progress. */
import { Checkbox, Field, Select } from '@fluentui/react-components';
import type { WorkbookReport } from '../../plan/judge/report/plan-report';
import { FIELDS, FIELD_TITLES, type Field as PlanField } from '../../plan/read/schema/fields';
import type { SetupSettings } from '../../plan/read/setup/setup';
import { OWNERS_FIELDS } from '../../plan/returns/merge/owners';
import { usePaneStyles } from './pane-styles';

/** By their words actions are known: these are always the board's. */
const BOARDS: ReadonlySet<PlanField> = new Set<PlanField>(['ref', 'action', 'recommendation']);

interface ReturnsFieldsProps {
  readonly settings: SetupSettings;
  readonly report: WorkbookReport;
  readonly onChange: (settings: SetupSettings) => void;
}

export function ReturnsFields({ settings, report, onChange }: ReturnsFieldsProps) {
  const shared = usePaneStyles();
  const held = new Set<PlanField>([
    ...OWNERS_FIELDS,
    ...report.plans.flatMap(({ columns }) => columns.columns.flatMap(({ fields }) => fields)),
  ]);
  const owners = new Set<PlanField>(settings.ownersFields ?? OWNERS_FIELDS);
  const tick = (field: PlanField, on: boolean): void => {
    const next = FIELDS.filter((each) => (each === field ? on : owners.has(each)));
    onChange({ ...settings, ownersFields: next });
  };
  return (
    <section className={shared.stack} aria-labelledby="setup-returns">
      <h3 className={shared.subheading} id="setup-returns">
        What comes back
      </h3>
      <div role="group" aria-labelledby="setup-owners">
        <p className={shared.text} id="setup-owners">
          Leads fill in these columns. What they return in any other is shown, and taken only if you tick it.
        </p>
        {FIELDS.filter((field) => held.has(field) && !BOARDS.has(field)).map((field) => (
          <div key={field}>
            <Checkbox
              label={FIELD_TITLES[field]}
              checked={owners.has(field)}
              onChange={(_, { checked }) => tick(field, checked === true)}
            />
          </div>
        ))}
      </div>
      <Field label="A returned progress update">
        <Select
          value={settings.progressUpdates ?? 'replace'}
          onChange={(_, { value }) =>
            onChange({ ...settings, progressUpdates: value === 'add' ? 'add' : 'replace' })
          }
        >
          <option value="replace">Takes the place of the one before</option>
          <option value="add">Is added below it, with day and file</option>
        </Select>
      </Field>
    </section>
  );
}
