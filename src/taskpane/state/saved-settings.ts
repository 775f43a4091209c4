/** What follows from saving settings: the news of it, and which drafts it ends. */

/** The drafts that end once they are saved. */
export const DRAFTS_ENDED = {
  columns: { columnsDraft: null },
  forgotten: { columnsDraft: null },
  setup: { setupDraft: null },
  layout: {},
  pair: {},
  answer: {},
  standing: {},
  register: {},
} as const;

/** The news. */
export const SAVED = {
  columns: 'Columns confirmed, and kept on the sheet “Plan setup”.',
  forgotten:
    'What was confirmed of the columns of this sheet is forgotten. The workbook has been checked again.',
  setup: 'Saved on the sheet “Plan setup”. The plan has been checked again.',
  standing: 'Kept on the sheet “Plan setup”: which plans take part.',
  register: 'The leads register is kept on the sheet “Plan setup”. The plan has been checked again.',
  pair: 'Kept on the sheet “Plan setup”: which action is which.',
  answer: 'The answer is kept on the sheet “Plan setup”. It is not asked again until the words change.',
  layout: 'The layout is kept on the sheet “Plan setup”, and can be chosen from now on.',
} as const;
