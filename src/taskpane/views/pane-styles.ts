/** Styles shared by several views. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const usePaneStyles = makeStyles({
  frame: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // Fluent's fields have a minimum width that a narrow pane cannot give.
    '& .fui-Select, & .fui-Select__select, & .fui-Input, & .fui-Textarea': { minWidth: 0, maxWidth: '100%' },
    '& .fui-Select__select': { width: '100%', textOverflow: 'ellipsis' },
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    position: 'relative',
    padding: '12px',
    outlineStyle: 'none',
    overflowAnchor: 'none',
  },
  foot: {
    flexShrink: 0,
    maxHeight: '45vh',
    overflowY: 'auto',
    padding: '12px 12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  stack: { display: 'flex', flexDirection: 'column', gap: '12px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  /** A heading with a button beside it. */
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 8px',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
  },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    margin: 0,
  },
  heading: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  subheading: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  box: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  /** Used with `box` for warnings. */
  warned: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderLeftWidth: '4px',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    padding: 0,
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
    whiteSpace: 'nowrap',
    border: 0,
  },
});
