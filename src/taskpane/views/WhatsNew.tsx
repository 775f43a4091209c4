/**
 * What is new in this version for staff, unfolded in place. The text is a file beside the page, fetched when first
 * opened.
 */
import { useState } from 'react';
import { guideLines, type GuideLine } from '../words/guide-lines';
import { usePaneStyles } from './pane-styles';

type News = readonly GuideLine[] | 'not-asked' | 'loading' | 'failed';

async function loadNews(): Promise<string> {
  const answer = await fetch('whats-new.md');
  if (!answer.ok) throw new Error(`The page of news did not come: ${answer.status}`);
  return answer.text();
}

export function WhatsNew({ load = loadNews }: { readonly load?: () => Promise<string> }) {
  const [news, setNews] = useState<News>('not-asked');
  const shared = usePaneStyles();
  const ask = (open: boolean): void => {
    if (!open || (news !== 'not-asked' && news !== 'failed')) return;
    setNews('loading');
    load().then(
      (text) => setNews(guideLines(text)),
      () => setNews('failed'),
    );
  };
  return (
    <details onToggle={({ currentTarget }) => ask(currentTarget.open)}>
      <summary className={shared.small}>What’s new</summary>
      <div aria-live="polite">
        {news === 'failed' ? (
          <p className={shared.text}>The news could not be loaded. Close this and open it again.</p>
        ) : typeof news === 'string' ? (
          <p className={shared.small}>Loading…</p>
        ) : (
          news.map((line, at) => <Line key={at} line={line} />)
        )}
      </div>
    </details>
  );
}

function Line({ line: { kind, words } }: { readonly line: GuideLine }) {
  const shared = usePaneStyles();
  const content = words.map(({ text, strong }, at) =>
    strong ? <strong key={at}>{text}</strong> : <span key={at}>{text}</span>,
  );
  return kind === 'heading' ? (
    <h3 className={shared.subheading}>{content}</h3>
  ) : (
    <p className={shared.text} style={kind === 'item' ? { marginTop: 6 } : {}}>
      {content}
    </p>
  );
}
