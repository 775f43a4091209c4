/**
 * COUNTIF, COUNTIFS, SUMIF, SUMIFS, AVERAGEIF, AVERAGEIFS, MAXIFS and MINIFS, replacing the engine's own, whose
 * criteria differ from Excel's. A column is read once for all the formulas over it, and each criterion is evaluated
 * once per column.
 */
import { isError, type CellValue } from '../workbook';
import { plainText, readCriterion } from './criteria';
import { arrayOf, fromEngine, isArray, toEngine, type EngineScalar } from './engine-values';

type Invoke = (args: readonly unknown[]) => unknown;

interface UserFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: Invoke;
}

/** A range's values in reading order, and the positions that each criterion evaluated so far has matched. */
interface Column {
  readonly values: readonly CellValue[];
  readonly height: number;
  readonly width: number;
  /** Positions of each text, in lower case. */
  places: ReadonlyMap<string, readonly number[]> | null;
  readonly answers: Map<string, Answer>;
}

interface Answer {
  readonly places: readonly number[];
  mask: Uint8Array | null;
}

const columns = new WeakMap<object, Column>();

function columnOf(given: unknown): Column {
  const array = isArray(given) ? given : null;
  const known = array && columns.get(array);
  if (known) return known;
  const column: Column = {
    values: array ? array.rows.flatMap((row) => row.map(fromEngine)) : [fromEngine(given)],
    height: array?.height ?? 1,
    width: array?.width ?? 1,
    places: null,
    answers: new Map(),
  };
  if (array) columns.set(array, column);
  return column;
}

const NONE: readonly number[] = [];

function answerOf(column: Column, criterion: CellValue): Answer | null {
  const key = `${typeof criterion} ${isError(criterion) ? criterion.error : String(criterion)}`;
  const known = column.answers.get(key);
  if (known) return known;
  const places = placesOf(column, criterion);
  if (!places) return null;
  const answer = { places, mask: null };
  column.answers.set(key, answer);
  return answer;
}

function placesOf(column: Column, criterion: CellValue): readonly number[] | null {
  const text = plainText(criterion);
  if (text !== null) {
    column.places ??= textPlaces(column.values);
    return column.places.get(text) ?? NONE;
  }
  const holds = readCriterion(criterion);
  if (!holds) return null;
  const places: number[] = [];
  column.values.forEach((value, at) => {
    if (holds(value)) places.push(at);
  });
  return places;
}

function textPlaces(values: readonly CellValue[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  values.forEach((value, at) => {
    if (typeof value !== 'string') return;
    const text = value.toLowerCase();
    const list = places.get(text);
    if (list) list.push(at);
    else places.set(text, [at]);
  });
  return places;
}

function maskOf(answer: Answer, size: number): Uint8Array {
  if (answer.mask) return answer.mask;
  const mask = new Uint8Array(size);
  for (const at of answer.places) mask[at] = 1;
  answer.mask = mask;
  return mask;
}

const VALUE: CellValue = { error: '#VALUE!' };

/** The positions that match every pair of range and criterion; an error if sizes or criteria are invalid. */
function taken(pairs: readonly (readonly [Column, CellValue])[]): readonly number[] | typeof VALUE {
  const [first] = pairs;
  if (!first) return VALUE;
  const { height, width } = first[0];
  const answers: Answer[] = [];
  for (const [column, criterion] of pairs) {
    if (column.height !== height || column.width !== width) return VALUE;
    const answer = answerOf(column, criterion);
    if (!answer) return VALUE;
    answers.push(answer);
  }
  const [fewest, ...others] = answers.sort((a, b) => a.places.length - b.places.length);
  if (!fewest || others.length === 0) return fewest?.places ?? NONE;
  const masks = others.map((answer) => maskOf(answer, height * width));
  return fewest.places.filter((at) => masks.every((mask) => mask[at] === 1));
}

type Gather = (numbers: readonly number[]) => CellValue;

const sum: Gather = (numbers) => numbers.reduce((total, number) => total + number, 0);
const average: Gather = (numbers) =>
  numbers.length === 0 ? { error: '#DIV/0!' } : (sum(numbers) as number) / numbers.length;
const largest: Gather = (numbers) =>
  numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);
const smallest: Gather = (numbers) =>
  numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);

/**
 * Aggregates the numbers of `from` at the matched positions; texts and blanks are ignored, an error becomes the result.
 */
function gather(from: Column, places: readonly number[], how: Gather): CellValue {
  const numbers: number[] = [];
  for (const at of places) {
    const value = from.values[at] ?? null;
    if (isError(value)) return value;
    if (typeof value === 'number') numbers.push(value);
  }
  return how(numbers);
}

/** An array of criteria returns an array of results, as SUMPRODUCT expects. */
function each(criteria: readonly unknown[], answer: (criteria: readonly CellValue[]) => CellValue): unknown {
  const arrays = criteria.filter(isArray);
  const largestOf = (size: 'height' | 'width'): number =>
    arrays.reduce((most, array) => Math.max(most, array[size]), 1);
  if (arrays.length === 0) return toEngine(answer(criteria.map(fromEngine)));
  const at = (given: unknown, row: number, column: number): CellValue => {
    if (!isArray(given)) return fromEngine(given);
    const line = given.rows[given.height === 1 ? 0 : row];
    const cell: EngineScalar | undefined = line?.[given.width === 1 ? 0 : column];
    return cell ? fromEngine(cell) : { error: '#N/A' };
  };
  return arrayOf(
    Array.from({ length: largestOf('height') }, (_, row) =>
      Array.from({ length: largestOf('width') }, (__, column) =>
        toEngine(answer(criteria.map((given) => at(given, row, column)))),
      ),
    ),
  );
}

/**
 * Reads alternating ranges and criteria from `start` on; counts or aggregates `from`, or only counts if it is `null`.
 */
function over(args: readonly unknown[], start: number, from: Column | null, how: Gather | null): unknown {
  const ranges: Column[] = [];
  const criteria: unknown[] = [];
  if ((args.length - start) % 2 !== 0) return toEngine(VALUE);
  for (let at = start; at < args.length; at += 2) {
    ranges.push(columnOf(args[at]));
    criteria.push(args[at + 1]);
  }
  return each(criteria, (asked) => {
    const pairs = ranges.map((range, at) => [range, asked[at] ?? null] as const);
    if (from && ranges[0] && (from.height !== ranges[0].height || from.width !== ranges[0].width))
      return VALUE;
    const places = taken(pairs);
    if (!Array.isArray(places)) return VALUE;
    return from && how ? gather(from, places, how) : places.length;
  });
}

/**
 * For SUMIF and AVERAGEIF, a sum range of another size is resized to the criteria range from its first cell [A:
 * documented].
 */
const single =
  (how: Gather): Invoke =>
  ([range, criterion, from]) =>
    over([range, criterion], 0, columnOf(from ?? range), how);

const many =
  (how: Gather): Invoke =>
  (args) =>
    over(args, 1, columnOf(args[0]), how);

const MOST = 255;

export const CRITERIA_FUNCTIONS: ReadonlyMap<string, UserFunction> = new Map([
  ['COUNTIF', { minArity: 2, maxArity: 2, invoke: (args: readonly unknown[]) => over(args, 0, null, null) }],
  [
    'COUNTIFS',
    { minArity: 2, maxArity: MOST, invoke: (args: readonly unknown[]) => over(args, 0, null, null) },
  ],
  ['SUMIF', { minArity: 2, maxArity: 3, invoke: single(sum) }],
  ['SUMIFS', { minArity: 3, maxArity: MOST, invoke: many(sum) }],
  ['AVERAGEIF', { minArity: 2, maxArity: 3, invoke: single(average) }],
  ['AVERAGEIFS', { minArity: 3, maxArity: MOST, invoke: many(average) }],
  ['MAXIFS', { minArity: 3, maxArity: MOST, invoke: many(largest) }],
  ['MINIFS', { minArity: 3, maxArity: MOST, invoke: many(smallest) }],
]);
