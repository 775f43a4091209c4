/** Selects what a column holds, from all fields. */
import { makeStyles, Select } from '@fluentui/react-components';
import { FIELD_TITLES, FIELDS, type Field } from '../../plan/read/schema/fields';

const useStyles = makeStyles({ select: { flexGrow: 1, minWidth: '140px' } });

interface FieldSelectProps {
  readonly label: string;
  readonly value: Field | '';
  readonly none?: string;
  readonly rivals: readonly Field[];
  readonly without?: readonly Field[];
  readonly onChange: (field: Field | '') => void;
}

/** The header's rival fields come first. */
export function FieldSelect({
  label,
  value,
  none = 'Not used',
  rivals,
  without = [],
  onChange,
}: FieldSelectProps) {
  const styles = useStyles();
  const others = FIELDS.filter((field) => !rivals.includes(field) && !without.includes(field));
  const likely = rivals.filter((field) => !without.includes(field));
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={label}
      value={value}
      onChange={(_, { value: next }) => onChange(next as Field | '')}
    >
      <option value="">{none}</option>
      {likely.length > 0 ? (
        <optgroup label="Could also be">
          {likely.map((field) => (
            <option key={field} value={field}>
              {FIELD_TITLES[field]}
            </option>
          ))}
        </optgroup>
      ) : null}
      {others.map((field) => (
        <option key={field} value={field}>
          {FIELD_TITLES[field]}
        </option>
      ))}
    </Select>
  );
}
