/** One cell of the plan and what came back for it: a tick for one answer, a choice where there are several. */
import { Button, Checkbox, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { decisionOn, type CellOffers } from '../../../collect/offers-to-decide';
import {
  doubtInWords,
  offerHead,
  shortWords,
  sourceInWords,
  whyNotInWords,
} from '../../../collect/offer-words';
import type { OfferDecision } from '../../../state/collect-state';
import { DATE_FIELDS } from '../../../../plan/read/schema/fields';
import { a1 } from '../../../../plan/read/sheet/a1';
import { offerKey, type ReturnOffer } from '../../../../plan/returns/merge/return-offer';
import { useController, usePaneState } from '../../controller-context';
import { usePaneStyles } from '../../pane-styles';
import { WasAndIs } from './WasAndIs';

const useStyles = makeStyles({
  cell: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '8px 0',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    '& label': { color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '4px' },
  title: { flexGrow: 1, flexShrink: 1, flexBasis: '160px', minWidth: 0, overflowWrap: 'anywhere', margin: 0 },
  go: { minWidth: 0 },
});

export function CellChoice({ cell: { key, offers } }: { readonly cell: CellOffers }) {
  const { controller } = useController();
  const styles = useStyles();
  const shared = usePaneStyles();
  const [first] = offers;
  if (!first) return null;
  const { cell } = first;
  return (
    <li className={styles.cell}>
      <div className={styles.head}>
        <p className={styles.title}>
          <strong>{offerHead(first)}</strong>
        </p>
        {cell ? (
          <Button
            size="small"
            appearance="subtle"
            className={styles.go}
            title="Select in Excel"
            aria-label={`Go to ${a1(cell.rowIndex, cell.columnIndex)}`}
            onClick={() => controller.ask({ kind: 'select', cell, key: `collect ${key}` })}
          >
            {a1(cell.rowIndex, cell.columnIndex)}
          </Button>
        ) : null}
      </div>
      {offers.length > 1 || doubtInWords(first) === '' ? null : (
        <p className={shared.small}>{doubtInWords(first)}</p>
      )}
      {first.kind === 'conflict' || offers.length > 1 ? (
        <Conflict offers={offers} />
      ) : first.kind === 'date-or-text' ? (
        <Readings offer={first} />
      ) : (
        <OneAnswer offer={first} />
      )}
    </li>
  );
}

function OneAnswer({ offer }: { readonly offer: ReturnOffer }) {
  const { store } = useController();
  const { collect } = usePaneState();
  const shared = usePaneStyles();
  const whyNot = offer.written === null ? whyNotInWords(offer) : '';
  return (
    <>
      <WasAndIs from={offer.from} to={offer.to} source={sourceInWords(offer)} />
      {offer.written === null ? (
        <p className={shared.small}>{whyNot}</p>
      ) : (
        <Checkbox
          label={`Take it from ${sourceInWords(offer)}`}
          aria-label={`Take it from ${sourceInWords(offer)}: ${offerHead(offer)}`}
          checked={decisionOn(offer, collect) === 'take'}
          onChange={(_, { checked }) =>
            store.dispatch({
              type: 'offer-decided',
              keys: [offerKey(offer)],
              as: checked === true ? 'take' : 'leave',
            })
          }
        />
      )}
    </>
  );
}

function Conflict({ offers }: { readonly offers: readonly ReturnOffer[] }) {
  const { store } = useController();
  const shared = usePaneStyles();
  const { collect } = usePaneState();
  const [first] = offers as [ReturnOffer, ...ReturnOffer[]];
  const writable = offers.filter(({ written }) => written !== null);
  const holdsWords = first.field === null || !DATE_FIELDS.includes(first.field);
  const keys = offers.map(offerKey);
  const decisions = offers.map((offer) => decisionOn(offer, collect));
  const taken = decisions.indexOf('take');
  const value =
    taken >= 0
      ? `take ${taken}`
      : decisions.includes('both')
        ? 'both'
        : decisions.includes('later')
          ? 'later'
          : keys.some((key) => collect.decisions.has(key))
            ? 'leave'
            : '';
  const choose = (to: string): void => {
    const all = to.startsWith('take ') ? 'leave' : (to as OfferDecision);
    store.dispatch({ type: 'offer-decided', keys, as: all });
    const one = keys[Number(to.slice(5))];
    if (to.startsWith('take ') && one !== undefined)
      store.dispatch({ type: 'offer-decided', keys: [one], as: 'take' });
  };
  return (
    <>
      {offers.map((offer, at) => (
        <div key={at}>
          <WasAndIs
            from={offer.from}
            to={offer.to}
            source={sourceInWords(offer)}
            isPlanShown={at === 0 || offer.from !== ''}
            other={otherAnswer(offers, at)}
          />
          {offers.length > 1 && doubtInWords(offer) !== '' ? (
            <p className={shared.small}>{doubtInWords(offer)}</p>
          ) : null}
          {offer.rivals.length > 0 ? (
            <p className={shared.small}>
              Perhaps “{offer.rivals.map(({ words }) => words).join('” or “')}” was typed.
            </p>
          ) : null}
        </div>
      ))}
      <RadioGroup
        aria-label={`What to do: ${offerHead(first)}`}
        value={value}
        onChange={(_, { value: to }) => choose(to)}
      >
        <Radio value="leave" label={first.from === '' ? 'Leave it blank' : 'Keep the plan’s words'} />
        {offers.map((offer, at) =>
          offer.written === null ? null : (
            <Radio key={at} value={`take ${at}`} label={`Take ${answerInWords(offer, offers)}`} />
          ),
        )}
        {holdsWords && (writable.length > 1 || first.from !== '') ? (
          <Radio value="both" label="Keep all, one under the other, each with its source and day" />
        ) : null}
        <Radio value="later" label="Decide later" />
      </RadioGroup>
    </>
  );
}

/** What an answer for a blank cell is compared with: the first answer, or for that one the second. */
function otherAnswer(offers: readonly ReturnOffer[], at: number) {
  const other = offers[at === 0 ? 1 : 0];
  return other ? { source: sourceInWords(other), words: other.to } : null;
}

/** By its source, and by its first words too where one file says two things. */
function answerInWords(offer: ReturnOffer, all: readonly ReturnOffer[]): string {
  const source = sourceInWords(offer);
  const isOnly = all.every((other) => other === offer || sourceInWords(other) !== source);
  return isOnly ? source : `${source}: “${shortWords(offer.to)}”`;
}

/** What was typed is not known for certain. */
function Readings({ offer }: { readonly offer: ReturnOffer }) {
  const { store } = useController();
  const { collect } = usePaneState();
  const shared = usePaneStyles();
  if (offer.written === null) return <p className={shared.small}>{whyNotInWords(offer)}</p>;
  const key = offerKey(offer);
  const isTaken = decisionOn(offer, collect) === 'take';
  const choose = (value: string): void => {
    store.dispatch({ type: 'offer-decided', keys: [key], as: value === '' ? 'leave' : 'take' });
    const reading = value.startsWith('as ') ? value.slice(3) : null;
    store.dispatch({ type: 'reading-chosen', key, reading });
  };
  return (
    <RadioGroup
      aria-label={`What was meant: ${offerHead(offer)}`}
      value={isTaken ? (collect.readings.has(key) ? `as ${collect.readings.get(key) ?? ''}` : 'date') : ''}
      onChange={(_, { value }) => choose(value)}
    >
      <Radio value="" label={`Leave ${offer.from === '' ? 'it blank' : 'the plan’s words'}`} />
      <Radio value="date" label={`“${offer.to}”, as ${sourceInWords(offer)} shows it`} />
      {offer.rivals.map(({ words, written: { value } }) => (
        <Radio
          key={words}
          value={`as ${words}`}
          label={typeof value === 'number' ? `${words}, with the month first` : `“${words}”, as words`}
        />
      ))}
    </RadioGroup>
  );
}
