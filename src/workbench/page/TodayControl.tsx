/** The page's date for today, in words, with a field to change it. Does not write to the workbook. */
import { useId, useState } from 'react';

interface Props {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onToday: (today: string) => void;
}

const WORDS = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

export function TodayControl({ today, onToday }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <span className="today">
        Today is: <strong>{WORDS.format(new Date(today))}</strong>
      </span>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        Change…
      </button>
      {open && (
        <>
          <label htmlFor={id} className="hidden-text">
            Another day
          </label>
          <input
            id={id}
            type="date"
            value={today}
            min="1990-01-01"
            max="2099-12-31"
            onChange={(event) => {
              if (event.target.validity.valid && event.target.value !== '') onToday(event.target.value);
            }}
          />
        </>
      )}
    </>
  );
}
