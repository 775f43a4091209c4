/** The registry of the add-in's columns beside a plan, one line each, left to right; working columns come last. */
import { dueColumn } from './due';
import { achievedColumn } from './achieved';
import { ragColumn } from './rag';
import { whyColumn } from './why';
import { daysColumn } from './days';
import { checksColumn } from './checks';
import { ruleColumn } from './rule';
import { readingColumn } from './reading';
import { wordsColumn } from './words';
import { countedColumn } from './counted';

export const COLUMN_REGISTRY = [
  dueColumn,
  achievedColumn,
  ragColumn,
  whyColumn,
  daysColumn,
  checksColumn,
  ruleColumn,
  readingColumn,
  wordsColumn,
  countedColumn,
] as const;
