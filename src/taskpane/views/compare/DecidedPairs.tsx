/** What a person said of pairs before, with a button by each to have it asked again. */
import { Button } from '@fluentui/react-components';
import type { ComparedVersions } from '../../../app/compare/compared-versions';
import type { DecidedPair, SetupSettings } from '../../../plan/read/setup/setup';
import { useController } from '../controller-context';
import { usePaneStyles } from '../pane-styles';

interface DecidedPairsProps {
  readonly compared: ComparedVersions;
  readonly settings: SetupSettings;
  readonly waiting: boolean;
}

export function DecidedPairs({ compared, settings, waiting }: DecidedPairsProps) {
  const { controller } = useController();
  const shared = usePaneStyles();
  const pairs = settings.decidedPairs ?? [];
  if (pairs.length === 0) return null;
  const forget = (pair: DecidedPair): void => {
    const rest = pairs.filter((each) => each !== pair);
    const decidedPairs = rest.length === 0 ? undefined : rest;
    controller.ask({ kind: 'decide', compared, settings: { decidedPairs } });
  };
  return (
    <details>
      <summary>You said before ({pairs.length.toLocaleString('en-GB')})</summary>
      <ul className={shared.list}>
        {pairs.map((pair) => (
          <li key={`${pair.earlierKey} ${pair.laterKey}`} className={shared.box} style={{ marginTop: 8 }}>
            <p className={shared.text}>
              <strong>{pair.same ? 'Same action' : 'Different actions'}:</strong> “{pair.earlier}” and “
              {pair.later}”
            </p>
            <div>
              <Button
                size="small"
                aria-label={`Ask again about “${pair.later}”`}
                disabledFocusable={waiting}
                onClick={() => forget(pair)}
              >
                Ask again
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
