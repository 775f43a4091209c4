/** The headless `explain`: reads JSON lines on standard input and prints a line for each, up to the first bad one. */
import type { ExplainArguments } from '../arguments/explain';
import { refuse } from '../print';
import type { ExitCode, Surroundings } from '../surroundings';

export async function runExplain({ kind }: ExplainArguments, world: Surroundings): Promise<ExitCode> {
  let number = 0;
  for await (const line of world.lines()) {
    number += 1;
    if (line.trim() === '') continue;
    let input: unknown;
    try {
      input = JSON.parse(line);
    } catch {
      return refuse(world, `Line ${number} is not JSON.`);
    }
    let answer: unknown;
    try {
      answer = world.command.explainLine(kind, input);
    } catch (error) {
      const why = world.command.whyNotExplained(error);
      if (why === null) throw error;
      return refuse(world, `Line ${number} cannot be explained: ${why}${/[.!?]$/.test(why) ? '' : '.'}`);
    }
    world.out(`${JSON.stringify(answer)}\n`);
  }
  return 0;
}
