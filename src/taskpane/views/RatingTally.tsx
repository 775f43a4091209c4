/** How many actions have each rating, a tile for each colour in words and shape; each tile is a toggle. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlanReport, Tally } from '../../plan/judge/report/plan-report';
import { RATING_COLOURS, type RatingColour } from '../../plan/judge/rating/rating-colour';
import { usePaneStyles } from './pane-styles';
import { RatingMark } from './RatingMark';

const useStyles = makeStyles({
  // All in one row where the pane is as narrow as Excel makes it.
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(52px, 1fr))',
    gap: '6px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  // With withdrawn actions there are six, and that word is too long for so narrow a tile.
  six: { gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))' },
  button: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    width: '100%',
    height: '100%',
    padding: '6px 2px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 0 0 0 2px ${tokens.colorNeutralStrokeAccessible}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  count: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  word: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What each colour counts, depending on what the plan is rated on. */
function ratingMeaning(
  colour: RatingColour,
  { basis, scheme }: Pick<RatingTallyProps, 'basis' | 'scheme'>,
): string {
  if (basis === 'assurance') {
    const words = { red: 'no evidence', amber: 'evidence weak', green: 'evidence supplied' } as const;
    if (colour === 'red' || colour === 'amber' || colour === 'green') return words[colour];
  }
  const words: Readonly<Record<RatingColour, string>> = {
    red: 'overdue',
    amber: 'at risk',
    green: scheme === 'rag' ? 'on track or complete' : 'on track',
    blue: 'complete and evidenced',
    unrated: 'no usable due date',
    withdrawn: 'not counted as open',
  };
  return words[colour];
}

export const RATING_NAMES: Readonly<Record<RatingColour, string>> = {
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  blue: 'Blue',
  unrated: 'Unrated',
  withdrawn: 'Withdrawn',
};

interface RatingTallyProps {
  readonly tally: Tally;
  readonly basis: PlanReport['basis'];
  readonly scheme: 'brag' | 'rag';
  readonly chosen: readonly RatingColour[];
  readonly onToggle: (colour: RatingColour) => void;
}

export function RatingTally({ tally, basis, scheme, chosen, onToggle }: RatingTallyProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  // A colour that the plan cannot have is left out; one that merely has no actions is shown as 0.
  const shown = RATING_COLOURS.filter(
    (colour) =>
      tally[colour] > 0 ||
      ((colour === 'blue' ? scheme === 'brag' && basis === 'dates' : true) &&
        (colour === 'unrated' ? basis === 'dates' : colour !== 'withdrawn')),
  );
  return (
    <ul className={mergeClasses(styles.grid, shown.length > 5 && styles.six)} aria-label="Actions by rating">
      {shown.map((colour) => {
        const meaning = ratingMeaning(colour, { basis, scheme });
        return (
          <li key={colour}>
            <button
              type="button"
              className={mergeClasses(styles.button, chosen.includes(colour) && styles.pressed)}
              aria-pressed={chosen.includes(colour)}
              data-rating={colour}
              title={`${RATING_NAMES[colour]} – ${meaning}`}
              onClick={() => onToggle(colour)}
            >
              <RatingMark colour={colour} />
              <span className={styles.count}>{tally[colour].toLocaleString('en-GB')}</span>{' '}
              <span className={styles.word}>{RATING_NAMES[colour]}</span>
              <span className={shared.unseen}> – {meaning}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
