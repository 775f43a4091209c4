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

test.each([
  ['InvalidOperationInCellEditMode', { code: 'cell-edit-mode' }],
  ['AccessDenied', { code: 'sheet-protected', sheet: 'Plan' }],
  ['ItemNotFound', { code: 'sheet-deleted', sheet: 'Plan' }],
  ['ApiNotFound', { code: 'api-set-missing', needed: 'ExcelApi 1.14' }],
  ['ResponsePayloadSizeLimitExceeded', { code: 'payload-too-large', sheet: 'Plan', cell: null }],
  ['HostRestartNeeded', { code: 'host-gone' }],
  ['ActivityLimitReached', { code: 'host-busy' }],
  ['MergedRangeConflict', { code: 'merged-cells-in-the-way', sheet: 'Plan' }],
])('%s is an obstacle', (code, problem) => {
  expect(problemOfHostError(hostError(code), { sheet: 'Plan' })).toEqual(problem);
});

test('refusals for size and for too many merged areas are distinguished from others', () => {
  expect(isPayloadRefusal(hostError('GeneralException'))).toBe(false);
  expect(isPayloadRefusal(hostError('RequestPayloadSizeLimitExceeded'))).toBe(true);
  expect(isMergedAreasRefusal(hostError('InvalidArgument', 'Range.values'))).toBe(false);
  expect(isMergedAreasRefusal(hostError('GeneralException'))).toBe(true);
  expect(isMergedAreasRefusal(hostError('InvalidArgument', 'Range.getMergedAreasOrNullObject'))).toBe(true);
});
