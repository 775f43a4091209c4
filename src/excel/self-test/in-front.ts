/** Activates a sheet while `work` runs, then the sheet that was active before, even if `work` throws. */

export async function inFront<T>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  work: () => Promise<T>,
): Promise<T> {
  const { worksheets } = context.workbook;
  const before = worksheets.getActiveWorksheet();
  before.load('id');
  await context.sync();
  sheet.activate();
  await context.sync();
  try {
    return await work();
  } finally {
    worksheets.getItem(before.id).activate();
    await context.sync();
  }
}
