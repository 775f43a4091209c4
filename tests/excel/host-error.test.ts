import { isMergedAreasRefusal, isPayloadRefusal, problemOfHostError } from '../../src/excel/host-error';
import { newWorkbook } from '../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';

// Errors are made by Microsoft's client, whose own class they must be.
beforeAll(() => void openInOfficeJs(newWorkbook()));

const hostError = (code: string, errorLocation = ''): unknown => {
  const error = Object.create(OfficeExtension.Error.prototype) as Record<string, unknown>;
  return Object.assign(error, { code, message: code, debugInfo: { errorLocation } });
};

test('an error that is not an expected obstacle is rethrown', () => {
  const bug = new TypeError('undefined is not a function');
  expect(() => problemOfHostError(bug)).toThrow(bug);
  expect(() => problemOfHostError(hostError('PropertyNotLoaded'))).toThrow();
  expect(() => problemOfHostError(hostError('NotEmulated'))).toThrow();
  expect(() => problemOfHostError({ code: 'AccessDenied' })).toThrow();
});

/** Every code of Microsoft's lists, with what it means on a sheet. */
const CODES: Readonly<Record<string, string>> = {
  AccessDenied: 'sheet-protected',
  ActivityLimitReached: 'host-busy',
  ApiNotAvailable: 'api-set-missing',
  ApiNotFound: 'api-set-missing',
  Conflict: 'changed-by-others',
  ConnectionFailure: 'host-gone',
  DirtySupportingFormula: 'changed-by-others',
  EmptyChartSeries: 'host-refused',
  FilteredRangeConflict: 'filter-active',
  FormulaLengthExceedsLimit: 'too-large-to-write',
  GeneralException: 'host-refused',
  HostRestartNeeded: 'host-gone',
  InactiveWorkbook: 'workbook-behind',
  InsertDeleteConflict: 'lines-cannot-move',
  InvalidArgument: 'host-refused',
  InvalidBinding: 'host-refused',
  InvalidOperation: 'host-refused',
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  InvalidReference: 'sheet-deleted',
  InvalidRequestContext: 'host-gone',
  InvalidSelection: 'host-refused',
  ItemAlreadyExists: 'host-refused',
  ItemNotFound: 'sheet-deleted',
  MergedRangeConflict: 'merged-cells-in-the-way',
  NonBlankCellOffSheet: 'lines-cannot-move',
  NotImplemented: 'unsupported-here',
  OpenWorkbookLinksBlocked: 'links-blocked',
  OperationCellsExceedLimit: 'too-large-to-write',
  PivotTableRangeConflict: 'pivot-in-the-way',
  PowerQueryRefreshResourceChallenge: 'links-blocked',
  RangeExceedsLimit: 'too-large-to-write',
  RangeImageExceedsLimit: 'too-large-to-write',
  RefreshWorkbookLinksBlocked: 'links-blocked',
  RequestAborted: 'host-busy',
  RequestPayloadSizeLimitExceeded: 'payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'payload-too-large',
  ServiceNotAvailable: 'host-busy',
  Timeout: 'host-busy',
  UnsupportedFeature: 'unsupported-here',
  UnsupportedFillType: 'unsupported-here',
  UnsupportedOperation: 'unsupported-here',
  UnsupportedSheet: 'sheet-unsupported',
};

test('every code that Microsoft documents of Excel is an obstacle', () => {
  const documented = Object.values(Excel.ErrorCodes);
  expect(documented.length).toBeGreaterThan(20);
  expect(documented.filter((code) => !Object.hasOwn(CODES, code))).toEqual([]);
});

test.each(Object.entries(CODES))('%s is the obstacle %s', (code, problem) => {
  const found = problemOfHostError(hostError(code), { sheet: 'Plan' });
  expect(found.code).toBe(problem);
  if ('sheet' in found) expect(found.sheet).toBe('Plan');
  expect(problemOfHostError(hostError(code), { partly: true })).toMatchObject({
    code: problem,
    partly: true,
  });
});

test.each([
  ['AccessDenied', 'WorksheetCollection.add', 'workbook-protected'],
  ['AccessDenied', 'Worksheet.delete', 'workbook-protected'],
  ['AccessDenied', 'Range.values', 'sheet-protected'],
  ['GeneralException', 'WorksheetCollection.add', 'workbook-behind'],
  ['InvalidSelection', 'Range.select', 'workbook-behind'],
  ['GeneralException', 'Range.values', 'host-refused'],
])('%s of %s is the obstacle %s', (code, location, problem) => {
  expect(problemOfHostError(hostError(code, location)).code).toBe(problem);
});

test('refusals for size and for too many merged areas are distinguished from others', () => {
  expect(isPayloadRefusal(hostError('GeneralException'))).toBe(false);
  expect(isPayloadRefusal(hostError('RequestPayloadSizeLimitExceeded'))).toBe(true);
  expect(isMergedAreasRefusal(hostError('InvalidArgument', 'Range.values'))).toBe(false);
  expect(isMergedAreasRefusal(hostError('GeneralException'))).toBe(true);
  expect(isMergedAreasRefusal(hostError('InvalidArgument', 'Range.getMergedAreasOrNullObject'))).toBe(true);
});
