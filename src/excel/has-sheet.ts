/** Whether the workbook has a sheet of this name, hidden or not. */
import { obstacle, success, type Outcome } from '../plan/outcome';
import { problemOfHostError } from './host-error';

export async function hasSheet(name: string): Promise<Outcome<boolean>> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      return success(!sheet.isNullObject);
    });
  } catch (error) {
    return obstacle(problemOfHostError(error, { sheet: name }));
  }
}
