/** Old and new words beside each other; words that only one of them has are struck through or underlined, and say so. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComparedAction } from '../../../plan/compare/compared-action';
import { actionWordsOf, leadInWords } from '../../../plan/compare/entry-in-words';
import { wordSegments, type WordSegment } from '../../../plan/compare/word-segments';
import { usePaneStyles } from '../pane-styles';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: '8px 12px',
  },
  side: { minWidth: 0, overflowWrap: 'anywhere' },
  gone: { textDecorationLine: 'line-through', textDecorationThickness: '1px' },
  added: {
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface WordsSideBySideProps {
  readonly olds: readonly ComparedAction[];
  readonly news: readonly ComparedAction[];
}

export function WordsSideBySide({ olds, news }: WordsSideBySideProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const segments = wordSegments(olds.map(actionWordsOf).join('\n'), news.map(actionWordsOf).join('\n'));
  return (
    <div className={styles.sides}>
      <div className={styles.side}>
        <p className={shared.small}>Old: {olds.map(aboutIn).join('; ')}</p>
        <p className={shared.text}>
          <Words segments={segments.old} as="del" />
        </p>
      </div>
      <div className={styles.side}>
        <p className={shared.small}>New: {news.map(aboutIn).join('; ')}</p>
        <p className={shared.text}>
          <Words segments={segments.now} as="ins" />
        </p>
      </div>
    </div>
  );
}

/** "2.1, row 14, Head of MASH". */
function aboutIn(action: ComparedAction): string {
  const { ref, rowIndex } = action.action.row;
  return [ref, `row ${rowIndex + 1}`, leadInWords(action)].filter(Boolean).join(', ');
}

function Words({ segments, as }: { readonly segments: readonly WordSegment[]; readonly as: 'del' | 'ins' }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const Mark = as;
  return segments.map(({ words, differs }, at) => (
    <span key={at}>
      {at > 0 ? ' ' : ''}
      {differs ? (
        <Mark className={as === 'del' ? styles.gone : styles.added}>
          {/* Most screen readers say nothing of these elements. */}
          <span className={shared.unseen}>[only {as === 'del' ? 'old' : 'new'}: </span>
          {words}
          <span className={shared.unseen}>]</span>
        </Mark>
      ) : (
        words
      )}
    </span>
  ));
}
