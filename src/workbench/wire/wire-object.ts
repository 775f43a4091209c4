/** An object of the workbook as requests and answers refer to it. */
/** An object that a request can reach: its class, and what it represents in the model. */
export interface WireObject {
  readonly kind: 'object';
  readonly className: string;
  readonly target: unknown;
}
