/**
 * FIND and ISNUMBER, replacing the engine's own, which look only at the first cell of a column: in Excel they look at each,
 * wherever arrays are reckoned with, as in SUMPRODUCT.
 */
import { isError, type CellValue } from '../workbook';
import { arrayOf, fromEngine, isArray, toEngine, type EngineArray, type EngineScalar } from './engine-values';

const VALUE: CellValue = { error: '#VALUE!' };
const [YES, NO, NOT_FOUND] = [toEngine(true), toEngine(false), toEngine(VALUE)];
/** Shared by all rows: most rows of most columns do not hold what is sought. */
const [ROW_OF_YES, ROW_OF_NO, ROW_OF_NOT_FOUND] = [[YES], [NO], [NOT_FOUND]];

function placeIn(sought: CellValue, within: CellValue, start: CellValue): CellValue {
  for (const given of [sought, within, start]) if (isError(given)) return given;
  const from = Math.trunc(Number(start));
  const text = asText(within);
  if (!(from >= 1) || from > text.length + 1) return VALUE;
  const at = text.indexOf(asText(sought), from - 1);
  return at < 0 ? VALUE : at + 1;
}

const asText = (value: CellValue): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');

/** One of an array's values, or the value given for all; a single row or column counts for each of the other's. */
function valueAt(given: unknown, row: number, column: number): EngineScalar {
  if (!isArray(given)) return given as EngineScalar;
  const line = given.rows[given.height === 1 ? 0 : row];
  return line?.[given.width === 1 ? 0 : column] ?? toEngine({ error: '#N/A' });
}

/** The answers for a column that was looked through before, by what was sought: many formulas ask the same. */
const answers = new WeakMap<object, Map<string, EngineArray>>();

function inColumn(sought: unknown, within: EngineArray, start: unknown): EngineArray {
  const [asked, from] = [fromEngine(sought), fromEngine(start)];
  return arrayOf(
    within.rows.map(([value]) => {
      const place = placeIn(asked, value ? fromEngine(value) : null, from);
      return place === VALUE ? ROW_OF_NOT_FOUND : [toEngine(place)];
    }),
  );
}

function find([sought, within, start = toEngine(1)]: readonly unknown[]): unknown {
  const arrays = [sought, within, start].filter(isArray);
  if (arrays.length === 0)
    return toEngine(placeIn(fromEngine(sought), fromEngine(within), fromEngine(start)));
  const isPlain = isArray(within) && arrays.length === 1;
  const key = isPlain ? JSON.stringify([fromEngine(sought), fromEngine(start)]) : '';
  const known = isPlain ? answers.get(within)?.get(key) : undefined;
  if (known) return known;
  const size = (of: 'height' | 'width'): number =>
    arrays.reduce((most, array) => Math.max(most, array[of]), 1);
  const width = size('width');
  const oneByOne = (): EngineArray =>
    arrayOf(
      Array.from({ length: size('height') }, (_, row) =>
        Array.from({ length: width }, (__, column) => {
          const [a, b, c] = [sought, within, start].map((given) => fromEngine(valueAt(given, row, column)));
          return toEngine(placeIn(a ?? null, b ?? null, c ?? null));
        }),
      ),
    );
  const found = isPlain && width === 1 ? inColumn(sought, within, start) : oneByOne();
  if (isPlain) {
    const kept = answers.get(within) ?? new Map<string, EngineArray>();
    answers.set(within, kept.set(key, found));
  }
  return found;
}

function isNumber([given]: readonly unknown[]): unknown {
  const test = (value: unknown): boolean => typeof fromEngine(value) === 'number';
  if (!isArray(given)) return test(given) ? YES : NO;
  return arrayOf(
    given.width === 1
      ? given.rows.map((row) => (test(row[0]) ? ROW_OF_YES : ROW_OF_NO))
      : given.rows.map((row) => row.map((value) => (test(value) ? YES : NO))),
  );
}

export const EACH_CELL_FUNCTIONS = [
  ['FIND', { minArity: 2, maxArity: 3, invoke: find }],
  ['ISNUMBER', { minArity: 1, maxArity: 1, invoke: isNumber }],
] as const;
