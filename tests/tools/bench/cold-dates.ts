/** Runs in a fresh process: loads one date reader and reads 50 cells, then prints the milliseconds that both took. */
const started = performance.now();

const CELLS = JSON.parse(process.env['BENCH_CELLS'] ?? '[]') as readonly string[];

async function readOurs(): Promise<number> {
  const { readDate } = await import(/* webpackMode: "eager" */ '../../../src/plan/read/dates/read-date');
  const { parseIsoDate } = await import(/* webpackMode: "eager" */ '../../../src/plan/read/dates/calendar');
  const loaded = performance.now();
  for (const cell of CELLS) {
    readDate(cell, {
      agreed: parseIsoDate('2016-01-27'),
      published: null,
      yearKind: 'financial',
      meetings: [],
      dateSystem: 1900,
      role: 'due',
      columnYears: null,
    });
  }
  return loaded;
}

async function readTheirs(): Promise<number> {
  const chrono = await import(/* webpackMode: "eager" */ 'chrono-node');
  const loaded = performance.now();
  for (const cell of CELLS) chrono.en.GB.parse(cell, new Date(2016, 0, 27));
  return loaded;
}

void (async () => {
  const loaded = await (process.env['BENCH_READER'] === 'chrono' ? readTheirs() : readOurs());
  console.log(JSON.stringify({ load: loaded - started, read: performance.now() - loaded }));
})();
