/** Who was asked for news, of what, by when, and whether they answered; `plan/returns` reads and writes it. */
import { column, TELLS, type SetupTable } from '../setup-table';

export const chasingTable: SetupTable<'chasing'> = {
  id: 'chasing',
  name: 'PlanSetupChasing',
  title: 'Chasing',
  whenNeeded: true,
  holdsEarlierWords: true,
  isRecord: true,
  columns: [
    column('on', 'Made on', 13, { isDate: true, also: ['on'] }),
    column('pack', 'Pack', 13, { ...TELLS, also: ['pack mark'] }),
    column('lead', 'Lead asked', 30, { ...TELLS, also: ['lead'] }),
    column('actions', 'Actions asked about', 12, { also: ['actions'] }),
    column('replyBy', 'Reply by', 13, { ...TELLS, isDate: true }),
    column('answeredOn', 'Answered on', 13, { ...TELLS, isDate: true, also: ['answered'] }),
    column('times', 'Times asked', 12, { also: ['times'] }),
    // Not the last column, so that its long text is cut off by the cell beside it.
    column('kept', 'Words kept for merging', 18, { also: ['kept for merging'] }),
    column('part', 'Part', 7),
  ],
  read: () => ({}),
  rows: () => [],
};
