/** Styles of a list that unfolds below its title. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useFoldStyles = makeStyles({
  fold: {
    display: 'flex',
    gap: '6px',
    alignItems: 'baseline',
    width: '100%',
    padding: '8px 10px',
    textAlign: 'start',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  box: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  heading: { margin: 0, font: 'inherit' },
  title: { flexGrow: 1, minWidth: 0 },
  count: { flexShrink: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  still: { boxSizing: 'border-box', cursor: 'default', ':hover': { backgroundColor: 'transparent' } },
  more: { padding: '6px 10px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});
