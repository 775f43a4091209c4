/** One kind of offer, ticked as a whole or one by one; for doubtful dates, which one is meant. */
import {
  Button,
  Checkbox,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Offer } from '../../../plan/change/columns/completion-offers';
import { a1 } from '../../../plan/read/sheet/a1';
import {
  isTicked,
  tickedRows,
  withRival,
  withTicks,
  type OffersOfKind as Group,
  type OfferRow,
} from '../../change/offer-groups';
import type { CompletionDraft } from '../../state/change-state';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';

const STEP = 50;
/** A kind with no more offers than this starts unfolded. */
const FEW = 6;

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '4px 6px 6px',
    '& label': { color: tokens.colorNeutralForeground1 },
  },
  whole: { maxWidth: '100%' },
  title: { margin: 0, padding: '8px', font: 'inherit', fontWeight: tokens.fontWeightSemibold },
  strong: { fontWeight: tokens.fontWeightSemibold },
  about: { paddingLeft: '8px', paddingRight: '8px', marginBottom: '4px' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: '0 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    marginTop: '4px',
  },
  choice: { flexGrow: 1, flexShrink: 1, flexBasis: '160px', minWidth: 0, overflowWrap: 'anywhere' },
  go: { marginTop: '4px', minWidth: 0 },
});

interface OfferGroupProps {
  readonly group: Group;
  readonly draft: CompletionDraft;
  readonly onChange: (draft: CompletionDraft) => void;
}

export function OfferGroup({ group, draft, onChange }: OfferGroupProps) {
  const { store } = useController();
  const { unfolded } = usePaneState();
  const shared = usePaneStyles();
  const styles = useStyles();
  const [drawn, setDrawn] = useState(STEP);
  const { kind, title, about, rows } = group;
  const key = `offers ${kind}`;
  const isOpen = unfolded.has(key) !== rows.length <= FEW;
  const ticked = tickedRows(rows, draft);
  const asRadio = rows.every((row) => row.kind === 'rivals');
  const left = rows.length - drawn;
  const words = `${title} (${ticked.toLocaleString('en-GB')} of ${rows.length.toLocaleString('en-GB')})`;
  return (
    <section className={styles.box} data-offers={kind} aria-label={title}>
      {asRadio ? (
        <h3 className={styles.title}>{words}</h3>
      ) : (
        <Checkbox
          className={styles.whole}
          label={<span className={styles.strong}>{words}</span>}
          checked={ticked === 0 ? false : ticked === rows.length ? true : 'mixed'}
          onChange={(_, { checked }) => onChange(withTicks(draft, rows, checked === true))}
        />
      )}
      <p className={mergeClasses(shared.small, styles.about)}>{about}</p>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        onClick={() => store.dispatch({ type: 'unfold-toggled', key })}
      >
        <span aria-hidden="true">{isOpen ? '▾' : '▸'}&nbsp;</span>
        Show each<span className={shared.unseen}>: {title}</span>
      </Button>
      {isOpen ? (
        <ul className={shared.list}>
          {rows.slice(0, drawn).map((row) => (
            <OfferLine key={row.id} row={row} draft={draft} onChange={onChange} />
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

type OfferLineProps = Omit<OfferGroupProps, 'group'> & { readonly row: OfferRow };

function OfferLine({ row, draft, onChange }: OfferLineProps) {
  const styles = useStyles();
  const first = row.kind === 'offer' ? row.offer : row.offers[0];
  if (!first) return null;
  return (
    <li className={styles.row}>
      {row.kind === 'offer' ? (
        <Checkbox
          className={styles.choice}
          label={row.offer.words}
          checked={isTicked(row.offer, draft)}
          onChange={(_, { checked }) =>
            onChange({ ...draft, ticks: new Map(draft.ticks).set(row.id, checked === true) })
          }
        />
      ) : (
        <Rivals
          offers={row.offers}
          draft={draft}
          onChoose={(id) => onChange(withRival(draft, row.offers, id))}
        />
      )}
      <GoTo offer={first} />
    </li>
  );
}

interface RivalsProps {
  readonly offers: readonly Offer[];
  readonly draft: CompletionDraft;
  readonly onChoose: (id: string | null) => void;
}

function Rivals({ offers, draft, onChoose }: RivalsProps) {
  const styles = useStyles();
  const chosen = offers.find((offer) => isTicked(offer, draft))?.id ?? '';
  const [first] = offers;
  if (!first) return null;
  const at = a1(first.cell.rowIndex, first.cell.columnIndex);
  return (
    <RadioGroup
      className={styles.choice}
      aria-label={`“${first.before}” in ${at}`}
      value={chosen}
      onChange={(_, { value }) => onChoose(value === '' ? null : value)}
    >
      {offers.map(({ id, words }) => (
        <Radio key={id} value={id} label={words} />
      ))}
      <Radio value="" label={`Leave “${first.before}” as it is.`} />
    </RadioGroup>
  );
}

function GoTo({ offer: { cell, id } }: { readonly offer: Offer }) {
  const { controller } = useController();
  const styles = useStyles();
  const at = a1(cell.rowIndex, cell.columnIndex);
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.go}
      title="Select in Excel"
      aria-label={`Go to ${at}`}
      onClick={() => controller.ask({ kind: 'select', cell, key: `offer ${id}` })}
    >
      {at}
    </Button>
  );
}
