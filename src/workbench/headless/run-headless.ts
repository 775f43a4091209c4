/**
 * The headless command: opens a real .xlsx in the workbench, runs the add-in's own entry points on it through the real
 * Office.js client, and prints what they say. Files, clock and streams are passed in. The input workbook is only read;
 * results go to another file.
 */
import type { CommandArguments } from './arguments';
import { refuse } from './print';
import { readArguments } from './read-arguments';
import { RUNS } from './runs';
import type { ExitCode, Surroundings } from './surroundings';

export async function runHeadless(argv: readonly string[], world: Surroundings): Promise<ExitCode> {
  const read = readArguments(argv);
  if (!read.ok) return refuse(world, read.line);
  const run = RUNS[read.arguments.command] as (
    wanted: CommandArguments,
    world: Surroundings,
  ) => Promise<ExitCode>;
  return run(read.arguments, world);
}
