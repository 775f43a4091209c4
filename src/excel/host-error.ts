/**
 * Turns the errors that Excel raises into expected obstacles. Any other error is our own fault (or the workbench's)
 * and is rethrown. Codes are those of `Excel.ErrorCodes` and `OfficeExtension.ErrorCodes`; what they mean can depend on
 * the member that failed.
 */
import type { Problem } from '../plan/outcome';

/** What our own code was doing when the error came. */
export interface ErrorContext {
  /** The sheet it was working on; `null` if none in particular. */
  readonly sheet?: string | null;
  /** Whether something may have been written before the error. */
  readonly partly?: Problem['partly'] | false;
}

/** Errors in how the client was used: they cannot come from a workbook. */
const OUR_FAULTS = new Set([
  'NotEmulated',
  'WorkbenchFault',
  'PropertyNotLoaded',
  'RunMustReturnPromise',
  'ValueNotLoaded',
  'InvalidObjectPath',
]);

/** What works only in the active workbook (documented for `worksheets.add` and others; office-js issue 6365). */
const NEEDS_THE_FRONT =
  /^(?:WorksheetCollection\.add|Worksheet\.(?:delete|activate|showGridlines)|WorksheetFreezePanes\.\w+|Range\.select)$/;

/** What protection of the workbook's structure forbids, as opposed to protection of a sheet. */
const CHANGES_THE_STRUCTURE = /^(?:WorksheetCollection\.add|Worksheet\.(?:delete|name|position|visibility))$/;

type Meaning = (sheet: string | null, location: string) => Problem;

const tooLarge: Meaning = (sheet) => ({ code: 'payload-too-large', sheet, cell: null });
const tooLargeToWrite: Meaning = (sheet) => ({ code: 'too-large-to-write', sheet });
const gone: Meaning = () => ({ code: 'host-gone' });
const busy: Meaning = () => ({ code: 'host-busy' });
const deleted: Meaning = (sheet) => ({ code: 'sheet-deleted', sheet });
const tooOld: Meaning = () => ({ code: 'api-set-missing', needed: 'ExcelApi 1.14' });
const unsupported: Meaning = () => ({ code: 'unsupported-here' });
const inTheWay: Meaning = (sheet) => ({ code: 'lines-cannot-move', sheet });
const behind: Meaning = () => ({ code: 'workbook-behind' });
const meanwhile: Meaning = (sheet) => ({ code: 'changed-by-others', sheet });
const linksBlocked: Meaning = () => ({ code: 'links-blocked' });
const refused: Meaning = (sheet, location) =>
  NEEDS_THE_FRONT.test(location) ? { code: 'workbook-behind' } : { code: 'host-refused', sheet };

const MEANINGS: Readonly<Record<string, Meaning>> = {
  InvalidOperationInCellEditMode: () => ({ code: 'cell-edit-mode' }),
  AccessDenied: (sheet, location) =>
    CHANGES_THE_STRUCTURE.test(location)
      ? { code: 'workbook-protected' }
      : { code: 'sheet-protected', sheet },
  ItemNotFound: deleted,
  InvalidReference: deleted,
  ApiNotFound: tooOld,
  ApiNotAvailable: tooOld,
  NotImplemented: unsupported,
  UnsupportedFeature: unsupported,
  UnsupportedFillType: unsupported,
  UnsupportedOperation: unsupported,
  UnsupportedSheet: (sheet) => ({ code: 'sheet-unsupported', sheet }),
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  OperationCellsExceedLimit: tooLargeToWrite,
  RangeExceedsLimit: tooLargeToWrite,
  RangeImageExceedsLimit: tooLargeToWrite,
  FormulaLengthExceedsLimit: tooLargeToWrite,
  HostRestartNeeded: gone,
  ConnectionFailure: gone,
  InvalidRequestContext: gone,
  SessionNotFound: gone,
  ActivityLimitReached: busy,
  RequestAborted: busy,
  ServiceNotAvailable: busy,
  Timeout: busy,
  InactiveWorkbook: behind,
  Conflict: meanwhile,
  DirtySupportingFormula: meanwhile,
  FilteredRangeConflict: (sheet) => ({ code: 'filter-active', sheet }),
  MergedRangeConflict: (sheet) => ({ code: 'merged-cells-in-the-way', sheet }),
  InsertDeleteConflict: inTheWay,
  NonBlankCellOffSheet: inTheWay,
  PivotTableRangeConflict: (sheet) => ({ code: 'pivot-in-the-way', sheet }),
  OpenWorkbookLinksBlocked: linksBlocked,
  RefreshWorkbookLinksBlocked: linksBlocked,
  PowerQueryRefreshResourceChallenge: linksBlocked,
};

/** The obstacle that the error stands for; rethrows an error that is a fault of our own. */
export function problemOfHostError(error: unknown, { sheet = null, partly }: ErrorContext = {}): Problem {
  const code = codeOf(error);
  if (code === '' || OUR_FAULTS.has(code)) throw error;
  const problem = (MEANINGS[code] ?? refused)(sheet, locationOf(error));
  return partly ? { ...problem, partly } : problem;
}

/** Refused before any of the request is carried out. */
const REFUSED_WHOLE = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'ActivityLimitReached',
]);

/** Whether something may be in the workbook: `some` of the writing exchanges have succeeded, or one was `sent`. */
export const mayHaveWritten = (
  { sent, some }: { readonly sent: boolean; readonly some: boolean },
  error: unknown,
): boolean => some || (sent && !REFUSED_WHOLE.has(codeOf(error)));

/** Whether Excel accepts no requests at all at present, so that trying anything else is pointless. */
export function isUnreachable(error: unknown): boolean {
  return [busy, gone, MEANINGS['InvalidOperationInCellEditMode']].includes(MEANINGS[codeOf(error)]);
}

/** Whether the host refused a request or response as too large, so that a smaller one may succeed. */
export function isPayloadRefusal(error: unknown): boolean {
  return /^Re(?:quest|sponse)PayloadSizeLimitExceeded$/.test(codeOf(error));
}

/**
 * Whether asking for merged areas may be what failed: Excel returns at most 512 of them at a time, and says only that
 * it "will fail to return the result", so a general failure counts too.
 */
export const isMergedAreasRefusal = (error: unknown): boolean =>
  codeOf(error) === 'GeneralException' || /MergedAreas/.test(locationOf(error));

/**
 * Whether asking for colour rules may be what failed: for two or more rules on the same cells, some builds give
 * ItemNotFound (office-js issues 5222, 6827, 6835, 6396), as for a sheet that is gone.
 */
export const isRulesRefusal = (error: unknown): boolean =>
  codeOf(error) === 'ItemNotFound' || /ConditionalFormat/.test(locationOf(error));

/** Whether working out a date may be what failed: `functions.date` has regressed in some builds (issues 6112, 6068). */
export const isDateRefusal = (error: unknown): boolean =>
  codeOf(error) === 'GeneralException' || /Function/.test(locationOf(error));

const codeOf = (error: unknown): string => (error instanceof OfficeExtension.Error ? error.code : '');

const locationOf = (error: unknown): string =>
  error instanceof OfficeExtension.Error ? (error.debugInfo?.errorLocation ?? '') : '';
