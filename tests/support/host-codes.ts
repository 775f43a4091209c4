/** The error codes with which Excel is known to refuse a request, and that of a lost connection. */
export const HOST_CODES = [
  'ItemNotFound',
  'InvalidArgument',
  'InvalidReference',
  'AccessDenied',
  'GeneralException',
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'MergedRangeConflict',
  'UnsupportedOperation',
  'ConnectionFailure',
];
