/**
 * Turns the errors that Excel raises into expected obstacles. Any other error is our own fault (or the workbench's)
 * and is rethrown. Codes are those of `Excel.ErrorCodes` and `OfficeExtension.ErrorCodes`.
 */
import type { Problem } from '../plan/outcome';

/** The sheet our own code was working on when the error came; `null` if none in particular. */
export interface ErrorContext {
  readonly sheet?: string | null;
}

/** Returns the obstacle that the error stands for; rethrows any other error. */
export function problemOfHostError(error: unknown, context: ErrorContext = {}): Problem {
  const sheet = context.sheet ?? null;
  switch (codeOf(error)) {
    case 'InvalidOperationInCellEditMode':
      return { code: 'cell-edit-mode' };
    case 'AccessDenied':
      return { code: 'sheet-protected', sheet };
    case 'ItemNotFound':
    case 'InvalidReference':
    case 'InvalidObjectPath':
      return { code: 'sheet-deleted', sheet };
    case 'ApiNotFound':
    case 'ApiNotAvailable':
      return { code: 'api-set-missing', needed: 'ExcelApi 1.14' };
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return { code: 'payload-too-large', sheet, cell: null };
    case 'HostRestartNeeded':
    case 'ConnectionFailure':
    case 'InvalidRequestContext':
    case 'SessionNotFound':
      return { code: 'host-gone' };
    case 'ActivityLimitReached':
    case 'RequestAborted':
    case 'ServiceNotAvailable':
      return { code: 'host-busy' };
    case 'FilteredRangeConflict':
      return { code: 'filter-active', sheet };
    case 'MergedRangeConflict':
      return { code: 'merged-cells-in-the-way', sheet };
    default:
      throw error;
  }
}

/** Whether Excel answers nothing at present, so that it is no use to try anything else. */
export function isUnreachable(error: unknown): boolean {
  try {
    return ['host-gone', 'host-busy', 'cell-edit-mode'].includes(problemOfHostError(error).code);
  } catch {
    return false;
  }
}

/** Whether the host refused a request or response as too large, so that a smaller one may succeed. */
export function isPayloadRefusal(error: unknown): boolean {
  return /^Re(?:quest|sponse)PayloadSizeLimitExceeded$/.test(codeOf(error));
}

/**
 * Whether asking for merged areas may be what failed: Excel returns at most 512 of them at a time, and says only that
 * it "will fail to return the result", so a general failure counts too.
 */
export function isMergedAreasRefusal(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  return error.code === 'GeneralException' || /MergedAreas/.test(error.debugInfo?.errorLocation ?? '');
}

function codeOf(error: unknown): string {
  return error instanceof OfficeExtension.Error ? error.code : '';
}
