/** The leads register: learnt from the plan, then corrected by the user. One entry at a time unfolds for editing. */
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LeadKind, RegisterEntry } from '../../plan/read/leads/lead-match';
import {
  addEntry,
  changeEntry,
  mergeEntries,
  namesTyped,
  removeEntry,
  renameEntry,
  sharedNames,
  type RegisterDraft,
} from '../setup/edit-register';
import { KIND_TITLES } from '../words/lead-kinds';
import { ContactFields } from './ContactFields';
import { DayField } from './DayField';
import { usePaneStyles } from './pane-styles';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '6px 0' },
  line: { display: 'flex', gap: '8px', alignItems: 'flex-start', justifyContent: 'space-between' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 0 8px 8px' },
  button: { flexShrink: 0 },
});

/** Entries shown at first, and added by each "Show more": a narrow pane cannot list a thousand. */
const PAGE = 40;
const KINDS = Object.keys(KIND_TITLES) as LeadKind[];

interface RegisterEditorProps {
  readonly register: RegisterDraft;
  readonly onChange: (register: RegisterDraft) => void;
  readonly onValid: (field: string, valid: boolean) => void;
}

export function RegisterEditor({ register, onChange, onValid }: RegisterEditorProps) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const [open, setOpen] = useState<number | null>(null);
  const [shown, setShown] = useState(PAGE);
  const [search, setSearch] = useState('');
  const [added, setAdded] = useState('');
  const words = search.trim().toLowerCase();
  const matching = register
    .map((entry, at) => ({ entry, at }))
    .filter(
      ({ entry, at }) =>
        words === '' ||
        at === open ||
        [entry.name, ...entry.aliases].some((name) => name.toLowerCase().includes(words)),
    );
  const twice = sharedNames(register);
  const add = (): void => {
    if (added.trim() === '') return;
    onChange(addEntry(register, added, 'unknown'));
    setAdded('');
    setOpen(0);
  };
  return (
    <div className={shared.stack} style={{ gap: 8 }}>
      <div className={shared.row}>
        <Input
          size="small"
          style={{ flexGrow: 1, minWidth: 120 }}
          aria-label="Name of a lead to add"
          placeholder="Name of a lead to add"
          value={added}
          onChange={(_, { value }) => setAdded(value)}
          onKeyDown={(event) => event.key === 'Enter' && add()}
        />
        <Button size="small" onClick={add}>
          Add lead
        </Button>
      </div>
      {register.length > 8 ? (
        <Input
          size="small"
          type="search"
          aria-label="Search the leads"
          placeholder="Search the leads"
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
      ) : null}
      {twice.length > 0 ? (
        <p className={shared.text}>
          <strong>Two leads share a name:</strong> {twice.slice(0, 5).join(', ')}. Merge them, or take the
          name from one.
        </p>
      ) : null}
      <ul className={shared.list} aria-label="Leads">
        {matching.slice(0, shown).map(({ entry, at }) => (
          <li key={at} className={styles.item}>
            <div className={styles.line}>
              <span className={styles.name}>
                <strong>{entry.name}</strong> · {KIND_TITLES[entry.kind]}
                {entry.to === null ? '' : ' · ended'}
                {entry.aliases.length === 0 ? null : (
                  <span className={shared.small}>
                    <br />
                    Also: {entry.aliases.join('; ')}
                  </span>
                )}
              </span>
              <Button
                size="small"
                className={styles.button}
                aria-expanded={open === at}
                aria-label={`${open === at ? 'Close' : 'Edit'} ${entry.name}`}
                onClick={() => setOpen(open === at ? null : at)}
              >
                {open === at ? 'Close' : 'Edit'}
              </Button>
            </div>
            {open === at ? (
              <EntryForm
                entry={entry}
                others={register.map(({ name }) => name)}
                at={at}
                onChange={(change) => onChange(changeEntry(register, at, change))}
                onRename={(name, was) => {
                  const renamed = renameEntry(register, at, name, was);
                  onChange(renamed);
                  return renamed[at]?.aliases ?? [];
                }}
                onMerge={(into) => {
                  onChange(mergeEntries(register, at, into));
                  setOpen(null);
                }}
                onRemove={() => {
                  onChange(removeEntry(register, at));
                  setOpen(null);
                }}
                onValid={onValid}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {matching.length > shown ? (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          Show more ({matching.length - shown} left)
        </Button>
      ) : null}
      {register.length === 0 ? <p className={shared.small}>No leads yet.</p> : null}
    </div>
  );
}

interface EntryFormProps {
  readonly entry: RegisterEntry;
  readonly others: readonly string[];
  readonly at: number;
  readonly onChange: (change: Partial<RegisterEntry>) => void;
  /** Returns the aliases that the entry then has. */
  readonly onRename: (name: string, was: string) => readonly string[];
  readonly onMerge: (into: number) => void;
  readonly onRemove: () => void;
  readonly onValid: (field: string, valid: boolean) => void;
}

function EntryForm({ entry, others, at, onChange, onRename, onMerge, onRemove, onValid }: EntryFormProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const [aliases, setAliases] = useState(entry.aliases.join('; '));
  const [was] = useState(entry.name);
  return (
    <div className={styles.form}>
      <Field label="Name" hint="The old name is kept under “Also known as”" size="small">
        <Input
          size="small"
          value={entry.name}
          onChange={(_, { value }) => {
            setAliases(onRename(value, was).join('; '));
            onValid(`name-${at}`, value.trim() !== '');
          }}
        />
      </Field>
      <Field label="Kind" size="small">
        <Select
          size="small"
          value={entry.kind}
          onChange={(_, { value }) => onChange({ kind: value as LeadKind })}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {KIND_TITLES[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Also known as" hint="Other spellings and initials, with ; between" size="small">
        <Input
          size="small"
          value={aliases}
          onChange={(_, { value }) => {
            setAliases(value);
            onChange({ aliases: namesTyped(value) });
          }}
        />
      </Field>
      <ContactFields entry={entry} onChange={onChange} />
      <DayField
        label="Lead until"
        hint="Leave blank if they are still the lead"
        value={entry.to}
        onChange={(to) => onChange({ to })}
        onValid={(valid) => onValid(`until-${at}`, valid)}
      />
      <Field label="Same as another lead?" size="small">
        <Select
          size="small"
          value="-1"
          onChange={(_, { value }) => Number(value) >= 0 && onMerge(Number(value))}
        >
          <option value="-1">No</option>
          {others.slice(0, 400).map((name, index) =>
            index === at ? null : (
              <option key={index} value={index}>
                Merge into {name}
              </option>
            ),
          )}
        </Select>
      </Field>
      <div className={shared.row}>
        <Button size="small" onClick={onRemove}>
          Remove from the register
        </Button>
      </div>
    </div>
  );
}
