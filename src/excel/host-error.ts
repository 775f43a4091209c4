/**
 * Turns the errors that Excel answers with into expected obstacles. An error that names no obstacle is a fault of ours
 * (or of the workbench) and is thrown on. Codes are those of `Excel.ErrorCodes` and `OfficeExtension.ErrorCodes`.
 */
import type { Problem } from '../plan/outcome';

/** What our own code knew about the sheet when the error came; `null` where it was about none in particular. */
export interface ErrorContext {
  readonly sheet?: string | null;
}

/** The obstacle that the error stands for; throws the error itself where it stands for none. */
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

/** Whether the host found the request or its answer too large: less at a time may do. */
export function isPayloadRefusal(error: unknown): boolean {
  return /^Re(?:quest|sponse)PayloadSizeLimitExceeded$/.test(codeOf(error));
}

/**
 * Whether the question for merged areas may be what failed: Excel answers it for at most 512 of them at a time, and says
 * only that it "will fail to return the result", so a general failure counts too.
 */
export function isMergedAreasRefusal(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  return error.code === 'GeneralException' || /MergedAreas/.test(error.debugInfo?.errorLocation ?? '');
}

function codeOf(error: unknown): string {
  return error instanceof OfficeExtension.Error ? error.code : '';
}
