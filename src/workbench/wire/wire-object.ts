/** An object of the workbook as requests and answers name it. */
/** An object that a request can reach: which class it is of, and what it stands for in the model. */
export interface WireObject {
  readonly kind: 'object';
  readonly className: string;
  readonly target: unknown;
}
