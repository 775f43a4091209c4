/** The leads of a chase, all ticked at first: how many actions of each, how often they were asked, and what is asked. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AskedLead } from '../../../../app/returns/chase-of';
import { actionInShort } from '../../../../plan/change/summary/action-words';
import { askedInWords } from '../../../../plan/returns/chase/asked-before';
import type { AskedOfLead } from '../../../../plan/returns/chase/who-to-chase';
import { useController } from '../../controller-context';
import { usePaneStyles } from '../../pane-styles';

const useStyles = makeStyles({
  lead: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '4px 0 8px' },
  more: { paddingLeft: '8px' },
  asked: { padding: '6px 0' },
  group: { border: 0, padding: 0, margin: 0, minWidth: 0 },
});

interface LeadsToAskProps {
  readonly asked: readonly AskedLead[];
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

export function LeadsToAsk({ asked, left, onLeft }: LeadsToAskProps) {
  const shared = usePaneStyles();
  const styles = useStyles();
  if (asked.length === 0)
    return (
      <p className={shared.text}>By these rules nobody is asked. “Not chased” says why of each action.</p>
    );
  const names = asked.map(({ lead }) => lead.name);
  const toggle = (name: string, on: boolean): void => {
    const next = new Set(left);
    if (on) next.delete(name);
    else next.add(name);
    onLeft(next);
  };
  const none = names.every((name) => left.has(name));
  return (
    <fieldset className={styles.group} data-testid="leads-to-ask">
      <legend className={shared.subheading}>Leads ({asked.length})</legend>
      {asked.length > 1 ? (
        <Button
          size="small"
          appearance="transparent"
          onClick={() => onLeft(none ? new Set() : new Set([...left, ...names]))}
        >
          {none ? 'Tick all' : 'Untick all'}
        </Button>
      ) : null}
      <ul className={shared.list}>
        {asked.map(({ lead, before }) => (
          <li key={lead.name} className={styles.lead}>
            <Checkbox
              label={`${lead.name} – ${countOf(lead.actions.length)}`}
              checked={!left.has(lead.name)}
              onChange={(_, { checked }) => toggle(lead.name, checked === true)}
            />
            <div className={styles.more}>
              {before === null ? null : <p className={shared.small}>{askedInWords(before)}</p>}
              <WhatIsAsked name={lead.name} actions={lead.actions} />
            </div>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** Unfolded in place, and only then made: a lead can have hundreds. */
function WhatIsAsked({ name, actions }: { readonly name: string; readonly actions: readonly AskedOfLead[] }) {
  const { controller } = useController();
  const shared = usePaneStyles();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={shared.small}>
        What is asked<span className={shared.unseen}> of {name}</span>
      </summary>
      {open ? (
        <ul className={shared.list}>
          {actions.map(({ plan, action, key, asks, together }) => (
            <li key={`${plan.sheet}|${key}|${action.row.rowIndex}`} className={styles.asked}>
              <Button
                size="small"
                style={{ minWidth: 0 }}
                title="Select in Excel"
                aria-label={`Go to row ${action.row.rowIndex + 1} of “${plan.sheet}”`}
                onClick={() =>
                  controller.ask({
                    kind: 'select',
                    cell: {
                      sheet: plan.sheet,
                      rowIndex: action.row.rowIndex,
                      columnIndex:
                        (action.row.readings.action ?? action.row.readings.recommendation)?.columnIndex ?? 0,
                    },
                    key: `chase-${key}`,
                  })
                }
              >
                Row {action.row.rowIndex + 1}
              </Button>
              <p className={shared.text}>{actionInShort(action)}</p>
              <p className={shared.small}>
                {asks.join(' ')}
                {together.length === 0 ? '' : ` With: ${together.join('; ')}.`}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  );
}

const countOf = (count: number): string => (count === 1 ? '1 action' : `${count} actions`);
