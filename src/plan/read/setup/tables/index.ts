/**
 * The tables of the sheet "Plan setup", from left to right with one free column between them. New ones come last, so that
 * those of older workbooks stay where they are.
 */
import type { SetupTable } from '../setup-table';
import { answersTable } from './answers';
import { chasingTable } from './chasing';
import { columnsTable } from './columns';
import { journalTable } from './journal';
import { layoutsTable } from './layouts';
import { leadsTable } from './leads';
import { meetingsTable } from './meetings';
import { pairsTable } from './pairs';
import { plansTable } from './plans';
import { settingsTable } from './settings';
import { standingsTable } from './standings';
import { updatesTable } from './updates';

const IN_ORDER = [
  settingsTable,
  plansTable,
  leadsTable,
  meetingsTable,
  columnsTable,
  layoutsTable,
  journalTable,
  standingsTable,
  chasingTable,
  pairsTable,
  updatesTable,
  answersTable,
];

export type SetupTableId = (typeof IN_ORDER)[number]['id'];

export const SETUP_TABLES: readonly SetupTable<SetupTableId>[] = IN_ORDER;

export const setupTable = (id: SetupTableId): SetupTable<SetupTableId> =>
  SETUP_TABLES.find((table) => table.id === id) as SetupTable<SetupTableId>;
