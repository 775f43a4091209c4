/** Taking in what agencies returned: the files, then what they say cell by cell, then the usual preview. */
import { Button, Input, Field } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { choicesOf, listsToDecide, updatesBySection } from '../../../collect/offers-to-decide';
import type { Merge } from '../../../../plan/returns/merge/merge-returns';
import { useController, usePaneState } from '../../controller-context';
import { usePaneStyles } from '../../pane-styles';
import { StepFoot } from '../../change/StepFoot';
import { StepHeading } from '../../change/StepHeading';
import { FileLines } from './FileLines';
import { FilesToCollect } from './FilesToCollect';
import { KeptAside } from './KeptAside';
import { OfferSection } from './OfferSection';
import { StillToAnswer } from './StillToAnswer';

/** `onShown`: called once it is drawn. */
export function CollectView({ onShown }: { readonly onShown: () => void }) {
  const { store, controller } = useController();
  const { collect, work } = usePaneState();
  const shared = usePaneStyles();
  const { merge, returns, isStale } = collect;
  const waiting = work.kind !== 'none';
  useEffect(onShown, [onShown]);
  // After a change of ours the files say something else of the plan than they did before.
  useEffect(() => {
    if (isStale && !waiting && returns.files.length > 0)
      controller.ask({ kind: 'collect', files: [], as: 'returns' });
  }, [isStale, waiting, returns, controller]);
  const back = (): void => store.dispatch({ type: 'pack-left' });
  return (
    <div className={shared.stack}>
      <div>
        <StepHeading>Collect the answers</StepHeading>
        <p className={shared.text}>
          Actions are matched by their words, wherever they stand. A blank never takes a word away. You see
          everything again before it is written.
        </p>
      </div>
      <FilesToCollect />
      {merge ? (
        <Review merge={merge} onBack={back} />
      ) : (
        <StepFoot>
          <Button onClick={back}>Back</Button>
        </StepFoot>
      )}
    </div>
  );
}

function Review({ merge, onBack }: { readonly merge: Merge; readonly onBack: () => void }) {
  const { store, controller } = useController();
  const { collect, work } = usePaneState();
  const shared = usePaneStyles();
  const waiting = work.kind !== 'none';
  const open = useMemo(() => listsToDecide(merge), [merge]);
  const sure = useMemo(() => updatesBySection(merge), [merge]);
  const choices = choicesOf(merge, collect);
  const chosen = choices.taken.size + choices.both.size + choices.rows.size;
  const keeps = merge.offers.length + merge.newRows.length + merge.otherWords.length > 0;
  const propose = (): void =>
    controller.ask({
      kind: 'propose',
      request: { kind: 'merge', wanted: { returns: collect.returns, choices, shown: merge } },
    });
  return (
    <>
      <FileLines merge={merge} />
      {open.map((list) => (
        <OfferSection key={list.id} list={list} isOpen />
      ))}
      <KeptAside merge={merge} />
      {sure.map((list) => (
        <OfferSection key={list.id} list={list} isOpen={sure.length <= 3} />
      ))}
      {merge.offers.length === 0 ? (
        <p className={shared.text}>Nothing in these files differs from what the plan says.</p>
      ) : null}
      <StillToAnswer merge={merge} />
      <Field label="Your name, for the log (optional)">
        <Input
          value={collect.by}
          maxLength={80}
          onChange={(_, { value }) => store.dispatch({ type: 'decided-by', name: value })}
        />
      </Field>
      <StepFoot>
        <Button
          id="see-changes"
          appearance="primary"
          disabledFocusable={waiting || !keeps}
          onClick={() => keeps && propose()}
        >
          See what would change
        </Button>
        <Button onClick={onBack}>Back</Button>
        <span className={shared.small} role="status">
          {chosen.toLocaleString('en-GB')} to take
        </span>
      </StepFoot>
    </>
  );
}
