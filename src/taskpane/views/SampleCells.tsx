/** A column's first cells, in one subdued line. */
import { usePaneStyles } from './pane-styles';

export function SampleCells({ texts }: { readonly texts: readonly string[] }) {
  const shared = usePaneStyles();
  return (
    <div className={shared.small} style={{ overflowWrap: 'anywhere' }}>
      {texts.length === 0 ? 'No cell is filled.' : texts.map((text) => `‘${text}’`).join(' · ')}
    </div>
  );
}
