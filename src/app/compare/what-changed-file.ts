/** A workbook that holds nothing but the sheet "What changed", as the bytes of an .xlsx file. */
import {
  layOutWhatChanged,
  type WhatChangedInput,
} from '../../plan/change/what-changed/lay-out-what-changed';
import { emptyCopy, type CopyCell } from '../../plan/export/board-copy/board-copy';
import { DIGEST_COLUMN, WHAT_CHANGED_SHEET } from '../../plan/marks/what-changed/find-what-changed';
import { boardCopyFile } from '../export/board-copy-file';

export function whatChangedFile(input: WhatChangedInput): Promise<Uint8Array> {
  const { cells, formats, columns, rows, page, tabColour } = layOutWhatChanged(input);
  const sheet = {
    ...emptyCopy(WHAT_CHANGED_SHEET),
    cells: cells
      .filter(({ columnIndex }) => columnIndex !== DIGEST_COLUMN)
      .map(({ rowIndex, columnIndex, value = '' }): CopyCell => ({
        rowIndex,
        columnIndex,
        value,
        numberFormat: null,
      })),
    formats,
    columns: columns.filter(({ hidden }) => hidden !== true),
    heights: rows.flatMap(({ rowIndex, height }) =>
      height === 'standard' ? [] : [{ rowIndex, points: height }],
    ),
    page,
    tabColour,
  };
  return boardCopyFile({
    title: WHAT_CHANGED_SHEET,
    madeOn: input.built,
    dateSystem: 1900,
    sheets: [sheet],
    digest: '',
  });
}
