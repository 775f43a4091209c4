/** How many actions have each rating, in words and shapes; each is a switch that shows only those. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlanReport } from '../../plan/judge/report/plan-report';
import { RATING_COLOURS, type RatingColour } from '../../plan/judge/rating/rating-colour';
import { RatingMark } from './RatingMark';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(200px, 100%), 1fr))',
    gap: '4px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '32px',
    padding: '3px 8px',
    textAlign: 'start',
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
  count: { minWidth: '20px', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  word: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What each colour counts, by what the plan is rated on. */
function wordOf(colour: RatingColour, basis: PlanReport['basis'], scheme: 'brag' | 'rag'): string {
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

const NAMES: Readonly<Record<RatingColour, string>> = {
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  blue: 'Blue',
  unrated: 'Unrated',
  withdrawn: 'Withdrawn',
};

interface RatingTallyProps {
  readonly plan: PlanReport;
  readonly scheme: 'brag' | 'rag';
  readonly chosen: readonly RatingColour[];
  readonly onChoose: (chosen: readonly RatingColour[]) => void;
}

export function RatingTally({ plan, scheme, chosen, onChoose }: RatingTallyProps) {
  const styles = useStyles();
  // A colour that the plan cannot have is left out; one that it merely lacks is told as 0.
  const shown = RATING_COLOURS.filter(
    (colour) =>
      plan.tally[colour] > 0 ||
      ((colour === 'blue' ? scheme === 'brag' && plan.basis === 'dates' : true) &&
        (colour === 'unrated' ? plan.basis === 'dates' : colour !== 'withdrawn')),
  );
  return (
    <ul className={styles.grid} aria-label="Actions by rating">
      {shown.map((colour) => {
        const pressed = chosen.includes(colour);
        return (
          <li key={colour}>
            <button
              type="button"
              className={mergeClasses(styles.button, pressed && styles.pressed)}
              aria-pressed={pressed}
              data-rating={colour}
              onClick={() =>
                onChoose(pressed ? chosen.filter((each) => each !== colour) : [...chosen, colour])
              }
            >
              <RatingMark colour={colour} />
              <span className={styles.count}>{plan.tally[colour]}</span>{' '}
              <span className={styles.word}>
                {NAMES[colour]} – {wordOf(colour, plan.basis, scheme)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
