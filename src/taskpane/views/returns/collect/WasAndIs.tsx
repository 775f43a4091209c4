/** What the plan says and what came back, with the words that differ struck through or underlined. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { wordSegments, type WordSegment, type WordSegments } from '../../../../plan/compare/word-segments';
import { usePaneStyles } from '../../pane-styles';

const useStyles = makeStyles({
  side: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  gone: { textDecorationLine: 'line-through' },
  added: {
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
    fontWeight: tokens.fontWeightSemibold,
  },
  more: {
    font: 'inherit',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    cursor: 'pointer',
  },
});

/** Words shown of a long text until it is unfolded. */
const SHOWN = 60;

interface WasAndIsProps {
  readonly from: string;
  readonly to: string;
  readonly source: string;
  /** Of several answers for a blank cell it is said once that it is blank. */
  readonly isPlanShown?: boolean;
  /** Another answer for the cell; if the plan is blank, what they do not have in common is marked. */
  readonly other?: { readonly source: string; readonly words: string } | null;
}

/** What another answer lacks, if the two are much the same; `null` if they are not, or if it lacks nothing. */
function besides(to: string, other: string): WordSegments['now'] | null {
  const { now } = wordSegments(other, to);
  const count = (some: WordSegments['now']) => some.flatMap(({ words }) => words.split(' ')).length;
  const lacks = count(now.filter(({ differs }) => differs));
  return lacks > 0 && 2 * lacks <= count(now) ? now : null;
}

export function WasAndIs({ from, to, source, isPlanShown = true, other = null }: WasAndIsProps) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const segments = useMemo(() => (from === '' ? null : wordSegments(from, to)), [from, to]);
  const beside = useMemo(
    () => (from === '' && other !== null ? besides(to, other.words) : null),
    [from, other, to],
  );
  const [isWhole, setWhole] = useState(false);
  const isLong = [from, to].some((text) => text.split(/\s+/).length > SHOWN);
  return (
    <div>
      {isPlanShown ? (
        <>
          <p className={shared.small}>The plan:</p>
          <p className={styles.side}>
            {segments ? <Words segments={segments.old} as="del" isWhole={isWhole} /> : <em>blank</em>}
          </p>
        </>
      ) : null}
      <p className={shared.small}>
        {source}
        {beside && other ? ` (underlined: not in ${other.source})` : ''}:
      </p>
      <p className={styles.side}>
        {segments ? (
          <Words segments={segments.now} as="ins" isWhole={isWhole} />
        ) : (
          <Words segments={beside ?? [{ words: to, differs: false }]} as="ins" isWhole={isWhole} />
        )}
      </p>
      {isLong ? (
        <button
          type="button"
          className={styles.more}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? 'Show less' : 'Show the whole text'}
        </button>
      ) : null}
    </div>
  );
}

interface WordsProps {
  readonly segments: readonly WordSegment[];
  readonly as: 'del' | 'ins';
  readonly isWhole: boolean;
}

function Words({ segments, as, isWhole }: WordsProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const Mark = as;
  return shortened(segments, isWhole).map(({ words, differs }, at) => (
    <span key={at}>
      {at > 0 ? ' ' : ''}
      {differs ? (
        <Mark className={as === 'del' ? styles.gone : styles.added}>
          {/* Most screen readers say nothing of these elements. */}
          <span className={shared.unseen}>[{as === 'del' ? 'only in the plan' : 'new'}: </span>
          {words}
          <span className={shared.unseen}>]</span>
        </Mark>
      ) : (
        words
      )}
    </span>
  ));
}

/** Words that both have are cut short; those that differ stay. */
function shortened(segments: readonly WordSegment[], isWhole: boolean): readonly WordSegment[] {
  if (isWhole) return segments;
  return segments.map((segment) => {
    const words = segment.words.split(' ');
    if (words.length <= SHOWN) return segment;
    const half = SHOWN / 2;
    const kept =
      segment.differs || segments.length === 1
        ? `${words.slice(0, SHOWN).join(' ')} …`
        : `${words.slice(0, half).join(' ')} … ${words.slice(-half).join(' ')}`;
    return { ...segment, words: kept };
  });
}
