/**
 * Asks about filters: whether filtered-out rows may be shown while writing, and whether to extend a filter to the
 * flags.
 */
import { Button, Checkbox, mergeClasses } from '@fluentui/react-components';
import { hidingInWords } from '../../../app/filters-in-words';
import type { FilterChoice, ProposedFilters } from '../../../plan/change/filters/propose-filters';
import { usePaneStyles } from '../pane-styles';

interface FilterChoicesProps {
  readonly filters: ProposedFilters;
  readonly waiting: boolean;
  readonly onChoose: (choice: FilterChoice) => void;
}

export function FilterChoices({ filters, waiting, onChoose }: FilterChoicesProps) {
  const shared = usePaneStyles();
  const { takeIn, hiding, again, leftAlone } = filters;
  const choice: FilterChoice = { takeIn: takeIn ?? true, again };
  return (
    <>
      {hiding.length > 0 ? (
        <section className={mergeClasses(shared.box, shared.warned)} aria-label="Filtered rows">
          {hiding.map((each) => {
            const { what, next } = hidingInWords(each);
            return (
              <div key={`${each.sheet} ${each.table ?? ''}`}>
                <p className={shared.subheading}>{what}</p>
                <p className={shared.text}>{next}</p>
              </div>
            );
          })}
          {hiding.some(({ exact }) => exact) ? (
            <Checkbox
              checked={again}
              disabled={waiting}
              label="Show all rows, write, then filter again as before"
              onChange={(_, { checked }) => onChoose({ ...choice, again: checked === true })}
            />
          ) : null}
          <div>
            <Button size="small" disabledFocusable={waiting} onClick={() => onChoose(choice)}>
              Look again
            </Button>
          </div>
        </section>
      ) : null}
      {takeIn !== null ? (
        <Checkbox
          checked={takeIn}
          disabled={waiting}
          label="Take the new columns into this sheet’s filter, so that sorting and filtering include them"
          onChange={(_, { checked }) => onChoose({ ...choice, takeIn: checked === true })}
        />
      ) : null}
      {leftAlone.map((sentence) => (
        <p key={sentence} className={shared.text}>
          {sentence}
        </p>
      ))}
    </>
  );
}
