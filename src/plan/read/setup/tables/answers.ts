/**
 * Questions of the check that a person has answered with "It is right". A row applies by the words that the question was
 * about (`judge/report/answered.ts`), so it survives sorting, and the question returns once the words change.
 */
import { isRepeated } from '../repeated-row';
import type { AnsweredQuestion } from '../setup';
import type { CellReader } from '../setup-cells';
import { setupRow, textCell } from '../setup-row';
import { column, filled, TELLS, type SetupTable } from '../setup-table';

/** Nothing is read from this column: a row stands for the answer, and deleting it asks the question again. */
const ANSWER = 'It is right';

export const answersTable: SetupTable<'answers'> = {
  id: 'answers',
  name: 'PlanSetupAnswers',
  title: 'Questions answered',
  whenNeeded: true,
  columns: [
    column('question', 'Question', 40, { also: ['question of the check'] }),
    column('about', 'About the action', 40, { also: ['about'] }),
    column('answer', 'Answer', 14),
    column('known', 'Question known by', 28, { ...TELLS, also: ['question known by its words'] }),
  ],
  read: (cells, rows) => filled(readAnswers(cells, rows), (answers) => ({ answers })),
  rows: ({ answers = [] }) =>
    answers.map(({ question, about, key }) =>
      setupRow(key, {
        question: textCell(question),
        about: textCell(about),
        answer: textCell(ANSWER),
        known: textCell(key),
      }),
    ),
};

function readAnswers(cells: CellReader, rows: readonly number[]): readonly AnsweredQuestion[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const [question, about, key] = [
      cells.text(row, 'question'),
      cells.text(row, 'about'),
      cells.text(row, 'known'),
    ];
    if (question === '' && about === '' && key === '') return [];
    if (key === '') {
      const message = 'This row no longer says which question it answers. It is not used.';
      cells.note('incomplete', row, 'known', message);
      return [];
    }
    if (isRepeated(cells, row, 'known', question, key, seen)) return [];
    cells.took(row, key);
    return [{ question, about, key }];
  });
}
