/**
 * The parts that a change to a sheet is made of, in the order in which they are applied. What a change can say of a sheet,
 * and what can be kept of it, follows from this list.
 */
import { cells } from './cells';
import { charts } from './charts';
import { clear } from './clear';
import { colourRules } from './colour-rules';
import { columns } from './columns';
import { formats } from './formats';
import { links } from './links';
import { names } from './names';
import { page } from './page';
import { rows } from './rows';
import { shades } from './shades';
import { sheet } from './sheet';
import { tabColour } from './tab-colour';
import { tables } from './tables';
import { validations } from './validations';

export const CHANGE_PARTS = [
  sheet,
  clear,
  cells,
  formats,
  tables,
  names,
  colourRules,
  shades,
  validations,
  columns,
  rows,
  charts,
  links,
  page,
  tabColour,
] as const;

type Part = (typeof CHANGE_PARTS)[number];
type Joined<T> = (T extends unknown ? (each: T) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** All that can be planned for a sheet. */
export type PlannedParts = Joined<Part['none']>;
/** All that can be kept of a sheet. */
export type KeptParts = Joined<Part['nothingKept']>;
