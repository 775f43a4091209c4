/** Where the pane starts: waits for Office.js, then shows itself in place of the first paint. */
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');

void Office.onReady(async (info) => {
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
  if (root) createRoot(root).render(<main>{`${String(info.host)}: ${name}`}</main>);
});
