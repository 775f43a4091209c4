/** Opens a workbook, given as base64, in a new window. */
import { obstacle, success, type Outcome } from '../plan/outcome';
import { problemOfHostError } from './host-error';

export async function openSample(base64: string): Promise<Outcome<void>> {
  try {
    await Excel.createWorkbook(base64);
    return success(undefined);
  } catch (error) {
    return obstacle(problemOfHostError(error));
  }
}
