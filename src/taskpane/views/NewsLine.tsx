/**
 * A line at the foot of the pane: the latest news, read out politely and never taking the focus; once it has been
 * there for a while, what is true now, which is not read out.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { PaneState } from '../state/pane-state';
import { minutesNow } from '../today';
import { agoInWords } from '../words/ago';

/** Milliseconds for which news stands. */
const FRESH = 15_000;
/** Milliseconds between two looks at the clock. */
const TICK = 20_000;

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

export function NewsLine({ news, checked, live }: Pick<PaneState, 'news' | 'checked' | 'live'>) {
  const styles = useStyles();
  const [told, setTold] = useState(news.count);
  const isFresh = news.text !== '' && told !== news.count;
  useEffect(() => {
    if (!isFresh) return;
    const timer = setTimeout(() => setTold(news.count), FRESH);
    return () => clearTimeout(timer);
  }, [isFresh, news.count]);
  const minutes = useMinutesSince(checked);
  return (
    <div className={styles.line} data-testid="news">
      <span role="status">{isFresh ? <span key={news.count}>{news.text}</span> : null}</span>
      {isFresh || checked === null ? null : (
        <span>
          Checked {agoInWords(minutes)}.{' '}
          {live ? 'Edits in the sheet are followed.' : 'Edits in the sheet are not followed.'}
        </span>
      )}
    </div>
  );
}

/** Whole minutes since this was first given. */
function useMinutesSince(what: unknown): number {
  const [since, setSince] = useState({ what, at: minutesNow() });
  const [now, setNow] = useState(minutesNow);
  if (since.what !== what) setSince({ what, at: minutesNow() });
  useEffect(() => {
    const timer = setInterval(() => setNow(minutesNow()), TICK);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, now - since.at);
}
