/** Prints what a headless command says, each text ending its line. */
import type { ExitCode, Surroundings } from './surroundings';

const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

export const print = (world: Pick<Surroundings, 'out'>, text: string): void => world.out(ended(text));

export const printError = (world: Pick<Surroundings, 'error'>, text: string): void =>
  world.error(ended(text));

/** Bad usage, or a file that it cannot be done to: one plain line. */
export function refuse(world: Pick<Surroundings, 'error'>, line: string): ExitCode {
  printError(world, line);
  return 2;
}
