/**
 * Switches with which a tester makes the emulated Excel older or slower, makes it fail, or changes the pane's theme.
 */
import { useId, type ReactNode } from 'react';
import { ALTERATIONS, type Alteration } from '../wire/alterations';
import { THEMES, type ThemeName } from './office-host/pane-theme';
import type { Switches } from './switches';

/** From below the manifest's minimum up to the current version. */
const LEVELS = ['1.9', '1.12', '1.13', '1.14', '1.15', '1.16', '1.17', '1.18', '1.19', '1.20'];

type Toggle =
  'protectedSheet' | 'cellEditMode' | 'webLimits' | 'slow' | 'silent' | 'failNext' | 'loseNext' | 'cutOff';

const TOGGLES: readonly { readonly name: Toggle; readonly label: string }[] = [
  { name: 'protectedSheet', label: 'The sheet in front is protected' },
  { name: 'cellEditMode', label: 'A cell is being edited' },
  { name: 'webLimits', label: 'Excel on the web: at most 5 MB a request' },
  { name: 'slow', label: 'Excel is slow: 1.5 seconds for each request' },
  { name: 'silent', label: 'Excel does not answer' },
  { name: 'failNext', label: 'The next request fails' },
  { name: 'loseNext', label: 'The next request is never answered' },
  { name: 'cutOff', label: 'The next change is cut off half-way' },
];

interface Props {
  readonly switches: Switches;
  readonly onChange: (change: Partial<Switches>) => void;
  readonly onRestart: () => void;
}

export function TesterSwitches({ switches, onChange, onRestart }: Props) {
  return (
    <section id="tester-switches" className="switches" aria-label="Tester’s switches">
      <Choice label="Requirement set" note="starts the pane again">
        {(id) => (
          <select
            id={id}
            value={switches.apiLevel}
            onChange={(event) => onChange({ apiLevel: event.target.value })}
          >
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                ExcelApi {level}
              </option>
            ))}
          </select>
        )}
      </Choice>
      <Choice label="Office theme" note="starts the pane again">
        {(id) => (
          <select
            id={id}
            value={switches.theme}
            onChange={(event) => onChange({ theme: event.target.value as ThemeName })}
          >
            {Object.entries(THEMES).map(([name, { label }]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Choice>
      <Choice label="Excel behaves otherwise" note="for the self-test">
        {(id) => (
          <select
            id={id}
            value={switches.alteration}
            onChange={(event) => onChange({ alteration: event.target.value as Alteration | '' })}
          >
            <option value="">As it is known to</option>
            {Object.entries(ALTERATIONS).map(([name, { words }]) => (
              <option key={name} value={name}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Choice>
      <button type="button" onClick={onRestart}>
        Start the add-in again
      </button>
      {TOGGLES.map(({ name, label }) => (
        <label key={name} className="switch">
          <input
            type="checkbox"
            checked={switches[name]}
            onChange={(event) => onChange({ [name]: event.target.checked })}
          />
          {label}
        </label>
      ))}
    </section>
  );
}

function Choice(props: {
  readonly label: string;
  readonly note: string;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="switch">
      <label htmlFor={id}>
        {props.label} <small>({props.note})</small>
      </label>
      {props.children(id)}
    </div>
  );
}
