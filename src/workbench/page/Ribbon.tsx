/** The ribbon above the sheet: the page's own commands in groups, and the group that the manifest adds to Excel. */
import { useId, useRef, type ReactNode } from 'react';
import type { RibbonButton, RibbonGroup } from './read-ribbon';
import { SAMPLES, type Sample } from './samples';
import { TodayControl } from './TodayControl';

interface Props {
  readonly groups: readonly RibbonGroup[];
  /** Ids of the buttons whose commands are still running. */
  readonly running: readonly string[];
  readonly onPress: (button: RibbonButton) => void;
  /** File name of the open sample, without its extension; `null` for the user's own file. */
  readonly sample: string | null;
  readonly onSample: (sample: Sample) => void;
  readonly onFile: (file: File) => void;
  readonly onSave: () => void;
  readonly today: string;
  readonly onToday: (today: string) => void;
  readonly switchesShown: boolean;
  readonly onToggleSwitches: () => void;
}

export function Ribbon(props: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  const sampleId = useId();
  return (
    <div className="ribbon" role="group" aria-label="Ribbon">
      <Group label="Workbook">
        <button type="button" onClick={() => chooser.current?.click()}>
          Open…
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".xlsx,.xlsm"
          data-testid="open-file"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) props.onFile(file);
            // Allows the same file to be chosen again.
            event.target.value = '';
          }}
        />
        <button type="button" onClick={props.onSave}>
          Save .xlsx
        </button>
        <label htmlFor={sampleId}>Sample plan</label>
        <select
          id={sampleId}
          value={props.sample ?? ''}
          onChange={(event) => {
            const sample = SAMPLES.find(({ file }) => file === event.target.value);
            if (sample) props.onSample(sample);
          }}
        >
          {props.sample === null && <option value="">Choose…</option>}
          {SAMPLES.map(({ file, label }) => (
            <option key={file} value={file}>
              {label}
            </option>
          ))}
        </select>
      </Group>
      {props.groups.map((group) => (
        <Group key={group.label} label={group.label}>
          {group.buttons.map((button) => (
            <button
              key={button.id}
              type="button"
              className="large"
              title={`${button.tipTitle}. ${button.tip}`}
              data-control={button.id}
              aria-busy={props.running.includes(button.id)}
              onClick={() => props.onPress(button)}
            >
              <img src={button.icon} alt="" width={32} height={32} />
              {button.label}
            </button>
          ))}
        </Group>
      ))}
      <Group label="Day">
        <TodayControl today={props.today} onToday={props.onToday} />
      </Group>
      <Group label="Testing">
        <button
          type="button"
          aria-expanded={props.switchesShown}
          aria-controls="tester-switches"
          onClick={props.onToggleSwitches}
        >
          Tester’s switches
        </button>
      </Group>
    </div>
  );
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="ribbon-group" role="group" aria-label={label}>
      <div className="ribbon-row">{children}</div>
      <div className="ribbon-label" aria-hidden="true">
        {label}
      </div>
    </div>
  );
}
