/** Chooses the files that came back, several at once, and the one that was sent out. */
import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { MOST_FILES } from '../../../collect/collect-news';
import type { FileToCollect } from '../../../state/collect-state';
import { useController, usePaneState } from '../../controller-context';
import { usePaneStyles } from '../../pane-styles';

export function FilesToCollect() {
  const { store, controller } = useController();
  const { collect, work } = usePaneState();
  const shared = usePaneStyles();
  const id = useId();
  const waiting = work.kind !== 'none';
  const { files, sent } = collect.returns;
  const room = MOST_FILES - files.length;
  const choose = (list: FileList | null, as: 'returns' | 'sent'): void => {
    const chosen = [...(list ?? [])].map(fileToCollect);
    if (chosen.length === 0) return;
    if (as === 'returns' && chosen.length > room)
      store.dispatch({
        type: 'told',
        news: `Only the first ${room} of them are read: ${MOST_FILES} at a time.`,
      });
    controller.ask({ kind: 'collect', files: as === 'sent' ? chosen : chosen.slice(0, room), as });
  };
  return (
    <section className={shared.box} aria-labelledby={`${id}-title`}>
      <h3 className={shared.subheading} id={`${id}-title`}>
        Files
      </h3>
      <FileInput
        label={files.length === 0 ? 'Workbooks that came back (.xlsx or .xlsm)' : 'Add more workbooks'}
        about={`Whole copies, parts of the plan, or sheets of your chase pack; up to ${MOST_FILES}. Nothing of them is put into the workbook until you say so.`}
        several
        disabled={waiting || room <= 0}
        onChoose={(list) => choose(list, 'returns')}
      />
      <FileInput
        label="The workbook that was sent out, if you have it"
        about={
          sent
            ? `“${sent.name}” is used to tell what was changed.`
            : 'With it, a word that was changed can be told from one that was there before. A chase pack is remembered without it.'
        }
        several={false}
        disabled={waiting}
        onChoose={(list) => choose(list, 'sent')}
      />
      {files.length > 0 || sent ? (
        <div>
          <Button
            size="small"
            disabledFocusable={waiting}
            onClick={() => !waiting && store.dispatch({ type: 'returns-put-away' })}
          >
            Put these files away
          </Button>
        </div>
      ) : null}
    </section>
  );
}

interface FileInputProps {
  readonly label: string;
  readonly about: string;
  readonly several: boolean;
  readonly disabled: boolean;
  readonly onChoose: (list: FileList | null) => void;
}

function FileInput({ label, about, several, disabled, onChoose }: FileInputProps) {
  const shared = usePaneStyles();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".xlsx,.xlsm"
        multiple={several}
        disabled={disabled}
        style={{ display: 'block', maxWidth: '100%', font: 'inherit' }}
        aria-describedby={`${id}-about`}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.files);
          // Choosing the same file again counts as a new choice.
          currentTarget.value = '';
        }}
      />
      <p className={shared.small} id={`${id}-about`}>
        {about}
      </p>
    </div>
  );
}

const fileToCollect = (file: File): FileToCollect => ({
  name: file.name,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});
