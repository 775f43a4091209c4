/** Order, search and filters of the list: a link for each filter opens its choice, because the pane is narrow. */
import { Button, Field, Input, Link, makeStyles, Select } from '@fluentui/react-components';
import { Fragment, useMemo, useState } from 'react';
import type { PlanReport } from '../../plan/judge/report/plan-report';
import { isFiltered, WHOLE_LIST, type Arrangement, type ListView } from '../list/list-view';
import { filterOptions, type FilterOptions } from '../list/matching-entries';
import { usePaneStyles } from './pane-styles';

const useStyles = makeStyles({
  grow: { flexGrow: 1, minWidth: '120px' },
  link: { fontSize: 'inherit', lineHeight: 'inherit', overflowWrap: 'anywhere' },
  narrow: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

type FilterId = 'lead' | 'section' | 'kind';

const FILTERS: readonly { readonly id: FilterId; readonly label: string; readonly all: string }[] = [
  { id: 'lead', label: 'Lead', all: 'All leads' },
  { id: 'section', label: 'Section', all: 'All sections' },
  { id: 'kind', label: 'Kind of finding', all: 'All kinds' },
];

const NO_OPTIONS: FilterOptions = { leads: [], sections: [], kinds: [] };
/** A drop-down is no use beyond this; search finds the rest. */
const MOST_OPTIONS = 1000;

interface ListFiltersProps {
  readonly plan: PlanReport;
  readonly view: ListView;
  readonly onChange: (view: Partial<ListView>) => void;
}

export function ListFilters({ plan, view, onChange }: ListFiltersProps) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const [open, setOpen] = useState<FilterId | null>(null);
  const isNeeded = open !== null || FILTERS.some(({ id }) => view[id] !== null);
  const options = useMemo(() => (isNeeded ? filterOptions(plan) : NO_OPTIONS), [plan, isNeeded]);
  const choices: Readonly<Record<FilterId, readonly (readonly [string, string])[]>> = {
    lead: options.leads.map((name) => [name, name]),
    section: options.sections.map((name) => [name, name]),
    kind: options.kinds.map(({ id, title, count }) => [id, `${title} (${count})`]),
  };
  const chosen = (id: FilterId): string => {
    const words = choices[id].find(([value]) => value === view[id])?.[1];
    return words === undefined ? '' : `: ${words}`;
  };
  const shown = FILTERS.find(({ id }) => id === open);
  return (
    <div className={shared.stack} style={{ gap: 8 }}>
      <Field label="Order" orientation="horizontal" size="small">
        <Select
          size="small"
          value={view.arrange}
          onChange={(_, { value }) => onChange({ arrange: value as Arrangement })}
        >
          <option value="attention">What needs attention first</option>
          <option value="action">By action</option>
          <option value="kind">By kind of finding</option>
        </Select>
      </Field>
      <div className={shared.row}>
        <Input
          className={styles.grow}
          size="small"
          type="search"
          aria-label="Search actions and findings"
          placeholder="Search"
          value={view.search}
          onChange={(_, { value }) => onChange({ search: value })}
        />
        {isFiltered(view) ? (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => onChange({ ...WHOLE_LIST, arrange: view.arrange })}
          >
            Clear
          </Button>
        ) : null}
      </div>
      <p className={shared.small}>
        Filter by{' '}
        {FILTERS.map(({ id, label }, at) => (
          <Fragment key={id}>
            {at === 0 ? '' : ' · '}
            <Link
              as="button"
              inline
              className={styles.link}
              aria-expanded={open === id}
              onClick={() => setOpen(open === id ? null : id)}
            >
              {label.toLowerCase()}
              {chosen(id)}
            </Link>
          </Fragment>
        ))}
      </p>
      {shown ? (
        <Choice
          label={shown.label}
          all={shown.all}
          value={view[shown.id]}
          options={choices[shown.id]}
          onChange={(value) => onChange({ [shown.id]: value })}
        />
      ) : null}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string | null) => void;
}

/** Option values are numbers, because a lead may have any name, even an empty one. */
function Choice({ label, all, value, options, onChange }: ChoiceProps) {
  const styles = useStyles();
  const chosen = options.findIndex(([each]) => each === value);
  return (
    <Field label={label} size="small" className={styles.narrow}>
      <Select
        size="small"
        value={String(chosen)}
        disabled={options.length === 0}
        onChange={(_, { value: at }) => onChange(options[Number(at)]?.[0] ?? null)}
      >
        <option value="-1">{all}</option>
        {options.slice(0, MOST_OPTIONS).map(([each, words], at) => (
          <option key={each} value={at}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
