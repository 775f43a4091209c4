/** The two versions, which was taken to be the older and why, with a switch; and the day on which the other is rated. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ComparedVersions, CompareRequest } from '../../../app/compare/compared-versions';
import type { OlderGuess } from '../../../plan/compare/guess-older';
import type { IsoDate } from '../../../plan/read/dates/calendar';
import { DayField } from '../DayField';
import { usePaneStyles } from '../pane-styles';

interface VersionsComparedProps {
  readonly compared: ComparedVersions;
  readonly waiting: boolean;
  /** `keepFile`: whether what was read of the file still serves. */
  readonly onAgain: (next: Partial<CompareRequest>, keepFile?: boolean) => void;
}

export function VersionsCompared({ compared, waiting, onAgain }: VersionsComparedProps) {
  const shared = usePaneStyles();
  const { headline, guess, older, request, old, now } = compared;
  const { other } = request;
  const rated = (older === 'other' ? old : now).asOf;
  const [asOf, setAsOf] = useState<IsoDate | null>(rated);
  const [valid, setValid] = useState(true);
  return (
    <section className={shared.box} aria-label="The two versions">
      {headline.sources.map((line) => (
        <p key={line} className={shared.text}>
          {line}
        </p>
      ))}
      {guess === null ? null : (
        <>
          <p className={shared.small}>{whyOlder(request, guess, older)}</p>
          <div>
            <Button
              size="small"
              disabledFocusable={waiting}
              onClick={() => onAgain({ older: older === 'other' ? 'this' : 'other' })}
            >
              Swap old and new
            </Button>
          </div>
        </>
      )}
      {other.kind === 'meeting' ? null : (
        <DayField
          label="Rate the other version as on"
          hint="Each version is rated by the same rules on its own day."
          value={asOf}
          onChange={setAsOf}
          onValid={setValid}
        />
      )}
      {other.kind !== 'meeting' && valid && asOf !== null && asOf !== rated ? (
        <div>
          <Button
            size="small"
            disabledFocusable={waiting}
            onClick={() => onAgain({ other: { ...other, asOf } }, false)}
          >
            Rate it again and compare
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function whyOlder(request: CompareRequest, guess: OlderGuess, older: ComparedVersions['older']): string {
  const guessed = guess.older === null ? null : guess.older === 'first' ? 'other' : 'this';
  const because = guess.because === '' ? '' : ` because ${guess.because}`;
  if (request.older !== null && guessed !== older) return 'Which is older is as you said.';
  if (guessed === null)
    return guess.because === ''
      ? 'Nothing says which is older: the other version is taken to be. Swap them if it is not.'
      : `It is not plain which is older: ${guess.because}. The other version is taken to be; swap them if it is not.`;
  return `Taken in this order${because}.`;
}
