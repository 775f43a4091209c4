/** Asks what becomes of words that somebody typed into the add-in's columns. The list below says which they are. */
import { mergeClasses, Radio, RadioGroup } from '@fluentui/react-components';
import type { TypedChoice } from '../../../plan/change/flags/keep-typed';
import { usePaneStyles } from '../pane-styles';

interface TypedWordsChoiceProps {
  readonly choice: TypedChoice;
  readonly waiting: boolean;
  readonly onChoose: (choice: TypedChoice) => void;
}

export function TypedWordsChoice({ choice, waiting, onChoose }: TypedWordsChoiceProps) {
  const shared = usePaneStyles();
  return (
    <section className={mergeClasses(shared.box, shared.warned)} aria-labelledby="typed-words">
      <p className={shared.subheading} id="typed-words">
        Somebody has typed into the add-in’s columns. What should happen to those words?
      </p>
      <RadioGroup
        aria-labelledby="typed-words"
        value={choice}
        disabled={waiting}
        onChange={(_, { value }) => onChoose(value === 'replace' ? 'replace' : 'note')}
      >
        <Radio value="note" label="Keep them as notes on their cells" />
        <Radio value="replace" label="Replace them" />
      </RadioGroup>
    </section>
  );
}
