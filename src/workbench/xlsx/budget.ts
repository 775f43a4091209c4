/**
 * The remaining limits while a workbook is read: one budget for all its sheets, so that splitting the file gains
 * nothing.
 */
import type { Limits } from './limits';
import { Refusal } from './refusal';

export interface Budget {
  /** Counts cells or rows that use memory. */
  readonly cells: (count: number) => void;
  /** Counts characters that the file does not contain itself: shared formulas expanded for each cell. */
  readonly characters: (count: number) => void;
}

export function newBudget(limits: Limits): Budget {
  let cells = 0;
  let characters = 0;
  return {
    cells: (count) => {
      cells += count;
      if (cells > limits.cells) throw new Refusal('too-many-cells');
    },
    characters: (count) => {
      characters += count;
      if (characters > limits.inflatedBytes) throw new Refusal('inflates-too-large');
    },
  };
}
