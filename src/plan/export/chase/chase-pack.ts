/**
 * A chase pack, as data: the board's own sheets and a sheet for each lead, to be written as one workbook, or as a file
 * for each (RETURNS.md, section 4). A pack of one lead is the chase sheet for that lead.
 */
import type { ChaseEntry } from '../../returns/chase-record';
import { askedBefore, askedInWords } from '../../returns/chase/asked-before';
import type { Chase, LeadChased } from '../../returns/chase/who-to-chase';
import type { BoardCopy, CopySheet } from '../board-copy/board-copy';
import { uniqueSheetName } from '../board-copy/sheet-names';
import { leadSheet, type PackHead } from './lead-sheet';
import { contentsSheet, notChasedSheet } from './pack-lists';

const CONTENTS = 'Contents';
const NOT_CHASED = 'Not chased';

export interface LeadPage {
  readonly lead: LeadChased;
  readonly sheet: CopySheet;
}

/** The sheet of each lead, under names that are all different. */
export function leadPages(leads: readonly LeadChased[], head: PackHead): readonly LeadPage[] {
  const taken = [CONTENTS, NOT_CHASED];
  return leads.map((lead) => {
    const name = uniqueSheetName(lead.name, taken);
    taken.push(name);
    return { lead, sheet: leadSheet(name, lead, head) };
  });
}

/** One workbook with everything: contents, a sheet for each lead, and what was not chased. */
export function packWorkbook(
  pages: readonly LeadPage[],
  chase: Chase,
  entries: readonly ChaseEntry[],
  head: PackHead,
): BoardCopy {
  const contents = listed(pages, entries, ({ sheet }) => sheet.name);
  return copyOf(
    [
      contentsSheet(CONTENTS, contents, chase, head, true),
      ...pages.map(({ sheet }) => sheet),
      notChasedSheet(NOT_CHASED, chase, head),
    ],
    head,
  );
}

/** The board's own file of a pack whose leads have a file each. */
export function packList(
  pages: readonly LeadPage[],
  chase: Chase,
  entries: readonly ChaseEntry[],
  head: PackHead,
  fileOf: (page: LeadPage) => string,
): BoardCopy {
  const contents = listed(pages, entries, fileOf);
  return copyOf(
    [contentsSheet(CONTENTS, contents, chase, head, false), notChasedSheet(NOT_CHASED, chase, head)],
    head,
  );
}

/** One lead's file. */
export const leadFile = ({ lead, sheet }: LeadPage, { asOf, dateSystem }: PackHead): BoardCopy => ({
  title: `Actions for ${lead.name}`,
  madeOn: asOf,
  dateSystem,
  sheets: [sheet],
  digest: '',
});

const listed = (
  pages: readonly LeadPage[],
  entries: readonly ChaseEntry[],
  nameOf: (page: LeadPage) => string,
) =>
  pages.map((page) => {
    const before = askedBefore(page.lead.name, entries);
    return { lead: page.lead, sheet: nameOf(page), before: before === null ? '' : askedInWords(before) };
  });

const copyOf = (sheets: readonly CopySheet[], { mark, asOf, dateSystem }: PackHead): BoardCopy => ({
  title: `Chase pack ${mark}`,
  madeOn: asOf,
  dateSystem,
  sheets,
  digest: '',
});
