/** Parses board meetings as staff type or paste them: one per line, the date first, optionally followed by the body. */
import type { SetupSettings } from '../../plan/read/setup/setup';
import { dayAsTyped, typedDay } from './typed-day';

type Meeting = NonNullable<SetupSettings['meetings']>[number];

export interface TypedMeetings {
  readonly meetings: readonly Meeting[];
  /** 1-based numbers of the lines that do not begin with a date. */
  readonly unreadable: readonly number[];
}

/** Further lines are ignored; no board has this many meetings. */
const MOST_LINES = 500;

export function typedMeetings(text: string): TypedMeetings {
  const meetings: Meeting[] = [];
  const unreadable: number[] = [];
  text
    .split('\n')
    .slice(0, MOST_LINES)
    .forEach((line, at) => {
      if (line.trim() === '') return;
      // A row copied from a sheet has tabs between its cells.
      const [first = '', ...rest] = line.split(/\t| – | - |;/);
      const day = typedDay(first);
      if (day.kind !== 'day') unreadable.push(at + 1);
      else meetings.push({ date: day.date, body: rest.join(' ').trim() || null });
    });
  return { meetings, unreadable };
}

export function meetingsAsTyped(meetings: SetupSettings['meetings']): string {
  return (meetings ?? [])
    .map((meeting) =>
      typeof meeting === 'string'
        ? dayAsTyped(meeting)
        : `${dayAsTyped(meeting.date)}${meeting.body ? ` – ${meeting.body}` : ''}`,
    )
    .join('\n');
}
