/** Registry: what runs each headless command, by the name that its arguments bear. */
import type { CommandArguments } from '../arguments';
import type { ExitCode, Surroundings } from '../surroundings';
import { chase } from './chase';
import { runCheck } from './check';
import { runCompare } from './compare';
import { runExplain } from './explain';
import { runExport } from './export';
import { runMerge } from './merge';
import { writeCopy } from './write-copy';

type Runs = {
  readonly [Name in CommandArguments['command']]: (
    wanted: Extract<CommandArguments, { command: Name }>,
    world: Surroundings,
  ) => Promise<ExitCode>;
};

export const RUNS: Runs = {
  check: runCheck,
  apply: writeCopy,
  summarise: writeCopy,
  export: runExport,
  compare: runCompare,
  chase,
  merge: runMerge,
  explain: runExplain,
};
