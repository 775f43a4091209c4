/** A meeting to record: its date and its body. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { IsoDate } from '../../../plan/read/dates/calendar';
import { DayField } from '../DayField';
import { usePaneStyles } from '../pane-styles';

interface MeetingFormProps {
  readonly date: IsoDate;
  readonly body: string;
  readonly waiting: boolean;
  readonly onChange: (next: { readonly date: IsoDate | null } | { readonly body: string }) => void;
  readonly onRecord: (meeting: { readonly date: IsoDate; readonly body: string }) => void;
}

export function MeetingForm({ date, body, waiting, onChange, onRecord }: MeetingFormProps) {
  const shared = usePaneStyles();
  const [valid, setValid] = useState(true);
  return (
    <section className={shared.stack} aria-labelledby="record-meeting">
      <div>
        <h3 className={shared.subheading} id="record-meeting">
          Record this meeting
        </h3>
        <p className={shared.text}>
          Keeps the state of each action on “Plan setup”, so that the next summary shows what has changed.
        </p>
      </div>
      <DayField
        label="Meeting date"
        value={date}
        onChange={(day) => onChange({ date: day })}
        onValid={setValid}
      />
      <Field label="Whose meeting">
        <Input value={body} maxLength={120} onChange={(_, { value }) => onChange({ body: value })} />
      </Field>
      <div>
        <Button disabledFocusable={waiting || !valid} onClick={() => onRecord({ date, body: body.trim() })}>
          See what would be recorded
        </Button>
      </div>
    </section>
  );
}
