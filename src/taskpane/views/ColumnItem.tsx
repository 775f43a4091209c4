/** One column of a plan: its header, first cells and field; if it is in doubt, one press settles it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FIELD_TITLES, type Field } from '../../plan/read/schema/fields';
import { columnName } from '../../plan/read/sheet/a1';
import type { ColumnLine } from '../setup/column-lines';
import { FieldSelect } from './FieldSelect';
import { usePaneStyles } from './pane-styles';
import { SampleCells } from './SampleCells';

const useStyles = makeStyles({
  item: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  doubtful: {
    padding: '8px',
    marginBottom: '8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
  },
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center', marginTop: '4px' },
});

interface ColumnItemProps {
  readonly line: ColumnLine;
  readonly fields: readonly Field[];
  readonly onChoose: (fields: readonly Field[]) => void;
}

export function ColumnItem({ line, fields, onChoose }: ColumnItemProps) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { column, how, samples, offered } = line;
  const name = columnName(column.columnIndex);
  const places: readonly (Field | '')[] = fields.length > 1 ? fields : [fields[0] ?? ''];
  const set = (place: number, field: Field | ''): void =>
    onChoose(places.map((each, at) => (at === place ? field : each)).filter((each) => each !== ''));
  return (
    <li className={offered.length > 0 ? styles.doubtful : styles.item} data-column={name}>
      <div>
        <span className={styles.header}>
          {name} · {column.header.replace(/\s+/g, ' ')}
        </span>{' '}
        <span className={shared.small}>({how})</span>
      </div>
      <SampleCells texts={samples} />
      {offered.length > 0 ? (
        <div className={styles.choices} role="group" aria-label={`What column ${name} could hold`}>
          {offered.map((field) => (
            <Button
              key={field}
              size="small"
              appearance={fields[0] === field ? 'primary' : 'secondary'}
              aria-pressed={fields[0] === field}
              onClick={() => onChoose([field])}
            >
              It is {FIELD_TITLES[field]}
            </Button>
          ))}
        </div>
      ) : null}
      <div className={styles.choices}>
        {places.map((field, at) => (
          <FieldSelect
            key={at}
            label={at === 0 ? `Column ${name} holds` : `Column ${name} also holds`}
            value={field}
            rivals={column.rivals}
            onChange={(next) => set(at, next)}
          />
        ))}
        {fields.length === 1 ? (
          <FieldSelect
            label={`Column ${name} also holds`}
            value=""
            none="and nothing else"
            rivals={column.rivals}
            without={fields}
            onChange={(next) => next !== '' && onChoose([...fields, next])}
          />
        ) : null}
      </div>
    </li>
  );
}
