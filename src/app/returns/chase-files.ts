/**
 * The files of a chase pack, in memory: one workbook with everything, or a zip with a file for each lead and the
 * board's own list. Written as board copies are; file names are made safe for every system.
 */
import {
  leadFile,
  leadPages,
  packList,
  packWorkbook,
  type LeadPage,
} from '../../plan/export/chase/chase-pack';
import { boardCopyFile, fileNameOf } from '../export/board-copy-file';
import type { ExportedFile } from '../export/exported';
import { uniqueNames } from '../export/unique-names';
import type { ChaseOf } from './chase-of';

export interface PackFile extends ExportedFile {
  /** The name of the lead's sheet in the pack, by lead. */
  readonly sheetOf: ReadonlyMap<string, string>;
}

export async function packAsWorkbook({ chase, shown, entries, head }: ChaseOf): Promise<PackFile> {
  const pages = leadPages(shown, head);
  const bytes = await boardCopyFile(packWorkbook(pages, chase, entries, head));
  const name = fileNameOf(`Chase pack ${head.mark}`, head.asOf, 'xlsx');
  return { name, type: 'xlsx', bytes, sheetOf: sheetNames(pages) };
}

/** One file for each lead, all of different names. */
export async function leadFiles({ shown, head }: ChaseOf): Promise<readonly ExportedFile[]> {
  const files: ExportedFile[] = [];
  for (const page of leadPages(shown, head)) {
    const name = fileNameOf(`${head.mark} ${page.lead.name}`, head.asOf, 'xlsx');
    files.push({ name, type: 'xlsx', bytes: await boardCopyFile(leadFile(page, head)) });
  }
  return uniqueNames(files);
}

export async function packAsZip(pack: ChaseOf): Promise<ExportedFile> {
  const { chase, shown, entries, head } = pack;
  const pages = leadPages(shown, head);
  const files = await leadFiles(pack);
  const names = new Map(pages.map((page, at) => [page.lead, files[at]?.name ?? '']));
  const list = packList(pages, chase, entries, head, ({ lead }) => names.get(lead) ?? '');
  const contents: ExportedFile = {
    name: fileNameOf(`Contents ${head.mark}`, head.asOf, 'xlsx'),
    type: 'xlsx',
    bytes: await boardCopyFile(list),
  };
  const { zipSync } = await import('fflate');
  const entriesOf = uniqueNames([...files, contents]).map(({ name, bytes }): [string, Uint8Array] => [
    name,
    bytes,
  ]);
  // Workbooks are compressed already. The earliest date that a zip can hold.
  const bytes = zipSync(Object.fromEntries(entriesOf), { level: 0, mtime: new Date(1980, 0, 1) });
  return { name: fileNameOf(`Chase pack ${head.mark}`, head.asOf, 'zip'), type: 'zip', bytes };
}

const sheetNames = (pages: readonly LeadPage[]): ReadonlyMap<string, string> =>
  new Map(pages.map(({ lead, sheet }) => [lead.name, sheet.name]));
