/**
 * The registry of the parts of a sheet change, in the order in which they are applied. It determines what a change
 * can contain and what can be kept for an undo.
 */
import { cellsPart } from './cells';
import { chartsPart } from './charts';
import { clearPart } from './clear';
import { colourRulesPart } from './colour-rules';
import { columnsPart } from './columns';
import { filtersPart } from './filters';
import { formatsPart } from './formats';
import { insertionsPart } from './insertions';
import { linksPart } from './links';
import { namesPart } from './names';
import { pagePart } from './page';
import { rowsPart } from './rows';
import { shadesPart } from './shades';
import { sheetPart } from './sheet';
import { tabColourPart } from './tab-colour';
import { tablesPart } from './tables';
import { validationsPart } from './validations';

export const CHANGE_PARTS = [
  sheetPart,
  insertionsPart,
  clearPart,
  cellsPart,
  formatsPart,
  tablesPart,
  filtersPart,
  namesPart,
  colourRulesPart,
  shadesPart,
  validationsPart,
  columnsPart,
  rowsPart,
  chartsPart,
  linksPart,
  pagePart,
  tabColourPart,
] as const;

type Part = (typeof CHANGE_PARTS)[number];
type Joined<T> = (T extends unknown ? (each: T) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** Everything that can be changed on a sheet. */
export type PartChanges = Joined<Part['none']>;
/** Everything that can be kept of a sheet. */
export type KeptParts = Joined<Part['nothingKept']>;
