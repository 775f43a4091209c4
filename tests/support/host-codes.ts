/** The codes by which Excel is known to refuse a request, and the one of a connection that is lost. */
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
