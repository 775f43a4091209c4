/** A field for one date, typed day first in words or figures. Unreadable text is reported at once and not passed on. */
import { Field, Input } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { IsoDate } from '../../plan/read/dates/calendar';
import { dayAsTyped, typedDay } from '../setup/typed-day';

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string | null | undefined;
  readonly onChange: (date: IsoDate | null) => void;
  /** Called with whether the field's text can be saved. */
  readonly onValid: (valid: boolean) => void;
}

export function DayField({ label, hint, value, onChange, onValid }: DayFieldProps) {
  const [text, setText] = useState(() => dayAsTyped(value));
  const typed = typedDay(text);
  // Set from elsewhere (undone, or read from the sheet): text typed for the same date stays as typed.
  useEffect(() => {
    const now = typedDay(text);
    const same = now.kind === 'day' ? now.date === value : now.kind === 'unreadable' || !value;
    if (!same) setText(dayAsTyped(value));
    // Depend only on the outside value: typing changes the text first.
  }, [value]);
  const bad = typed.kind === 'unreadable';
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(bad
        ? { validationState: 'error', validationMessage: 'Write one day, such as 27 January 2016.' }
        : {})}
    >
      <Input
        value={text}
        placeholder="Day month year"
        onChange={(_, { value: next }) => {
          setText(next);
          const day = typedDay(next);
          onValid(day.kind !== 'unreadable');
          if (day.kind !== 'unreadable') onChange(day.kind === 'day' ? day.date : null);
        }}
        onBlur={() => typed.kind === 'day' && setText(dayAsTyped(typed.date))}
      />
    </Field>
  );
}
