/**
 * A field for one date, typed day first in words or figures, or chosen from a calendar. Unreadable text is reported at
 * once and not passed on.
 */
import { Button, Field, Input } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { IsoDate } from '../../plan/read/dates/calendar';
import { dayAsTyped, typedDay } from '../setup/typed-day';
import { today } from '../today';

const DayPicker = lazy(() => import('./DayPicker').then(({ DayPicker }) => ({ default: DayPicker })));

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
  const [choosing, setChoosing] = useState(false);
  const rootRef = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setChoosing(false);
    rootRef.current?.querySelector<HTMLElement>('button[aria-expanded]')?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  const bad = typed.kind === 'unreadable';
  return (
    <div ref={rootRef} onKeyDown={choosing ? closeOnEscape : undefined}>
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
          contentAfter={
            <Button
              appearance="transparent"
              size="small"
              icon={<CalendarIcon />}
              aria-label="Choose from a calendar"
              aria-description={label}
              aria-expanded={choosing}
              onClick={() => setChoosing(!choosing)}
            />
          }
        />
      </Field>
      {choosing ? (
        <div role="group" aria-label={`Calendar: ${label}`}>
          <Suspense fallback="Loading…">
            <DayPicker
              value={typed.kind === 'day' ? typed.date : null}
              today={today()}
              onDismiss={close}
              onChoose={(date) => {
                setText(dayAsTyped(date));
                onValid(true);
                onChange(date);
                close();
              }}
            />
          </Suspense>
        </div>
      ) : null}
    </div>
  );
}

const CalendarIcon = () => (
  <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
    <rect x="2" y="3" width="12" height="11" rx="1.5" />
    <path d="M2 6.5h12M5.5 1.5v3M10.5 1.5v3" />
  </svg>
);
