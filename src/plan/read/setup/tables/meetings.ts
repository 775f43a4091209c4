/** The board's meetings: a date, and the body that meets. */
import type { IsoDate } from '../../dates/calendar';
import { folded, type CellReader } from '../setup-cells';
import { dayCell, setupRow, textCell } from '../setup-row';
import { column, filled, TELLS, type SetupTable } from '../setup-table';

export const meetingsTable: SetupTable<'meetings'> = {
  id: 'meetings',
  name: 'PlanSetupMeetings',
  title: 'Board meetings',
  columns: [
    column('date', 'Meeting date', 14, { ...TELLS, isDate: true, also: ['date', 'meeting'] }),
    column('body', 'Body', 28, { ...TELLS, also: ['board', 'group'] }),
  ],
  read: (cells, rows) => filled(readMeetings(cells, rows), (meetings) => ({ meetings })),
  rows: ({ meetings = [] }, dateSystem) =>
    meetings.map((given) => {
      const meeting = typeof given === 'string' ? { date: given, body: null } : given;
      const body = meeting.body ?? null;
      return setupRow(meetingKey({ ...meeting, body }), {
        date: dayCell(meeting.date, dateSystem),
        body: textCell(body ?? ''),
      });
    }),
};

const meetingKey = (of: { readonly date: string; readonly body: string | null }): string =>
  `${of.date} ${folded(of.body ?? '')}`;

interface BoardMeeting {
  readonly date: IsoDate;
  readonly body: string | null;
}

function readMeetings(cells: CellReader, rows: readonly number[]): readonly BoardMeeting[] {
  const meetings = new Map<string, BoardMeeting>();
  for (const row of rows) {
    const body = cells.text(row, 'body') || null;
    const given = cells.text(row, 'date');
    if (given === '') {
      if (body !== null) cells.note('incomplete', row, 'date', 'This meeting has no date. It is not used.');
      continue;
    }
    const date = cells.day(row, 'date', 'end');
    // A meeting listed twice does no harm.
    if (date === null) continue;
    const key = meetingKey({ date, body });
    if (!meetings.has(key)) cells.took(row, key);
    meetings.set(key, { date, body });
  }
  return [...meetings.values()];
}
