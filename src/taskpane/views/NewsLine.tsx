/** A line at the foot of the pane with the latest news; a polite live region that never takes the focus. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaneState } from '../state/pane-state';

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    padding: '4px 12px',
    minHeight: '24px',
    maxHeight: '25vh',
    overflowY: 'auto',
    boxSizing: 'border-box',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export function NewsLine({ news }: { readonly news: PaneState['news'] }) {
  const styles = useStyles();
  return (
    <div className={styles.line} role="status" data-testid="news">
      <span key={news.count}>{news.text}</span>
    </div>
  );
}
