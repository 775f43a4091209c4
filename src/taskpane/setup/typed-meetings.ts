/** Board meetings as staff type or paste them: one a line, the date first, then the body if need be. */
import type { SetupSettings } from '../../plan/read/setup/setup';
import { dayAsTyped, typedDay } from './typed-day';

type Meeting = NonNullable<SetupSettings['meetings']>[number];

export interface TypedMeetings {
  readonly meetings: readonly Meeting[];
  /** Lines, from 1, that do not begin with a day. */
  readonly unreadable: readonly number[];
}

/** More lines than any board has meetings are not read. */
const MOST_LINES = 500;

export function typedMeetings(text: string): TypedMeetings {
  const meetings: Meeting[] = [];
  const unreadable: number[] = [];
  text
    .split('\n')
    .slice(0, MOST_LINES)
    .forEach((line, at) => {
      if (line.trim() === '') return;
      // A tab parts the cells of a row that was copied from a sheet.
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
