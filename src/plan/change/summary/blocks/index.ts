/** The summary's blocks in their default order; sign-off is always last. */
import type { Block } from '../block';
import { attention } from './attention';
import { byLead } from './by-lead';
import { bySource } from './by-source';
import { byTheme } from './by-theme';
import { decisions } from './decisions';
import { direction } from './direction';
import { dueNext } from './due-next';
import { heading } from './heading';
import { headline } from './headline';
import { heatMap } from './heat-map';
import { plans } from './plans';
import { quality } from './quality';
import { redated } from './redated';
import { signOff } from './sign-off';

const IN_ORDER = [
  heading,
  headline,
  decisions,
  plans,
  direction,
  attention,
  dueNext,
  byLead,
  byTheme,
  bySource,
  heatMap,
  redated,
  quality,
  signOff,
];

/** Ids of blocks: a typo does not compile. */
export type BlockId = (typeof IN_ORDER)[number]['id'];

export const BLOCKS: readonly Block<BlockId>[] = IN_ORDER;
