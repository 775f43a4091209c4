/** Order, search and filters of the list. The filters are collapsible, because the pane is narrow. */
import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { PlanReport } from '../../plan/judge/report/plan-report';
import { isFiltered, WHOLE_LIST, type Arrangement, type ListView } from '../list/list-view';
import { filterOptions, type FilterOptions } from '../list/matching-entries';
import { usePaneStyles } from './pane-styles';

const useStyles = makeStyles({
  grow: { flexGrow: 1, minWidth: '120px' },
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(128px, 100%), 1fr))',
    gap: '8px',
  },
  narrow: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

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
  const [open, setOpen] = useState(false);
  const options = useMemo(() => (open ? filterOptions(plan) : NO_OPTIONS), [plan, open]);
  const hidden = [view.lead, view.section, view.kind].filter((each) => each !== null).length;
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
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {hidden === 0 ? 'Filters' : `Filters (${hidden})`}
        </Button>
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
      {open ? (
        <div className={styles.filters}>
          <Choice
            label="Lead"
            all="All leads"
            value={view.lead}
            options={options.leads.map((name) => [name, name])}
            onChange={(lead) => onChange({ lead })}
          />
          <Choice
            label="Section"
            all="All sections"
            value={view.section}
            options={options.sections.map((name) => [name, name])}
            onChange={(section) => onChange({ section })}
          />
          <Choice
            label="Kind of finding"
            all="All kinds"
            value={view.kind}
            options={options.kinds.map(({ id, title, count }) => [id, `${title} (${count})`])}
            onChange={(kind) => onChange({ kind })}
          />
        </div>
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
