/**
 * LibreOffice, if installed, as a second opinion: opens files, recalculates every formula whatever its stored result,
 * and returns what their sheets show.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const libreOfficeIsInstalled = spawnSync('soffice', ['--version']).status === 0;

/** Always recalculate, so that the file's stored results are not used. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** Comma, double quotes, UTF-8, texts as they are shown, every sheet. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** The rows that a sheet of a file shows, by the name given to the file. */
export type ShownSheet = (file: string, sheet: string) => readonly (readonly string[])[];

/** Converts all files in one run and passes the result to `look`; leaves nothing on disk. */
export function inLibreOffice<T>(
  files: ReadonlyMap<string, Uint8Array>,
  timeout: number,
  look: (shown: ShownSheet) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const user = join(folder, 'profile', 'user');
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, 'registrymodifications.xcu'), RECALCULATE);
    for (const [name, bytes] of files) writeFileSync(join(folder, `${name}.xlsx`), bytes);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        ...['--headless', '--convert-to', EVERY_SHEET, '--outdir', folder],
        ...[...files.keys()].map((name) => join(folder, `${name}.xlsx`)),
      ],
      { stdio: 'ignore', timeout },
    );
    return look((file, sheet) => readCsv(readFileSync(join(folder, `${file}-${sheet}.csv`), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fields by row; quotes are doubled within quotes. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text[at];
    if (quoted && sign === '"' && text[at + 1] === '"') field += text[(at += 1)];
    else if (sign === '"') quoted = !quoted;
    else if (quoted && sign !== undefined) field += sign;
    else if (sign === ',' || sign === '\n' || sign === undefined) {
      rows.at(-1)?.push(field);
      field = '';
      if (sign === '\n') rows.push([]);
    } else field += sign;
  }
  return rows;
}
