/** What one returned file is, and everything that it offers; a file that is none of the plan's offers nothing. */
import type { ComparedAction } from '../../compare/compared-action';
import type { JudgedPlan } from '../../review-plan';
import type { Steps } from '../../steps';
import { meetCopy } from './meet-copy';
import { comparedLine } from './compared-line';
import { isAnswer, type AskedLeads } from './not-answered';
import { offersOfCopy, type CopyCase, type CopyOffers } from './offers-of-copy';
import { otherWords, type OtherWords } from './other-words';
import { isHeadLine, isPackList, packMarkOf } from './pack-sheet';
import { commentsIn, struckIn } from './remarks-in-file';
import { placeNewRows, wordsOfNewRow, type NewRow } from './place-new-rows';
import type { FileStanding, FileVerdict, ReturnedFile } from './returned-file';

export interface MergedCopy extends CopyOffers {
  readonly standing: FileStanding;
  readonly newRows: readonly NewRow[];
  readonly others: readonly OtherWords[];
}

/** `mine` are the plan's actions, and `known` the open workbook's words. */
export function* mergeCopy(
  file: ReturnedFile,
  about: Pick<CopyCase, 'plans' | 'sent' | 'rules' | 'on' | 'struckBefore'> & {
    readonly asked: Pick<AskedLeads, 'entries' | 'wasInPlan'>;
  },
  mine: readonly ComparedAction[],
  known: ReadonlySet<string>,
): Steps<MergedCopy> {
  const { name, plans } = file;
  if (plans === null) return without(file, 'not-a-workbook');
  const packs = plans.filter((sheet) => packMarkOf(sheet) !== null);
  // The lists of a pack are not answers.
  const isPack = packs.length > 0 || file.sheets.some(isPackList);
  const copy = isPack ? packs : plans.filter(({ report }) => report.standing !== 'left-out');
  if (copy.every(({ report }) => report.actions.length === 0)) return without(file, 'no-plan');
  const found = yield* meetCopy(about.plans, copy, about.asked.entries);
  // A heading that lost its merged cells says nothing new; a row of known words says something new together.
  const added = found.added.filter((theirs) => {
    const words = new Set(wordsOfNewRow(theirs, copy).map(({ text }) => comparedLine(text)));
    return words.size > 1 || [...words].some((text) => !known.has(text));
  });
  const rows = { ...found, added };
  const met = new Set(rows.met.map((row) => row.mine.action)).size;
  const notMet = rows.added.length;
  if (rows.isOtherPlan) return without(file, 'other-plan', { notMet: met + notMet });
  const said = yield* offersOfCopy(rows.met, {
    ...about,
    file: name,
    copy,
    isStruck: struckIn(file),
    wasInPlan: about.asked.wasInPlan,
  });
  const newRows = placeNewRows(name, rows, copy, mine, about);
  const ownSheets = file.sheets.filter((sheet) => !rows.otherPlans.includes(sheet.name));
  const beside = otherWords(name, boards(ownSheets, copy), copy, known).filter(isSaid(copy));
  const others = [...commentsIn(file), ...said.struck, ...beside];
  const isAsSent = [said.offers, said.leftBlank, newRows, others].every((list) => list.length === 0);
  const unknown = said.offers.filter(({ kind }) => kind === 'unknown-column');
  const standing: FileStanding = {
    ...standingOf(file, isAsSent ? 'same-as-sent' : 'read'),
    packs: copy.flatMap((sheet) => packMarkOf(sheet) ?? []),
    met,
    notMet,
    updates: said.offers.filter(isAnswer).length,
    otherPlans: rows.otherPlans,
    moreColumns: headersOf(unknown.filter(({ doubt }) => doubt !== 'typed-over')),
    typedOver: headersOf(unknown.filter(({ doubt }) => doubt === 'typed-over')),
  };
  return { ...said, standing, newRows, others };
}

const headersOf = (offers: CopyOffers['offers']): readonly string[] => [
  ...new Set(offers.map(({ header }) => header)),
];

/** Not the pack's own lines above its tables, though its mark may be gone. */
function isSaid(copy: readonly JudgedPlan[]): (words: OtherWords) => boolean {
  const headers = new Map(copy.map(({ report, plan }) => [report.sheet, plan.table.region.headerRow]));
  return ({ sheet, address, text }) =>
    !(Number(/\d+$/.exec(address)?.[0] ?? Infinity) <= (headers.get(sheet) ?? 0) && isHeadLine(text));
}

/** Without the add-in's own columns, and without the lists of a pack. */
const boards = (sheets: ReturnedFile['sheets'], copy: readonly JudgedPlan[]): ReturnedFile['sheets'] =>
  sheets
    .filter((sheet) => !isPackList(sheet))
    .map((sheet) => copy.find(({ report }) => report.sheet === sheet.name)?.plan.grid.snapshot ?? sheet);

/** A file that offers nothing. */
export const without = (
  file: ReturnedFile,
  verdict: FileVerdict,
  more: Partial<FileStanding> = {},
): MergedCopy => ({
  standing: { ...standingOf(file, verdict), ...more },
  offers: [],
  leftBlank: [],
  struck: [],
  newRows: [],
  others: [],
});

const standingOf = ({ name, refusal, uncalculated }: ReturnedFile, verdict: FileVerdict): FileStanding => ({
  file: name,
  verdict,
  refusal,
  uncalculated,
  packs: [],
  met: 0,
  notMet: 0,
  updates: 0,
  otherPlans: [],
  moreColumns: [],
  typedOver: [],
  olderThan: null,
  sameAs: null,
});
