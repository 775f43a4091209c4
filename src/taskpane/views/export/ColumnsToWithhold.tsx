/** Which of the board's columns are exported unchanged, which are left out, and which are blanked. */
import { Field, Select } from '@fluentui/react-components';
import type { ExportColumn } from '../../../app/export/export-choices';
import { columnName } from '../../../plan/read/sheet/a1';
import { withheldColumnKey } from '../../state/export-state';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';

const HOW = { whole: 'Include', blanked: 'Show the column, withhold its words', 'left-out': 'Leave out' };

export function ColumnsToWithhold({ columns }: { readonly columns: readonly ExportColumn[] }) {
  const { store } = useController();
  const { draft } = usePaneState().export;
  const shared = usePaneStyles();
  const several = new Set(columns.map(({ sheet }) => sheet)).size > 1;
  const count = columns.filter(({ sheet, columnIndex }) =>
    draft.withheld.has(withheldColumnKey(sheet, columnIndex)),
  ).length;
  const choose = (key: string, how: string): void => {
    const withheld = new Map(draft.withheld);
    if (how === 'blanked' || how === 'left-out') withheld.set(key, how);
    else withheld.delete(key);
    store.dispatch({ type: 'export-drafted', draft: { withheld } });
  };
  return (
    <details className={shared.box}>
      <summary>Columns to leave out{count > 0 ? ` (${count} chosen)` : ''}: names, case details</summary>
      <div className={shared.stack}>
        {columns.map(({ sheet, columnIndex, header, hidden }) => {
          const key = withheldColumnKey(sheet, columnIndex);
          const label = `${columnName(columnIndex)} ${header}${several ? ` (${sheet})` : ''}`;
          return hidden ? (
            <p key={key} className={shared.small}>
              {label}: left out, because it is hidden in the workbook.
            </p>
          ) : (
            <Field key={key} label={label} size="small">
              <Select
                size="small"
                value={draft.withheld.get(key) ?? 'whole'}
                onChange={(_, { value }) => choose(key, value)}
              >
                {Object.entries(HOW).map(([how, words]) => (
                  <option key={how} value={how}>
                    {words}
                  </option>
                ))}
              </Select>
            </Field>
          );
        })}
      </div>
    </details>
  );
}
