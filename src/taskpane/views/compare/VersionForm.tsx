/** Chooses the version to compare with: a file, another sheet of this workbook, or a recorded meeting. */
import { Button, Field, Select } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { FileToRead, OtherVersion } from '../../../app/compare/compared-versions';
import type { Checked } from '../../../app/check-plan';
import { inWords, type IsoDate } from '../../../plan/read/dates/calendar';
import { plansBeside } from '../../../plan/compare/plans-to-compare';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';

export function VersionForm({ checked }: { readonly checked: Checked }) {
  const { controller } = useController();
  const { work } = usePaneState();
  const shared = usePaneStyles();
  const fileId = useId();
  const { plans } = checked.review.report;
  const sheets = [...new Set(plans.map(({ sheet }) => sheet))].filter(
    (sheet) => plansBeside(plans, [sheet]).length > 0,
  );
  const [sheet, setSheet] = useState(sheets.at(-1) ?? '');
  const recorded = useMemo(() => controller.summary(checked)?.meetings ?? [], [controller, checked]);
  // Latest first.
  const meetings = [...new Set(recorded.map(({ date }) => date))];
  const [meeting = meetings[0], setMeeting] = useState<IsoDate>();
  const waiting = work.kind !== 'none';
  const compare = (other: OtherVersion): void =>
    controller.ask({ kind: 'compare', request: { other, older: null }, file: null });
  return (
    <>
      <p className={shared.text}>
        Choose an earlier or later version of this plan. Actions are matched by their words, wherever they
        stand and however they are numbered.
      </p>
      <section className={shared.box} aria-labelledby={`${fileId}-title`}>
        <h3 className={shared.subheading} id={`${fileId}-title`}>
          With a file
        </h3>
        <label htmlFor={fileId}>Workbook of the other version (.xlsx or .xlsm)</label>
        <input
          id={fileId}
          type="file"
          accept=".xlsx,.xlsm"
          style={{ maxWidth: '100%', font: 'inherit' }}
          aria-describedby={`${fileId}-kept`}
          disabled={waiting}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // Choosing the same file again, after an obstacle, counts as a new choice.
            currentTarget.value = '';
            if (file) compare({ kind: 'file', file: fileToRead(file), asOf: null });
          }}
        />
        <p className={shared.small} id={`${fileId}-kept`}>
          Nothing of the file is kept or put into the workbook.
        </p>
      </section>
      <section className={shared.box} aria-labelledby={`${fileId}-sheet`}>
        <h3 className={shared.subheading} id={`${fileId}-sheet`}>
          With another sheet of this workbook
        </h3>
        {sheets.length === 0 ? (
          <p className={shared.text}>Only one sheet of this workbook holds a plan.</p>
        ) : (
          <>
            <Field label="Sheet with the other version">
              <Select value={sheet} onChange={(_, { value }) => setSheet(value)}>
                {sheets.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </Select>
            </Field>
            <div>
              <Button
                disabledFocusable={waiting}
                onClick={() => compare({ kind: 'sheet', sheet, asOf: null })}
              >
                Compare with this sheet
              </Button>
            </div>
          </>
        )}
      </section>
      <section className={shared.box} aria-labelledby={`${fileId}-meeting`}>
        <h3 className={shared.subheading} id={`${fileId}-meeting`}>
          With a recorded meeting
        </h3>
        {meetings.length === 0 ? (
          <p className={shared.text}>
            No meeting is recorded yet: “RAG summary and meetings” keeps each action as it stood.
          </p>
        ) : (
          <>
            <Field label="Meeting">
              <Select value={meeting} onChange={(_, { value }) => setMeeting(value as IsoDate)}>
                {meetings.map((date) => (
                  <option key={date} value={date}>
                    {inWords(date)}
                  </option>
                ))}
              </Select>
            </Field>
            <div>
              <Button
                disabledFocusable={waiting}
                onClick={() => meeting && compare({ kind: 'meeting', date: meeting })}
              >
                Compare with this meeting
              </Button>
            </div>
          </>
        )}
      </section>
    </>
  );
}

const fileToRead = (file: File): FileToRead => ({
  name: file.name,
  size: file.size,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});
