/** The input message of data validation, below the selected cell; renders nothing if there is none. */
import type { DataValidation } from '../../model/rules';

interface Props {
  readonly validation: DataValidation | undefined;
  /** Pixels within the scrolled sheet. */
  readonly left: number;
  readonly top: number;
}

export function PromptBox({ validation, left, top }: Props) {
  const { showPrompt = false, promptTitle = '', promptMessage = '' } = validation ?? {};
  if (!showPrompt || promptTitle + promptMessage === '') return null;
  return (
    <div className="note-box prompt-box" style={{ left, top }} aria-hidden="true">
      {promptTitle !== '' && (
        <p>
          <strong>{promptTitle}</strong>
        </p>
      )}
      {promptMessage !== '' && <p>{promptMessage}</p>}
    </div>
  );
}
