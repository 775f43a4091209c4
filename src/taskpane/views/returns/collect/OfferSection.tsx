/** One list of offers, folded away or open, each cell with what is decided about it. Long lists are drawn in parts. */
import { Button } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { decisionOn, type OfferList } from '../../../collect/offers-to-decide';
import { offerKey } from '../../../../plan/returns/merge/return-offer';
import { useController, usePaneState } from '../../controller-context';
import { usePaneStyles } from '../../pane-styles';
import { CellChoice } from './CellChoice';

const STEP = 25;

interface OfferSectionProps {
  readonly list: OfferList;
  readonly isOpen: boolean;
}

export function OfferSection({ list: { id, title, about, cells }, isOpen: opensAtFirst }: OfferSectionProps) {
  const { store } = useController();
  const { unfolded, collect } = usePaneState();
  const shared = usePaneStyles();
  const [drawn, setDrawn] = useState(STEP);
  const key = `collect ${id}`;
  const isOpen = unfolded.has(key) !== opensAtFirst;
  const taken = cells.filter(({ offers }) =>
    offers.some((offer) => ['take', 'both'].includes(decisionOn(offer, collect))),
  ).length;
  // Drawn in the background, so that the pane stands still for none of many answers.
  const shown = useDeferredValue(isOpen ? drawn : 0, 0);
  const left = cells.length - drawn;
  const all = cells.flatMap(({ offers }) => offers).filter(({ ticked }) => ticked);
  const decide = (as: 'take' | 'leave') => (): void =>
    store.dispatch({ type: 'offer-decided', keys: all.map(offerKey), as });
  return (
    <section className={shared.box} aria-label={title} data-list={id}>
      <h3 className={shared.subheading}>
        <Button
          appearance="subtle"
          aria-expanded={isOpen}
          style={{ minWidth: 0, paddingInline: 0, textAlign: 'start', whiteSpace: 'normal' }}
          onClick={() => store.dispatch({ type: 'unfold-toggled', key })}
        >
          <span aria-hidden="true">{isOpen ? '▾' : '▸'}&nbsp;</span>
          {title} ({taken.toLocaleString('en-GB')} of {cells.length.toLocaleString('en-GB')} to take)
        </Button>
      </h3>
      {about === '' ? null : <p className={shared.small}>{about}</p>}
      {isOpen && all.length > 1 ? (
        <div className={shared.row}>
          <Button size="small" onClick={decide('take')}>
            Tick all<span className={shared.unseen}>: {title}</span>
          </Button>
          <Button size="small" onClick={decide('leave')}>
            Untick all<span className={shared.unseen}>: {title}</span>
          </Button>
        </div>
      ) : null}
      {isOpen ? (
        <ul className={shared.list}>
          {cells.slice(0, shown).map((cell) => (
            <CellChoice key={cell.key} cell={cell} />
          ))}
        </ul>
      ) : null}
      {isOpen && left > 0 ? (
        <Button size="small" onClick={() => setDrawn(drawn + STEP)}>
          Show {Math.min(left, STEP)} more of {left.toLocaleString('en-GB')}
        </Button>
      ) : null}
    </section>
  );
}
