/** A rating as a shape with its letter, so that it can be told without its colour. Always beside the word. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { RatingColour } from '../../plan/judge/rating/rating-colour';

/** Fills with letters at 4.5:1 or better on them, in every theme. */
const useStyles = makeStyles({
  mark: { flexShrink: 0, display: 'block' },
  letter: { fontSize: '11px', fontWeight: 700, textAnchor: 'middle' },
  red: { fill: '#b10e1c' },
  amber: { fill: '#f2b705' },
  green: { fill: '#0e700e' },
  blue: { fill: '#0f548c' },
  unrated: { fill: '#5c5c5c' },
  withdrawn: { fill: '#ffffff', stroke: '#5c5c5c', strokeWidth: '1.5px' },
  onDark: { fill: '#ffffff' },
  onLight: { fill: '#1b1a19' },
  forced: {
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText', strokeWidth: '1.5px' },
  },
  forcedLetter: { '@media (forced-colors: active)': { fill: 'CanvasText' } },
});

const SHAPES: Readonly<Record<RatingColour, string>> = {
  red: 'M6 1h8l5 5v8l-5 5H6l-5-5V6z',
  amber: 'M10 1 19.5 18.5H.5z',
  green: 'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
  blue: 'M2 2h16v16H2z',
  unrated: 'M10 .5 19.5 10 10 19.5.5 10z',
  withdrawn: 'M2 4h16v12H2z',
};

const LETTERS: Readonly<Record<RatingColour, string>> = {
  red: 'R',
  amber: 'A',
  green: 'G',
  blue: 'B',
  unrated: '?',
  withdrawn: '–',
};

export function RatingMark({ colour }: { readonly colour: RatingColour }) {
  const styles = useStyles();
  return (
    <svg
      className={styles.mark}
      width="20"
      height="20"
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[colour]} className={mergeClasses(styles[colour], styles.forced)} />
      <text
        x="10"
        y={colour === 'amber' ? 16.5 : 14}
        className={mergeClasses(
          styles.letter,
          colour === 'amber' || colour === 'withdrawn' ? styles.onLight : styles.onDark,
          styles.forcedLetter,
        )}
      >
        {LETTERS[colour]}
      </text>
    </svg>
  );
}
