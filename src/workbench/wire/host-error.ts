/**
 * Errors that the emulated host answers with: a code, a message and a location. Codes are Excel's own; the messages are
 * ours, because no caller may depend on their words. `NotEmulated` and `WorkbenchFault` are not Excel codes: they mean
 * that the workbench, not the add-in, needs fixing, and cannot be mistaken for Excel's answers.
 */

const STATUS: Readonly<Record<string, number>> = {
  InvalidArgument: 400,
  InvalidReference: 400,
  InvalidBinding: 400,
  InvalidSelection: 400,
  Unauthenticated: 401,
  AccessDenied: 403,
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  Conflict: 409,
  ActivityLimitReached: 429,
  GeneralException: 500,
  NotImplemented: 501,
  NotEmulated: 501,
};

/** Thrown by emulated members and caught only by the processor, which fills in `location` if it is missing. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
  ) {
    super(message);
    this.name = 'HostError';
  }

  get httpStatusCode(): number {
    return STATUS[this.code] ?? 400;
  }
}

export const itemNotFound = (what = 'The requested resource'): HostError =>
  new HostError('ItemNotFound', `${what} doesn't exist.`);

export const invalidArgument = (
  why = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', why);

export const invalidReference = (): HostError =>
  new HostError('InvalidReference', 'This reference is not valid for the current operation.');

export const accessDenied = (why = 'You cannot perform the requested operation.'): HostError =>
  new HostError('AccessDenied', why);

export const notEmulated = (member: string): HostError =>
  new HostError('NotEmulated', `The workbench does not emulate ${member} yet.`, member);

/**
 * A bug in the workbench itself. It is answered, or the client would wait for ever, with a code that no real host uses.
 */
export const workbenchFault = (problem: unknown): HostError =>
  new HostError(
    'WorkbenchFault',
    problem instanceof Error ? (problem.stack ?? problem.message) : String(problem),
  );
