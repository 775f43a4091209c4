/** Settings with something in every table, and the sheet written from them. */
import { layOutSetupSheet } from '../../../../src/plan/change/settings-sheet/setup-sheet';
import type { SetupSettings } from '../../../../src/plan/read/setup/setup';
import { plannedSnapshot } from '../../../support/planned-snapshot';

export const SETTINGS: SetupSettings = {
  asOf: '2016-10-15',
  agreed: '2016-01-27',
  gate: ['Every date can be read', 'Every action has a lead'],
  scheme: 'rag',
  dueSoonDays: 14,
  implausibleYears: 10,
  yearKind: 'academic',
  plans: [{ sheet: 'Child O', agreed: '2015-03-01', published: null }],
  register: {
    origin: 'confirmed',
    entries: [
      {
        name: 'Assistant Director, Planning',
        kind: 'role',
        aliases: ['ADP', 'Planning lead'],
        agency: 'Council',
        from: null,
        to: '2016-03-31',
      },
      { name: 'LSCB', kind: 'board', aliases: [], agency: null, from: '2014-04-01', to: null },
    ],
  },
  meetings: [{ date: '2016-09-14', body: 'LSCB' }],
  standings: [
    { sheet: 'Archive', heading: null, headerRow: null, standing: 'live' },
    { sheet: 'Log', heading: 'Child B: actions', headerRow: 14, standing: 'left-out' },
    { sheet: 'Log', heading: null, headerRow: 40, standing: 'closed' },
  ],
  answers: [
    {
      question: 'C5 is due on 30 June 2015, before the plan was agreed on 27 January 2016.',
      about: 'Write to every school.',
      key: 'due-before-agreed#a1b2c3d4',
    },
  ],
  decidedPairs: [
    {
      earlier: '1.1 Write to every school.',
      later: '1.2 Write to schools and colleges.',
      same: true,
      earlierKey: '1.1#a1b2c3d4',
      laterKey: '1.2#e5f6a7b8',
    },
  ],
  confirmedColumns: [
    { sheet: null, header: 'Lead & when', fields: ['lead', 'due'] },
    { sheet: 'Child O', header: 'Notes', fields: [] },
  ],
};

export const laidOut = (settings = SETTINGS) => plannedSnapshot(layOutSetupSheet(settings));
