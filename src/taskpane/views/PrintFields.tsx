/** The settings that are printed on every page: the board's name and the protective marking. */
import { Field, Input } from '@fluentui/react-components';
import type { SetupSettings } from '../../plan/read/setup/setup';
import { withChanges } from '../../plan/read/setup/setup-changes';
import { usePaneStyles } from './pane-styles';

interface PrintFieldsProps {
  readonly settings: SetupSettings;
  readonly onChange: (settings: SetupSettings) => void;
}

const LONGEST = 120;

export function PrintFields({ settings, onChange }: PrintFieldsProps) {
  const shared = usePaneStyles();
  return (
    <section className={shared.stack} aria-labelledby="setup-print">
      <h3 className={shared.subheading} id="setup-print">
        On every printed page
      </h3>
      <Field label="Name of the board" hint="Left blank, it is taken from the plan’s own title">
        <Input
          value={settings.board ?? ''}
          maxLength={LONGEST}
          onChange={(_, { value }) =>
            onChange(withChanges(settings, { board: value === '' ? undefined : value }))
          }
        />
      </Field>
      <Field
        label="Protective marking"
        hint="Such as OFFICIAL-SENSITIVE. Left blank, the one that stands above or below the plan on its sheet is used."
      >
        <Input
          value={settings.marking ?? ''}
          maxLength={LONGEST}
          onChange={(_, { value }) =>
            onChange(withChanges(settings, { marking: value === '' ? undefined : value }))
          }
        />
      </Field>
    </section>
  );
}
