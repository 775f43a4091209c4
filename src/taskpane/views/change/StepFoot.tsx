/** The buttons of a step, kept in view at the foot of long content. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: '-12px',
    zIndex: 1,
    margin: '0 -12px -12px',
    padding: '8px 12px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function StepFoot({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.foot}>{children}</div>;
}
