/** Flags that somebody typed over, so that they no longer follow the plan: keep the words as notes, or not. */
import { typedCells, type TypedCell } from '../../../plan/change/flags/typed-cells';
import { a1 } from '../../../plan/read/sheet/a1';
import { finish } from '../../../plan/steps';
import { type Asking, type PersonQuestion } from './question';

/** Columns of formulas tell a typed cell by themselves; no digests of what was written are needed. */
const NO_DIGESTS: ReadonlySet<string> = new Set();

export function typedQuestions({ checked, plans }: Asking): readonly PersonQuestion[] {
  const { snapshots, boards } = checked.review;
  const live = new Set(plans.map(({ sheet }) => sheet));
  const found = snapshots
    .filter(({ name }) => live.has(name))
    .flatMap((snapshot) =>
      (boards.get(snapshot.name)?.flags ?? []).flatMap((set) =>
        finish(typedCells(snapshot, set, NO_DIGESTS)).map((cell) => ({ ...cell, sheet: snapshot.name })),
      ),
    );
  const [first] = found;
  if (!first) return [];
  const at = a1(first.rowIndex, first.columnIndex);
  const where = live.size > 1 ? `${at} on “${first.sheet}”` : at;
  const propose = (typed: 'note' | 'replace') => () =>
    ({ ask: { kind: 'propose', request: { kind: 'flag', typed } } }) as const;
  return [
    {
      key: 'typed',
      words:
        found.length === 1
          ? `The flag in ${where} was typed over (“${inShort(first)}”), so it no longer follows the plan.`
          : `${found.length.toLocaleString('en-GB')} flags were typed over, the first in ${where}: they no longer follow the plan.`,
      waiting: found.length,
      answers: [
        { label: 'Keep the words as a note', does: propose('note') },
        { label: 'Drop the words', does: propose('replace') },
        {
          label: `Go to ${at}`,
          does: () => ({ ask: { kind: 'select', cell: first, key: `typed ${where}` } }),
        },
      ],
    },
  ];
}

const inShort = ({ value }: TypedCell): string => {
  const words = String(value).replace(/\s+/g, ' ').trim();
  return words.length <= 40 ? words : `${words.slice(0, 39)}…`;
};
