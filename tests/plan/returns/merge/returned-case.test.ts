/** The labelled case of `fixtures/cases/returns`: every row met, every cell's offer, and every "never" of the labels. */
import { finish } from '../../../../src/plan/steps';
import { meetCopy } from '../../../../src/plan/returns/merge/meet-copy';
import type { Merge } from '../../../../src/plan/returns/merge/merge-returns';
import { asTicked } from '../../../../src/plan/returns/merge/merge-choices';
import { proposeMerge } from '../../../../src/plan/returns/merge/propose-merge';
import type { ReturnedFile } from '../../../../src/plan/returns/merge/returned-file';
import { caseBytes, merged, ON, returnedFile } from './support/merged';

interface Label {
  readonly file: string;
  readonly rows: readonly { readonly row: number; readonly ref: string | null; readonly how: string }[];
  readonly cells: readonly {
    readonly ref: string;
    readonly masterRow: number;
    readonly field: string;
    readonly to: string | null;
    readonly take: boolean | 'conflict' | 'review';
  }[];
  readonly unknownColumns?: readonly { readonly header: string }[];
  readonly newRows: readonly { readonly row: number }[];
}

const labels = JSON.parse(new TextDecoder().decode(caseBytes('labels.json'))) as {
  readonly returns: readonly Label[];
  readonly masterRows: Readonly<Record<string, number>>;
  readonly stillToChase: {
    readonly noReturn: readonly string[];
    readonly returnedNothing: readonly string[];
  };
};
const FILES = labels.returns.map(({ file }) => file);
const BAD = ['bad-minutes.xlsx', 'bad-not-a-workbook.xlsx', 'bad-other-plan.xlsx'];

let master: ReturnedFile;
let files: readonly ReturnedFile[];
let merge: Merge;
const plansOf = ({ plans }: ReturnedFile) => plans ?? [];

beforeAll(async () => {
  master = await returnedFile('master.xlsx');
  const read: ReturnedFile[] = [];
  for (const name of [...FILES, ...BAD]) read.push(await returnedFile(name));
  files = read;
  merge = merged({ plans: plansOf(master), returns: files });
});

test.each(labels.returns)('every row of $file is met with its action', ({ file, rows }) => {
  const copy = files.find(({ name }) => name === file) as ReturnedFile;
  const { met, added } = finish(meetCopy(plansOf(master), plansOf(copy)));
  const found = met.map(({ mine, theirs, isSure }) => {
    const { rowIndex, joinedRows } = theirs.action.row;
    return [rowIndex, ...joinedRows].map((row) => [row + 1, mine.action.row.rowIndex + 1, isSure]);
  });
  const wanted = rows.flatMap(({ row, ref }) => (ref === null ? [] : [[row, labels.masterRows[ref], true]]));
  expect(found.flat().sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual(wanted);
  expect(added.map(({ action }) => action.row.rowIndex + 1)).toEqual(
    rows.filter(({ how }) => how === 'new').map(({ row }) => row),
  );
});

const KINDS = { true: 'update', false: 'board-word', conflict: 'conflict', review: 'date-or-text' } as const;

test.each(labels.returns)(
  'every cell of $file is offered as it should be, and no other',
  ({ file, cells }) => {
    const offers = merge.offers.filter(
      (offer) => offer.files.includes(file) && offer.kind !== 'unknown-column',
    );
    const found = offers.map(({ cell, field, kind, ticked, from }) => [
      (cell?.rowIndex ?? -1) + 1,
      field,
      kind,
      ticked,
      from === '',
    ]);
    const wanted = cells
      .filter(({ to }) => to !== null)
      .map(({ masterRow, field, take }) => [
        masterRow,
        field,
        KINDS[String(take) as keyof typeof KINDS],
        take === true,
        field === 'evidenceProvided',
      ]);
    const sorted = (list: unknown[][]) => list.map((each) => JSON.stringify(each)).sort();
    expect(sorted(found)).toEqual(sorted(wanted));
    for (const { masterRow, field, to, take } of cells)
      if (take === true || take === 'conflict')
        expect(
          offers.find((offer) => offer.cell?.rowIndex === masterRow - 1 && offer.field === field)?.to ?? '',
        ).toBe(to);
  },
);

test('files are named for what they are', () => {
  const verdicts = Object.fromEntries(merge.files.map(({ file, verdict }) => [file, verdict]));
  expect(verdicts).toMatchObject({
    'bad-minutes.xlsx': 'no-plan',
    'bad-not-a-workbook.xlsx': 'not-a-workbook',
    'bad-other-plan.xlsx': 'other-plan',
    'return-ccg.xlsx': 'read',
    'return-chelsea-westminster.xlsx': 'same-as-sent',
  });
  const older = merge.files.filter(({ olderThan }) => olderThan !== null);
  expect(older).toMatchObject([{ file: 'return-education.xlsx', olderThan: 'return-education-2.xlsx' }]);
});

test('a column that the plan lacks is kept as a note, a blanked cell is listed, a new row goes to the end of its section', () => {
  const notes = merge.offers.filter(({ kind }) => kind === 'unknown-column');
  expect(new Set(notes.map(({ header, cell, ticked }) => `${header} ${cell} ${ticked}`))).toEqual(
    new Set(['Completed by null false']),
  );
  expect(merge.leftBlank.map(({ action }) => action.action.row.ref)).toEqual(['15.1']);
  expect(merge.newRows.map(({ row, after }) => [row, after.action.row.ref])).toEqual([[18, '14.2']]);
});

test('whoever sent nothing, or a copy as it was, has not answered', () => {
  const { noReturn, returnedNothing } = labels.stillToChase;
  expect([...merge.notAnswered].sort()).toEqual([...noReturn, ...returnedNothing].sort());
});

test('no word of the plan is blanked, and no word of the board’s is changed, unless somebody ticks it', () => {
  const { sheets } = proposeMerge(merge, asTicked(merge.offers), ON);
  const cells = sheets.flatMap((sheet) => sheet.cells);
  expect(cells).toHaveLength(22);
  for (const { columnIndex, value, before } of cells)
    expect([columnIndex, value === '', before]).toEqual([2, false, '']);
  expect(
    sheets.every(({ grow, columns, rows, clear }) => [grow, columns, rows, clear].flat().length === 0),
  ).toBe(true);
});

test('the order of the files changes nothing', () => {
  const again = merged({ plans: plansOf(master), returns: [...files].reverse() });
  expect({ ...again, offers: again.offers.map((offer) => ({ ...offer, action: null })) }).toEqual({
    ...merge,
    offers: merge.offers.map((offer) => ({ ...offer, action: null })),
  });
});

test('the same file twice is read once', () => {
  const [first] = files as [ReturnedFile];
  const twice = merged({ plans: plansOf(master), returns: [first, { ...first, name: 'again.xlsx' }] });
  expect(twice.files.map(({ file, verdict, sameAs }) => [file, verdict, sameAs])).toEqual([
    ['again.xlsx', 'read', null],
    [first.name, 'same-file', 'again.xlsx'],
  ]);
});
