/** The headless `check`: prints the report of the open workbook. */
import type { CheckArguments } from '../arguments/check';
import { openWorkbook } from '../open-workbook';
import { print, printError, refuse } from '../print';
import type { ExitCode, Surroundings } from '../surroundings';

export async function runCheck(
  { file, asOf, agreed, sheet, json }: CheckArguments,
  world: Surroundings,
): Promise<ExitCode> {
  const opened = await openWorkbook(file, world);
  if ('refusal' in opened) return refuse(world, opened.refusal);
  const result = await world.command.runCheck({ today: world.today(), asOf, agreed, sheet, json });
  if (result.out !== '') print(world, result.out);
  if (result.error !== '') printError(world, result.error);
  return result.exitCode;
}
