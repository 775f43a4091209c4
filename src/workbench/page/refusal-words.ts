/** What Excel refuses, in words for the person at the sheet. */
import type { HostError } from '../wire/host-error';

/** Excel's message for an error code; the model's own refusals are already sentences. */
export function sentenceOf(problem: HostError): string {
  switch (problem.code) {
    case 'AccessDenied':
      return 'The sheet is protected, so this cell cannot be changed. Unprotect the sheet first.';
    case 'InvalidArgument':
      return problem.message.includes('32,767')
        ? 'A cell holds at most 32,767 characters. Shorten the text.'
        : "There is a problem with this formula. To type a text that begins with = or -, type an apostrophe ( ' ) first.";
    default:
      return problem.message;
  }
}
