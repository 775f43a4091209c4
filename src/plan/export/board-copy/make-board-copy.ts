/**
 * Makes the board copy of a judged workbook: cover, each live plan with what the add-in found, the summary if there is
 * one, and a last page on how it was made. Refuses while the gate is shut or no validator is named; settings and history are included only on request.
 */
import { inWords, type IsoDate } from '../../read/dates/calendar';
import { visibleText } from '../../read/recognise/sheet-grid';
import type { PlanReport, WorkbookReport } from '../../judge/report/plan-report';
import { paperWords } from '../../judge/report/paper-words';
import { headerAndFooter } from '../../change/header-and-footer';
import { a1, columnName } from '../../read/sheet/a1';
import type { Setup } from '../../read/setup/setup';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { GateVerdict } from '../gate/judge-gate';
import { isLive, leftOutInWords, liveOnly } from '../../judge/report/live-plans';
import { hiddenActions } from '../hidden-actions';
import { withheldIn, type WithheldColumn } from '../withheld-columns';
import type { BoardCopy, CopySheet } from './board-copy';
import { closingSheet } from './closing-sheet';
import { coverSheet } from './cover-sheet';
import { printable } from './page-setup';
import { planCopy } from './plan-copy';
import { type PlacedPlan } from './placed-plan';
import { rowDigest } from './row-digest';
import { rowHeights } from './row-heights';
import { uniqueSheetName } from './sheet-names';
import { summaryCopy, type SummaryToCopy } from './summary-copy';
import { valuesCopy } from './values-copy';
import { withoutPlansApart } from './without-plans-apart';
import { secretWords, withholdWords, type WithheldSheet } from './withhold-words';

export interface BoardCopyRequest {
  readonly report: WorkbookReport;
  /** As read, with or without the add-in's columns. */
  readonly snapshots: readonly SheetSnapshot[];
  /** The settings that the report was judged by. */
  readonly setup: Setup;
  readonly gate: GateVerdict;
  /** The person who takes responsibility for the validation. */
  readonly validatedBy: string;
  readonly validatedOn: IsoDate;
  /** `''` uses the name of the plan's sheet. */
  readonly title?: string;
  readonly withheld?: readonly WithheldColumn[];
  readonly summary?: SummaryToCopy | null;
  /** Further sheets to include as values: settings, history. Only on the user's request. */
  readonly along?: readonly SheetSnapshot[];
  /** The board's own column widths, in characters, by sheet and column. */
  readonly widths?: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** `gate-shut`: something fails that has no reason for an override. `no-name`: no validator is named. */
export type BoardCopyOutcome =
  | { readonly made: true; readonly copy: BoardCopy }
  | { readonly made: false; readonly because: 'gate-shut' | 'no-name' | 'no-plan' };

const LONGEST_NAME = 120;

export function makeBoardCopy(request: BoardCopyRequest): BoardCopyOutcome {
  const { report, snapshots, setup, gate, validatedOn, along = [] } = request;
  const validatedBy = oneLine(request.validatedBy);
  const live = liveOnly(report);
  if (live.plans.length === 0) return { made: false, because: 'no-plan' };
  if (!gate.passed) return { made: false, because: 'gate-shut' };
  if (validatedBy === '') return { made: false, because: 'no-name' };
  const sheets = plansBySheet(report.plans, snapshots, request.withheld ?? []);
  const paper = paperWords(live.plans, snapshots, setup);
  const title = oneLine(request.title ?? '') || oneLine(`Board copy: ${paper.title}`);
  const printed = headerAndFooter(paper, { day: `As at ${inWords(report.asOf)}`, what: 'Board copy' });
  const copied = sheets.map((sheet) => ({
    ...sheet,
    ...planCopy(sheet.plans, sheet.snapshot, sheet.withheld, request.widths?.get(sheet.snapshot.name)),
  }));
  const plans = copied.map(({ sheet, placed }) => withPlanPage(sheet, placed, printed));
  const secrets = secretWords(sheets);
  const beside = [...(request.summary ? [summaryCopy(request.summary)] : []), ...along.map(valuesCopy)].map(
    (sheet) => withholdWords(sheet, secrets),
  );
  const digest = rowDigest(plans);
  const names = [...plans, ...beside].map(({ name }) => name);
  const cover = coverSheet({
    name: uniqueSheetName('Board copy', names),
    title,
    plans: live.plans,
    setup,
    gate,
    validatedBy,
    validatedOn,
    remarks: [...leftOutInWords(report), ...remarksOn(copied, along)],
  });
  const closing = closingSheet({
    name: uniqueSheetName('About this copy', [...names, cover.name]),
    setup,
    gate,
    digest,
  });
  const all = [
    withPage(cover, printed),
    ...plans,
    ...beside.map((sheet) => withPage(sheet, printed)),
    withPage(closing, printed),
  ];
  const [first] = snapshots;
  return {
    made: true,
    copy: {
      title,
      madeOn: validatedOn,
      dateSystem: first?.dateSystem ?? 1900,
      sheets: leadingInside(all).map((sheet) =>
        sheet.heights.length > 0 ? sheet : { ...sheet, heights: rowHeights(sheet) },
      ),
      digest,
    },
  };
}

interface PlanSheet extends WithheldSheet {
  readonly snapshot: SheetSnapshot;
}

function plansBySheet(
  plans: readonly PlanReport[],
  snapshots: readonly SheetSnapshot[],
  chosen: readonly WithheldColumn[],
): readonly PlanSheet[] {
  return snapshots.flatMap((snapshot) => {
    const onSheet = plans.filter(({ sheet }) => sheet === snapshot.name);
    const own = onSheet.filter(isLive);
    if (own.length === 0) return [];
    const shown = withoutPlansApart(snapshot, onSheet);
    return [{ snapshot: shown, plans: own, withheld: withheldIn(snapshot, chosen) }];
  });
}

type Printed = ReturnType<typeof headerAndFooter>;

function withPlanPage(sheet: CopySheet, placed: readonly PlacedPlan[], printed: Printed): CopySheet {
  const region = placed[0]?.plan.table.region;
  const alone = placed.length === 1 && region;
  const titles: readonly [number, number] | null = alone
    ? [region.headerRow, region.headerRow + region.headerRowCount - 1]
    : null;
  return { ...sheet, ...printable(sheet, 'landscape', titles, printed) };
}

const withPage = (sheet: CopySheet, printed: Printed): CopySheet =>
  sheet.page ? sheet : { ...sheet, ...printable(sheet, 'landscape', null, printed) };

/** Keeps only links to cells within the copy; the targets of the others are not in the file. */
function leadingInside(sheets: readonly CopySheet[]): readonly CopySheet[] {
  const names = new Set(sheets.map(({ name }) => name));
  return sheets.map((sheet) => ({ ...sheet, links: sheet.links.filter(({ to }) => names.has(to.sheet)) }));
}

function remarksOn(
  copied: readonly (PlanSheet & { readonly placed: readonly PlacedPlan[] })[],
  along: readonly SheetSnapshot[],
): readonly string[] {
  const remarks = copied.flatMap(({ snapshot, withheld, plans, placed }) => {
    const { name } = snapshot;
    const list = (columns: readonly number[]): string => columns.map(columnName).join(', ');
    const chosen = withheld.secret.filter((column) => !withheld.hidden.includes(column));
    const leftOut = chosen.filter((column) => withheld.leftOut.has(column));
    const blanked = chosen.filter((column) => withheld.blanked.has(column));
    const shown = hiddenActions(snapshot, plans).size;
    const unseen = withheld.unseen.length;
    const bare = placed.find(({ firstColumn }) => firstColumn === null);
    return [
      ...(leftOut.length > 0 ? [`Left out of “${name}”: columns ${list(leftOut)} of the workbook.`] : []),
      ...(blanked.length > 0
        ? [`Withheld in “${name}”: what stood in columns ${list(blanked)} of the workbook.`]
        : []),
      ...(withheld.hidden.length > 0
        ? [`Left out of “${name}” because they are hidden in the workbook: columns ${list(withheld.hidden)}.`]
        : []),
      ...(shown > 0
        ? [
            `${shown} ${shown === 1 ? 'row' : 'rows'} of “${name}” hidden in the workbook are shown here, because they are counted.`,
          ]
        : []),
      ...(unseen > 0
        ? [
            `Left out of “${name}”: ${unseen === 1 ? '1 cell whose number format hides it' : `${unseen} cells whose number format hides them`}.`,
          ]
        : []),
      ...(bare
        ? [
            `Beside the plan at ${a1(bare.headerRow, bare.plan.table.region.lastColumn)} of “${name}” there was no room for its ratings.`,
          ]
        : []),
    ];
  });
  const settings = along.length === 0 ? ['The plan’s settings and history are not in this copy.'] : [];
  return [
    ...remarks,
    ...settings,
    'The sheets are protected against accidental changes, without a password.',
  ];
}

const oneLine = (text: string): string => visibleText(text.replace(/\s+/g, ' ')).slice(0, LONGEST_NAME);

/** Points: room for several lines in cells that are to be filled in. */
const ROOM_TO_WRITE = 60;

/** A copy of a single sheet, such as a chase sheet, ready to be written to a file. */
export function singleSheetCopy(
  sheet: CopySheet,
  title: string,
  madeOn: IsoDate,
  dateSystem: SheetSnapshot['dateSystem'],
): BoardCopy {
  const whole = { ...sheet, heights: rowHeights(sheet, ROOM_TO_WRITE) };
  return { title, madeOn, dateSystem, sheets: [whole], digest: rowDigest([sheet]) };
}
