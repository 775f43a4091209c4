/** The registry of cell signs, one line each, in no particular order. */
import type { CellSign } from './cell-sign';
import { agencySign } from './agency';
import { dateSign } from './date';
import { differenceSign } from './difference';
import { documentSign } from './document';
import { eMailSign } from './e-mail';
import { instructionSign } from './instruction';
import { longTextSign } from './long-text';
import { obligationSign } from './obligation';
import { openEndedSign } from './open-ended';
import { personSign } from './person';
import { priorityLevelSign } from './priority-level';
import { ratingSign } from './rating';
import { referenceSign } from './reference';
import { reportSign } from './report';
import { shareSign } from './share';
import { shortTextSign } from './short-text';
import { statusWordSign } from './status-word';
import { tickSign } from './tick';

export const CELL_SIGNS: readonly CellSign[] = [
  agencySign,
  dateSign,
  differenceSign,
  documentSign,
  eMailSign,
  instructionSign,
  longTextSign,
  obligationSign,
  openEndedSign,
  personSign,
  priorityLevelSign,
  ratingSign,
  referenceSign,
  reportSign,
  shareSign,
  shortTextSign,
  statusWordSign,
  tickSign,
];
