/** Opens a workbook, given as base64, in a new window. */
import { obstacle, success, type Outcome, type ProblemCode } from '../plan/outcome';
import { problemOfHostError } from './host-error';

const REFUSALS: ReadonlySet<ProblemCode> = new Set(['host-refused', 'unsupported-here', 'sheet-protected']);

export async function openSample(base64: string): Promise<Outcome<void>> {
  try {
    await Excel.createWorkbook(base64);
    return success(undefined);
  } catch (error) {
    const problem = problemOfHostError(error);
    // The policy "extension hardening" answers without a reason (office-js issue 3568).
    return obstacle(REFUSALS.has(problem.code) ? { code: 'new-workbook-refused' } : problem);
  }
}
