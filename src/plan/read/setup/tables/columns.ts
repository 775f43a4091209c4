/** The columns that a person confirmed: a header, and what its column holds. */
import type { Field } from '../../schema/fields';
import { headerKey } from '../../schema/header-text';
import { fieldsIn, fieldsInWords } from '../field-words';
import { isRepeated } from '../repeated-row';
import { folded, type CellReader } from '../setup-cells';
import { setupRow, textCell } from '../setup-row';
import { column, filled, TELLS, type SetupTable } from '../setup-table';

export const columnsTable: SetupTable<'columns'> = {
  id: 'columns',
  name: 'PlanSetupColumns',
  title: 'Columns confirmed',
  columns: [
    column('sheet', 'On sheet', 20, { also: ['sheet'] }),
    column('header', 'Header', 34, { ...TELLS, also: ['column', 'column header', 'heading'] }),
    column('fields', 'Holds', 30, { ...TELLS, also: ['field', 'fields', 'field(s)'] }),
  ],
  read: (cells, rows) => filled(readColumns(cells, rows), (confirmedColumns) => ({ confirmedColumns })),
  rows: ({ confirmedColumns = [] }) =>
    confirmedColumns.map(({ sheet = null, header, fields }) =>
      setupRow(confirmedColumnKey({ header, sheet }), {
        sheet: textCell(sheet ?? ''),
        header: textCell(header),
        fields: textCell(fieldsInWords(fields)),
      }),
    ),
};

const confirmedColumnKey = (of: { readonly header: string; readonly sheet: string | null }): string =>
  `${headerKey(of.header) || folded(of.header)}\n${folded(of.sheet ?? '')}`;

interface ConfirmedColumn {
  readonly sheet: string | null;
  readonly header: string;
  readonly fields: Field[];
}

function readColumns(cells: CellReader, rows: readonly number[]): readonly ConfirmedColumn[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const sheet = cells.text(row, 'sheet') || null;
    const header = cells.text(row, 'header');
    const words = cells.text(row, 'fields');
    if (header === '' && words === '') return [];
    if (header === '' || words === '') {
      cells.note(
        'incomplete',
        row,
        header === '' ? 'header' : 'fields',
        'This row lacks its header or what the column holds. It is not used.',
      );
      return [];
    }
    const key = confirmedColumnKey({ header, sheet });
    if (isRepeated(cells, row, 'header', header, key, seen)) return [];
    const fields = fieldsIn(cells, row, words);
    if (fields === null) return [];
    cells.took(row, key);
    return [{ sheet, header, fields }];
  });
}
