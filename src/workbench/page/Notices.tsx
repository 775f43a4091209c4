/**
 * The page's own messages below the ribbon: refusals as alerts, everything else as polite status; each can be
 * dismissed.
 */

export interface Notice {
  readonly id: number;
  readonly kind: 'refusal' | 'news';
  readonly text: string;
  /** Additional lines. */
  readonly details?: readonly string[];
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Props {
  readonly notices: readonly Notice[];
  readonly onDismiss: (id: number) => void;
}

/** Both live regions are always in the page, so that assistive technology announces what is added to them. */
export function Notices({ notices, onDismiss }: Props) {
  const list = (kind: Notice['kind']) =>
    notices
      .filter((notice) => notice.kind === kind)
      .map((notice) => (
        <div key={notice.id} className={`notice ${kind}`}>
          <div>
            <p>{notice.text}</p>
            {notice.details && (
              <ul>
                {notice.details.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </div>
          {notice.action && (
            <button type="button" onClick={notice.action.run}>
              {notice.action.label}
            </button>
          )}
          <button
            type="button"
            className="plain"
            aria-label="Put this message away"
            onClick={() => onDismiss(notice.id)}
          >
            ✕
          </button>
        </div>
      ));
  return (
    <>
      <div role="alert">{list('refusal')}</div>
      <div role="status">{list('news')}</div>
    </>
  );
}
