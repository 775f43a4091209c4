/** Everything that would change, before anything is written: the board's own cells first, then by kind and cell. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { noRoomInWords } from '../../../app/no-room-in-words';
import type { Proposal } from '../../../app/proposal';
import { isBlockedByFilter } from '../../../plan/change/filters/propose-filters';
import type { NoRoom } from '../../../plan/change/flags/no-room';
import { changesNothing, itemCount, ownCellsInWords } from '../../change/change-news';

import type { OpenStep, ProposeRequest } from '../../state/change-state';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';
import { PlansLeftOut } from '../PlansLeftOut';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { FilterChoices } from './FilterChoices';
import { PreviewGroup } from './PreviewGroup';
import { tabOfChange } from '../../change/tab-of-change';
import { StepFoot } from './StepFoot';
import { StepHeading } from './StepHeading';
import { TypedWordsChoice } from './TypedWordsChoice';

/** A list no longer than this starts unfolded. */
const FEW = 12;

const NOTHING: Readonly<Record<ProposeRequest['kind'], string>> = {
  flag: 'The flags are as they should be: there is nothing to change.',
  complete: 'Nothing was chosen that would change anything.',
  fix: 'The workbook has changed since: there is nothing left to fix here.',
  'new-plan': 'There is nothing to add.',
  remove: 'The add-in has made nothing in this workbook: there is nothing to remove.',
  summary: 'The summary is up to date: there is nothing to change.',
  meeting: 'This meeting is already recorded with these figures.',
  'what-changed': 'The sheet stands as it would be made: there is nothing to change.',
  'erase-history': 'No meeting is recorded: there is nothing to erase.',
  merge:
    'The plan says all of this already, and so does the table “Plan updates”: there is nothing to write.',
  chase: 'This pack is noted already.',
};

/** The step in which each change is requested. */
const BACK: Readonly<Record<ProposeRequest['kind'], OpenStep['at']>> = {
  flag: 'choose',
  complete: 'complete',
  fix: 'choose',
  'new-plan': 'new-plan',
  remove: 'choose',
  summary: 'summary',
  meeting: 'summary',
  'erase-history': 'summary',
  merge: 'choose',
  'what-changed': 'what-changed',
  chase: 'choose',
};

/** A summary flags its plans in the same change where its figures could not be counted otherwise. */
const FLAGGED: ReadonlySet<string> = new Set(['new-columns', 'new-cells', 'our-cells']);
const alsoFlags = ({ kind, preview }: Proposal): boolean =>
  kind === 'summary' && preview.groups.some(({ id }) => FLAGGED.has(id));

interface PreviewViewProps {
  readonly proposal: Proposal;
  readonly request: ProposeRequest;
}

export function PreviewView({ proposal, request }: PreviewViewProps) {
  const { controller, store } = useController();
  const { work, checked } = usePaneState();
  const shared = usePaneStyles();
  const { preview, noRoom, title, filters } = proposal;
  const nothing = changesNothing(proposal);
  // Interrupted after the last cell: only the journal entry is left to write.
  const unfinished = nothing ? (controller.remembered(proposal.checked)?.unfinished ?? null) : null;
  const onlyToSay = unfinished !== null && unfinished.title === title && noRoom.length === 0;
  const sheets = new Set(preview.groups.flatMap(({ items }) => items.map(({ cell }) => cell?.sheet ?? '')));
  sheets.delete('');
  const count = itemCount(preview);
  const waiting = work.kind !== 'none';
  const heldUp = filters !== undefined && isBlockedByFilter(filters);
  const back = (): void => {
    store.dispatch({ type: 'step-taken', step: { at: BACK[request.kind] } });
    const tab = tabOfChange(request.kind);
    if (tab !== null) store.dispatch({ type: 'tab-chosen', tab });
  };
  return (
    <div className={shared.stack}>
      <div>
        <StepHeading>What would change: {alsoFlags(proposal) ? `${title} and flags` : title}</StepHeading>
        {nothing ? (
          <p className={shared.text}>
            {onlyToSay
              ? 'All of it had been written when it was cut off. Only the record that it is finished is missing.'
              : noRoom.length > 0
                ? 'Nothing can be written.'
                : NOTHING[request.kind]}
          </p>
        ) : (
          <>
            <p className={shared.text}>
              <strong data-testid="own-cells">{ownCellsInWords(preview.ownCells)}</strong>
            </p>
            <p className={shared.text}>
              {heldUp
                ? 'Nothing can be written while rows are filtered out.'
                : 'Nothing is written until you press “Apply”.'}
            </p>
            {proposal.kind === 'rows' ? (
              <p className={shared.text}>
                First the rows are inserted. After that you see what goes into them, with everything else that
                you ticked.
              </p>
            ) : null}
          </>
        )}
      </div>
      {!nothing && request.kind === 'remove' ? (
        <div className={mergeClasses(shared.box, shared.warned)} data-testid="no-undo">
          <p className={shared.text}>
            <strong>A removal can be undone until this pane is closed</strong> or the next change is made.
            Save a copy of the workbook first if you may need later what “Plan setup” keeps: settings, the
            leads register, board meetings, the history.
          </p>
        </div>
      ) : null}
      {/* The plan was read for this preview; a newer judgement means that it has been edited since. */}
      {!nothing && checked !== proposal.checked ? (
        <div className={mergeClasses(shared.box, shared.warned)}>
          <p className={shared.text}>The workbook was edited after this list was made.</p>
          <div>
            <Button
              size="small"
              disabledFocusable={waiting}
              onClick={() => controller.ask({ kind: 'propose', request })}
            >
              Look again
            </Button>
          </div>
        </div>
      ) : null}
      <NoRoomNotices
        noRoom={noRoom}
        onAgain={() => controller.ask({ kind: 'propose', request })}
        waiting={waiting}
      />
      <ChangedMeanwhile words={proposal.heldBack ?? []} />
      <PlansLeftOut words={proposal.leftOut} />
      {proposal.typed && request.kind === 'flag' ? (
        <TypedWordsChoice
          choice={request.typed ?? 'note'}
          waiting={waiting}
          onChoose={(typed) => controller.ask({ kind: 'propose', request: { ...request, typed } })}
        />
      ) : null}
      {filters ? (
        <FilterChoices
          filters={filters}
          waiting={waiting}
          onChoose={(chosen) => controller.ask({ kind: 'propose', request: { ...request, filters: chosen } })}
        />
      ) : null}
      {preview.groups.map((group) => (
        <PreviewGroup
          key={group.id}
          group={group}
          of={request.kind}
          sheets={sheets.size > 1}
          openAtFirst={count <= FEW}
        />
      ))}
      <StepFoot>
        {nothing && !onlyToSay ? null : (
          <Button
            appearance="primary"
            disabledFocusable={waiting || heldUp}
            onClick={() => controller.ask({ kind: 'apply', proposal, request })}
          >
            {onlyToSay ? 'Record that it is finished' : 'Apply'}
          </Button>
        )}
        <Button disabledFocusable={waiting} onClick={back}>
          Back
        </Button>
      </StepFoot>
    </div>
  );
}

interface NoRoomNoticesProps {
  readonly noRoom: readonly NoRoom[];
  readonly waiting: boolean;
  readonly onAgain: () => void;
}

function NoRoomNotices({ noRoom, waiting, onAgain }: NoRoomNoticesProps) {
  const { controller } = useController();
  const shared = usePaneStyles();
  return noRoom.map((each, at) => {
    const { what, next } = noRoomInWords(each);
    return (
      <section key={at} className={mergeClasses(shared.box, shared.warned)} aria-label="No room">
        <p className={shared.subheading}>{what}</p>
        <p className={shared.text}>{next}</p>
        <div className={shared.row}>
          <Button
            size="small"
            onClick={() => controller.ask({ kind: 'select', cell: each.cell, key: `no-room-${at}` })}
          >
            Go there
          </Button>
          <Button size="small" disabledFocusable={waiting} onClick={onAgain}>
            Try again
          </Button>
        </div>
      </section>
    );
  });
}
