/** Stand-in. */
import type { Workbook } from '../model/workbook';
export function PlainSheet({ workbook }: { readonly workbook: Workbook }) {
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheet);
  return (
    <div style={{ overflow: 'auto', flex: 1 }}>
      <div role="tablist">
        {workbook.sheets.map((each) => (
          <button key={each.id} role="tab">
            {each.name}
          </button>
        ))}
      </div>
      <table>
        <tbody>
          {[...(sheet?.rows ?? [])].slice(0, 100).map(([rowIndex, row]) => (
            <tr key={rowIndex}>
              {[...row.cells].map(([columnIndex, cell]) => (
                <td key={columnIndex} data-cell={`${String.fromCharCode(65 + columnIndex)}${rowIndex + 1}`}>
                  {String(cell.value ?? '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
