/** Tests that a person must do, because an add-in cannot observe the result. Shown on the page and in the report. */

export interface ByHand {
  readonly title: string;
  /** What to do, on a copy of a plan. */
  readonly does: string;
  /** What should then be seen, and what is worth reporting. */
  readonly looks: string;
}

export const BY_HAND: readonly ByHand[] = [
  {
    title: 'Undo after the pane has checked again',
    does: 'Check a plan, type something in one of its cells, and wait until the pane has checked again. Then click a cell of the sheet and press Ctrl+Z, on a Mac Cmd+Z.',
    looks:
      'What you typed should be undone. If nothing happens, the check has emptied Excel’s list of things to undo.',
  },
  {
    title: 'A choice from a drop-down',
    does: 'Check a plan that has a list to choose from in a column, such as Lead. Choose another entry from the list with the mouse, then click another cell.',
    looks:
      'The pane should check again by itself and show what follows from the choice. If it still shows the old entry, Excel has not told it.',
  },
];
