/** Brings a sheet in front for as long as something is tried on it, and then the one that was there before. */

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
