/**
 * How to print or make a PDF, in words: Excel does both, using the page layout stored in the sheets. An add-in cannot
 * produce a reliable PDF on every platform.
 */

/** One step per string, in order. */
export const PRINT_STEPS: readonly string[] = [
  'Open the board copy and choose the sheet, or several with Ctrl and a click on their tabs.',
  'Choose File, then Print. The page is already set up: one page wide, the header row on each page.',
  'To print, choose the printer and Print.',
  'For a PDF on a computer, choose File, Export, Create PDF; in Excel for the web, File, Export, Download as PDF.',
  'Look through the PDF before you send it: what is on its pages is what leaves the office.',
];
