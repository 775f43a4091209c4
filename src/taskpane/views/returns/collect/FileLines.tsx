/** What each file is and brings, one line each; files that could not be read stand first. */
import { fileInWords } from '../../../../plan/returns/merge/file-in-words';
import type { Merge } from '../../../../plan/returns/merge/merge-returns';
import { usePaneStyles } from '../../pane-styles';

const isRead = (verdict: Merge['files'][number]['verdict']): boolean =>
  verdict === 'read' || verdict === 'same-as-sent';

export function FileLines({ merge: { files, actionCount } }: { readonly merge: Merge }) {
  const shared = usePaneStyles();
  const inOrder = [...files].sort((a, b) => Number(isRead(a.verdict)) - Number(isRead(b.verdict)));
  return (
    <section aria-label="What the files are">
      <ul className={shared.list} data-testid="file-lines">
        {inOrder.map((standing, at) => (
          <li
            key={at}
            className={shared.text}
            style={{ marginBlockEnd: '6px' }}
            data-verdict={standing.verdict}
          >
            <span aria-hidden="true">{isRead(standing.verdict) ? '✓ ' : '✗ '}</span>
            {isRead(standing.verdict) ? null : <strong>Not taken in: </strong>}
            {fileInWords(standing, actionCount)}
          </li>
        ))}
      </ul>
    </section>
  );
}
