/** The settings of a single value: one a row, in any order. */
import { readSettings } from '../read-settings';
import { column, TELLS, type SetupTable } from '../setup-table';

export const settingsTable: SetupTable<'settings'> = {
  id: 'settings',
  name: 'PlanSetupSettings',
  title: 'Settings',
  columns: [
    column('setting', 'Setting', 24, TELLS),
    column('value', 'Value', 16, TELLS),
    column('meaning', 'What it means', 76, { also: ['meaning'] }),
  ],
  read: readSettings,
};
