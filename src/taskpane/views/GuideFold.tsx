/** A guide for staff, such as "what is new", that unfolds in place; fetched from beside the page when first opened. */
import { useState } from 'react';
import { guideLines, type GuideLine } from '../words/guide-lines';
import { usePaneStyles } from './pane-styles';

type Guide = readonly GuideLine[] | 'not-asked' | 'loading' | 'failed';

interface GuideFoldProps {
  readonly title: string;
  /** Beside the page: `whats-new.md`. */
  readonly file: string;
  readonly load?: (file: string) => Promise<string>;
}

async function loadGuide(file: string): Promise<string> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`The guide ${file} did not come: ${answer.status}`);
  return answer.text();
}

export function GuideFold({ title, file, load = loadGuide }: GuideFoldProps) {
  const [guide, setGuide] = useState<Guide>('not-asked');
  const shared = usePaneStyles();
  const ask = (open: boolean): void => {
    if (!open || (guide !== 'not-asked' && guide !== 'failed')) return;
    setGuide('loading');
    load(file).then(
      (text) => setGuide(guideLines(text)),
      () => setGuide('failed'),
    );
  };
  return (
    <details onToggle={({ currentTarget }) => ask(currentTarget.open)}>
      <summary className={shared.small}>{title}</summary>
      <div aria-live="polite">
        {guide === 'failed' ? (
          <p className={shared.text}>This could not be loaded. Close it and open it again.</p>
        ) : typeof guide === 'string' ? (
          <p className={shared.small}>Loading…</p>
        ) : (
          guide.map((line, at) => <Line key={at} line={line} />)
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
