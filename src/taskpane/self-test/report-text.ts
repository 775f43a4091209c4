/**
 * A self-test's report as plain text to send to whoever looks after the add-in: which Excel it is, and a line for each
 * assumption. It says nothing of the workbook, since the report knows nothing of it.
 */
import type { SelfTestLine, SelfTestReport, SelfTestVerdict } from '../../excel/self-test/run-self-test';

export const VERDICTS: Readonly<Record<SelfTestVerdict, string>> = {
  holds: 'Holds',
  'does-not-hold': 'Does not hold',
  'not-available': 'Not available in this Excel',
  'not-tried': 'Not tried',
};

const KNOWN: Readonly<Record<SelfTestLine['known'], string>> = {
  tried: 'seen to be so',
  documented: 'from Microsoft’s documentation',
  assumed: 'assumed',
};

const PLATFORMS: Readonly<Record<string, string>> = {
  PC: 'Excel for Windows',
  Mac: 'Excel for Mac',
  OfficeOnline: 'Excel on the web',
  iOS: 'Excel for iPad',
  Universal: 'Excel for Windows',
};

/** `Excel for Windows, version 16.0.17932`. */
export function excelInWords({ host: { platform, version } }: SelfTestReport): string {
  const name = PLATFORMS[platform] ?? 'Excel';
  return version === null ? name : `${name}, version ${version}`;
}

/** What came of it, in one sentence. */
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

export function reportText(report: SelfTestReport): string {
  const { host, lines, leftSheet } = report;
  return [
    'Action Plan Assurance: self-test',
    excelInWords(report),
    `Requirement sets: ${host.sets.join(', ') || 'none'}`,
    outcomeInWords(report),
    ...(leftSheet === null ? [] : ['The scratch sheet could not be taken away again.']),
    '',
    ...lines.map(({ verdict, title, seen, known, from, needs, id }) =>
      [
        `${VERDICTS[verdict].toUpperCase()}: ${title}`,
        ...(seen === null ? [] : [`  Seen: ${seen}`]),
        `  (${id}, ExcelApi ${needs}, ${KNOWN[known]}: ${from})`,
      ].join('\n'),
    ),
    '',
  ].join('\n');
}
