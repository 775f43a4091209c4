/** What the cells of a column suggest, sign by sign and together. */
import { CELL_SIGNS } from '../../../../src/plan/read/schema/cell-signs';
import type { SampleCell } from '../../../../src/plan/read/schema/cell-signs/cell-sign';
import { contentOf } from '../../../../src/plan/read/schema/column-content';
import { FIELDS, type Field } from '../../../../src/plan/read/schema/fields';

const cell = (text: string): SampleCell => ({ text, kind: /^\d+(?:\.\d+)?$/.test(text) ? 'number' : 'text' });

test.each(CELL_SIGNS.flatMap(({ id, examples }) => examples.map((text) => [text, id] as const)))(
  '"%s" has %s',
  (text, id) => expect(CELL_SIGNS.find((sign) => sign.id === id)?.bears(cell(text))).toBe(true),
);

test.each(CELL_SIGNS.flatMap(({ id, refuses }) => refuses.map((text) => [text, id] as const)))(
  '"%s" does not have %s',
  (text, id) => expect(CELL_SIGNS.find((sign) => sign.id === id)?.bears(cell(text))).toBe(false),
);

const fitOf = (texts: readonly string[], field: Field, kind?: SampleCell['kind']): number => {
  const cells = texts.map((text) => ({ ...cell(text), ...(kind ? { kind } : {}) }));
  return contentOf(cells, cells.length).fit[FIELDS.indexOf(field)] as number;
};

test.each<[string, readonly string[], Field, SampleCell['kind'] | undefined]>([
  ['names', ['Ada Holm', 'Bo Lee', 'Cy Marsh'], 'due', undefined],
  ['shares', ['0.5', '0.75', '1'], 'achieved', 'percent'],
  ['small whole numbers', ['1', '2', '0'], 'revisedDue', undefined],
  ['dates', ['March 2017', 'May 2018', 'June 2019'], 'lead', undefined],
  ['colours', ['Red', 'Green', 'Amber'], 'due', undefined],
])('%s refuse to be something else', (_, texts, field, kind) =>
  expect(fitOf(texts, field, kind)).toBeLessThan(-2),
);

test('a blank column suggests nothing', () =>
  expect(contentOf([], 5).fit.every((each) => each === 0)).toBe(true));
