/** Who cannot be asked, and every action that nobody is asked about, each with its reason. */
import { useState } from 'react';
import { cutShort } from '../../../../plan/change/summary/action-words';
import type { Chase } from '../../../../plan/returns/chase/who-to-chase';
import { usePaneStyles } from '../../pane-styles';

/** Rows shown; the pack lists all of them. */
const MOST = 60;

export function NotChasedList({ chase: { notAsked, notChased } }: { readonly chase: Chase }) {
  const shared = usePaneStyles();
  const [open, setOpen] = useState(false);
  return (
    <>
      {notAsked.length > 0 ? (
        <section className={shared.box} aria-labelledby="name-somebody">
          <h3 className={shared.subheading} id="name-somebody">
            Name somebody ({notAsked.length})
          </h3>
          <ul className={shared.list}>
            {notAsked.map(({ lead, why, actions }) => (
              <li key={lead} className={shared.text}>
                {why} <span className={shared.small}>{countOf(actions.length)}.</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {notChased.length > 0 ? (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)} data-testid="not-chased">
          <summary className={shared.text}>Not chased, because ({notChased.length})</summary>
          {open ? (
            <ul className={shared.list}>
              {notChased.slice(0, MOST).map(({ sheet, rowIndex, words, why }) => (
                <li key={`${rowIndex}|${sheet}`} style={{ padding: '6px 0' }}>
                  <p className={shared.text}>
                    Row {rowIndex + 1}: {why}
                  </p>
                  <p className={shared.small}>{cutShort(words, 140)}</p>
                </li>
              ))}
            </ul>
          ) : null}
          {open && notChased.length > MOST ? (
            <p className={shared.small}>
              and {(notChased.length - MOST).toLocaleString('en-GB')} more, which the pack lists too.
            </p>
          ) : null}
        </details>
      ) : null}
    </>
  );
}

const countOf = (count: number): string => (count === 1 ? '1 action' : `${count} actions`);
