/**
 * How far some work has got, as a bar: moving to and fro while nothing is known of it. Drawn here because Fluent's bar brings
 * its library of motions along, before the pane shows anything.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    height: '4px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  bar: {
    height: '100%',
    borderRadius: 'inherit',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  known: { transitionProperty: 'width', transitionDuration: '0.3s', transitionTimingFunction: 'ease' },
  unknown: {
    width: '33%',
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(300%)' } },
    animationDuration: '3s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': {
      width: '100%',
      animationName: { from: { opacity: 0.4 }, '50%': { opacity: 1 }, to: { opacity: 0.4 } },
    },
  },
});

interface ShareBarProps {
  readonly label: string;
  /** From 0 to 1; `null` if it is not known. */
  readonly share: number | null;
}

export function ShareBar({ label, share }: ShareBarProps) {
  const styles = useStyles();
  const known = share === null ? {} : { 'aria-valuenow': share };
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={1}
      {...known}
      className={styles.track}
    >
      <div
        className={mergeClasses(styles.bar, share === null ? styles.unknown : styles.known)}
        style={share === null ? {} : { width: `${Math.min(1, share) * 100}%` }}
      />
    </div>
  );
}
