/** The views as tabs. One tab stop; arrow keys move between the tabs and select them. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { TABS, type Tab } from '../state/pane-state';
import { useController, usePaneState } from './controller-context';

type ShownTab = Exclude<Tab, 'columns'>;

/** The tab under which a view stands. */
export const tabOf = (tab: Tab): ShownTab => (tab === 'columns' ? 'setup' : tab);

const SHOWN = TABS.filter((tab): tab is ShownTab => tab !== 'columns');

const TITLES: Readonly<Record<ShownTab, string>> = {
  check: 'Check',
  change: 'Change',
  chase: 'Chase',
  export: 'Export',
  setup: 'Setup',
};

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    padding: '0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: '10px 8px 8px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: '3px solid transparent',
    cursor: 'pointer',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

export function PaneTabs() {
  const { store } = useController();
  const tab = tabOf(usePaneState().tab);
  const styles = useStyles();
  const choose = (name: ShownTab): void => store.dispatch({ type: 'tab-chosen', tab: name });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const at = SHOWN.indexOf(tab);
    const step: Readonly<Partial<Record<string, number>>> = {
      ArrowRight: at + 1,
      ArrowLeft: at + SHOWN.length - 1,
      Home: 0,
      End: SHOWN.length - 1,
    };
    const to = step[event.key];
    const name = to === undefined ? undefined : SHOWN[to % SHOWN.length];
    if (!name) return;
    event.preventDefault();
    choose(name);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${name}`)?.focus();
  };
  return (
    <div role="tablist" aria-label="Parts of the check" className={styles.tabs} onKeyDown={onKeyDown}>
      {SHOWN.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === tab}
          aria-controls="pane-view"
          tabIndex={name === tab ? 0 : -1}
          className={mergeClasses(styles.tab, name === tab && styles.chosen)}
          onClick={() => choose(name)}
        >
          {TITLES[name]}
        </button>
      ))}
    </div>
  );
}
