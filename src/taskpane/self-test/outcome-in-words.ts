/** How a self-test ended, for the news line and the report; apart from the report, which only its page shows. */
import type { SelfTestReport, SelfTestVerdict } from '../../excel/self-test/run-self-test';

/** The result in one sentence. */
export function outcomeInWords({ lines }: SelfTestReport): string {
  const count = (verdict: SelfTestVerdict): number => lines.filter((line) => line.verdict === verdict).length;
  const [failed, missing, held] = [count('does-not-hold'), count('not-available'), count('holds')];
  const tried = failed + held;
  const said =
    failed === 0
      ? `All ${tried} assumptions that were tried hold.`
      : `${failed} of ${tried} assumptions ${failed === 1 ? 'does' : 'do'} not hold.`;
  return missing === 0 ? said : `${said} ${missing} could not be tried, because this Excel is too old.`;
}
