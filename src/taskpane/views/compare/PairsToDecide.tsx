/** Pairs that only a person can decide, one below the other, each with its words side by side and two answers. */
import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ComparedVersions } from '../../../app/compare/compared-versions';
import type { SetupChanges } from '../../../plan/read/setup/setup-changes';
import { PAIR_ANSWERS, PAIR_QUESTIONS, type PairAsked } from '../../compare/pairs-asked';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';
import { WordsSideBySide } from './WordsSideBySide';

/** Pairs drawn at first, and added by each "Show more". */
const STEP = 10;

interface PairsToDecideProps {
  readonly asked: readonly PairAsked[];
  readonly compared: ComparedVersions;
  readonly waiting: boolean;
}

export function PairsToDecide({ asked, compared, waiting }: PairsToDecideProps) {
  const shared = usePaneStyles();
  const id = useId();
  const [drawn, setDrawn] = useState(STEP);
  if (asked.length === 0) return null;
  const left = asked.length - drawn;
  return (
    <section className={shared.stack} aria-labelledby={id}>
      <div>
        <h3 className={shared.subheading} id={id} tabIndex={-1}>
          For you to decide ({asked.length.toLocaleString('en-GB')})
        </h3>
        <p className={shared.small}>
          Words that only one of them has are marked. What you say is kept on the sheet “Plan setup”.
        </p>
      </div>
      {asked.slice(0, drawn).map((pair, at) => (
        <Pair
          key={pair.key}
          pair={pair}
          count={`${at + 1} of ${asked.length}`}
          compared={compared}
          waiting={waiting}
          headingId={id}
        />
      ))}
      {left > 0 ? (
        <div>
          <Button size="small" onClick={() => setDrawn(drawn + STEP)}>
            Show {Math.min(left, STEP)} more of {left.toLocaleString('en-GB')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

interface PairProps extends Pick<PairsToDecideProps, 'compared' | 'waiting'> {
  readonly pair: PairAsked;
  readonly count: string;
  readonly headingId: string;
}

function Pair({ pair, count, compared, waiting, headingId }: PairProps) {
  const { controller } = useController();
  const { checked } = usePaneState();
  const shared = usePaneStyles();
  const id = useId();
  const decide = (settings: SetupChanges): void => {
    // The card goes once it is decided, so the focus goes to the heading above all of them.
    document.getElementById(headingId)?.focus();
    controller.ask({ kind: 'decide', compared, settings });
  };
  const settings = checked?.settings ?? {};
  return (
    <section className={shared.box} aria-labelledby={id}>
      <h4 className={shared.subheading} id={id}>
        {PAIR_QUESTIONS[pair.kind]} <span className={shared.small}>{count}</span>
      </h4>
      <WordsSideBySide olds={pair.olds} news={pair.news} />
      <div className={shared.row}>
        <Button
          size="small"
          aria-describedby={id}
          disabledFocusable={waiting}
          onClick={() => decide(pair.confirmed(settings))}
        >
          {PAIR_ANSWERS[pair.kind]}
        </Button>
        <Button
          size="small"
          aria-describedby={id}
          disabledFocusable={waiting}
          onClick={() => decide(pair.parted(settings))}
        >
          Different actions
        </Button>
      </div>
    </section>
  );
}
