/**
 * Reads the layouts that a board keeps in "Plan setup": one row per column, from left to right, each with the layout's
 * name. A row that cannot be understood is skipped and reported; the layout's other rows still apply.
 */
import type { Field } from '../../schema/fields';
import { headerKey } from '../../schema/header-text';
import { fieldsIn, fieldsInWords } from '../field-words';
import { isRepeated } from '../repeated-row';
import { folded, type CellReader } from '../setup-cells';
import { setupRow, textCell } from '../setup-row';
import { column, filled, TELLS, type SetupTable } from '../setup-table';

export const layoutsTable: SetupTable<'layouts'> = {
  id: 'layouts',
  name: 'PlanSetupLayouts',
  title: 'Own layouts',
  whenNeeded: true,
  columns: [
    column('layout', 'Layout', 26, { ...TELLS, also: ['layout name', 'profile'] }),
    column('header', 'Column header', 34, TELLS),
    column('fields', 'Holds', 30, { ...TELLS, also: ['field', 'fields', 'field(s)'] }),
  ],
  read: (cells, rows) => filled(readLayouts(cells, rows), (profiles) => ({ profiles })),
  rows: ({ profiles = [] }) =>
    profiles.flatMap(({ title, columns }) =>
      columns.map(({ header, fields }) =>
        setupRow(layoutKey({ layout: title, header }), {
          layout: textCell(title),
          header: textCell(header),
          fields: textCell(fieldsInWords(fields)),
        }),
      ),
    ),
};

/** Shaped like a profile, but for a setup that has not been validated yet. */
interface OwnLayout {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly { readonly header: string; readonly fields: Field[] }[];
}

/** Never equal to the id of a built-in profile, as those contain no colon. */
export const ownProfileId = (title: string): string => `own:${folded(title)}`;

const layoutKey = (of: { readonly layout: string; readonly header: string }): string =>
  `${ownProfileId(of.layout)}\n${headerKey(of.header) || folded(of.header)}`;

function readLayouts(cells: CellReader, rows: readonly number[]): readonly OwnLayout[] {
  const layouts = new Map<string, { title: string; columns: OwnLayout['columns'][number][] }>();
  const seen = new Map<string, number>();
  for (const row of rows) {
    const title = cells.text(row, 'layout');
    const header = cells.text(row, 'header');
    const words = cells.text(row, 'fields');
    if (title === '' && header === '' && words === '') continue;
    if (title === '' || header === '' || words === '') {
      const lacks = title === '' ? 'layout' : header === '' ? 'header' : 'fields';
      cells.note(
        'incomplete',
        row,
        lacks,
        'This row lacks its layout, its header or what the column holds. It is not used.',
      );
      continue;
    }
    const key = layoutKey({ layout: title, header });
    if (isRepeated(cells, row, 'header', header, key, seen)) continue;
    const fields = fieldsIn(cells, row, words);
    if (fields === null) continue;
    cells.took(row, key);
    const id = ownProfileId(title);
    const layout = layouts.get(id) ?? { title, columns: [] };
    layout.columns.push({ header, fields });
    layouts.set(id, layout);
  }
  return [...layouts].map(([id, layout]) => ({ id, ...layout }));
}
