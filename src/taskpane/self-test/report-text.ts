/**
 * The self-test report as plain text for the people who support the add-in: which Excel it is, and one line per
 * assumption. Reveals nothing of the workbook, because the report holds nothing of it.
 */
import { BY_HAND } from './by-hand';
import { outcomeInWords } from './outcome-in-words';
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

/** One line for each assumption and each thing to try by hand, so that reports can be laid side by side. */
export function reportText(report: SelfTestReport): string {
  const { host, lines, leftSheet } = report;
  return [
    'Action Plan Assurance: self-test',
    excelInWords(report),
    `Requirement sets: ${host.sets.join(', ') || 'none'}`,
    outcomeInWords(report),
    ...(leftSheet === null ? [] : ['A sheet of the self-test could not be deleted.']),
    '',
    ...lines.map(lineText),
    '',
    ...BY_HAND.map(({ title, looks }) => `By hand, ${title}: ${looks} Seen: `),
    '',
  ].join('\n');
}

function lineText({ verdict, title, seen, refusal, known, from, needs, id }: SelfTestLine): string {
  const found = seen === null ? '' : ` Found: ${seen}`;
  const said = refusal === null ? '' : `Excel said ${refusal}; `;
  return `${VERDICTS[verdict]}: ${title}${found} (${id}; ${said}ExcelApi ${needs}; ${KNOWN[known]}; ${from})`;
}
