/**
 * Checks a workbook before anything is written: the requests of all parts go in one exchange, and in more only if the
 * response would be too large or one answer leads to another request.
 */
import { isRulesRefusal } from '../host-error';
import { askNames } from '../read-parts';
import { MOST_BYTES_OF_AN_ANSWER } from './payload';
import { unhurried, type Alive } from './stepwise';
import type { Asked, Place, WorkbookFacts, ExcelWork } from './part';

interface Question {
  readonly bytes: number;
  readonly put: () => void;
}

/** A sheet with those of its parts that have something to do, all of whose requests have been answered. */
export interface LookedAt<Planned> {
  readonly planned: Planned;
  readonly place: Place;
  readonly asked: readonly Asked[];
}

export interface Look<Planned> {
  readonly sheets: readonly LookedAt<Planned>[];
  readonly facts: WorkbookFacts;
  readonly structureProtected: boolean;
}

type Wanted<Planned> = readonly {
  readonly planned: Planned;
  readonly works: readonly ExcelWork<Planned>[];
}[];

/** Where colour rules cannot be read, looks again without them. */
export async function lookAt<Planned extends { readonly name: string }>(
  context: Excel.RequestContext,
  wanted: Wanted<Planned>,
  alive: Alive,
): Promise<Look<Planned>> {
  try {
    return await lookOnce(context, wanted, alive, true);
  } catch (error) {
    if (!isRulesRefusal(error)) throw error;
    return lookOnce(context, wanted, alive, false);
  }
}

/** `readsRules` as in `Place`. */
async function lookOnce<Planned extends { readonly name: string }>(
  context: Excel.RequestContext,
  wanted: Wanted<Planned>,
  alive: Alive,
  readsRules: boolean,
): Promise<Look<Planned>> {
  const { workbook } = context;
  let questions: Question[] = [];
  let facts: WorkbookFacts | null = null;
  const known = (): WorkbookFacts => {
    if (!facts) throw new Error('Nothing is known before the look.');
    return facts;
  };
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name');
  workbook.tables.load('items/name,items/worksheet/name');
  const names = askNames(context);
  const sheets: LookedAt<Planned>[] = [];
  for (const { planned, works } of wanted) {
    const sheet = workbook.worksheets.getItemOrNullObject(planned.name);
    sheet.load('name');
    const place: Place = {
      name: planned.name,
      workbook,
      sheet,
      ask: (bytes, put) => void questions.push({ bytes, put }),
      isNew: () => sheet.isNullObject,
      facts: known,
      readsRules,
      once: onceEach(),
    };
    const asked: Asked[] = [];
    for (const work of works) {
      const one = work(place, planned);
      if (one) asked.push(one);
      if (one?.ask) await unhurried(one.ask(), alive);
      await alive();
    }
    sheets.push({ planned, place, asked });
  }
  const answer = async (): Promise<void> => {
    questions = await queueBatch(questions, alive);
    await context.sync();
    await alive();
    if (questions.length > 0) await answer();
  };
  await answer();
  facts = {
    sheets: workbook.worksheets.items.map(({ name }) => name),
    tables: workbook.tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    names: names(),
  };
  for (const { asked } of sheets) for (const { more } of asked) more?.();
  if (questions.length > 0) await answer();
  return { sheets, facts, structureProtected: workbook.protection.protected };
}

/** Remembers the answers of one place by question; the same question always has the same type of answer. */
function onceEach(): Place['once'] {
  const answers = new Map<string, unknown>();
  return <T>(question: string, ask: () => T): T => {
    if (!answers.has(question)) answers.set(question, ask());
    return answers.get(question) as T;
  };
}

const QUESTIONS_IN_A_STEP = 20;

/** Queues as many questions as one response can answer; returns the rest. */
async function queueBatch(questions: readonly Question[], alive: Alive): Promise<Question[]> {
  let bytes = 0;
  let at = 0;
  for (; at < questions.length && (at === 0 || bytes < MOST_BYTES_OF_AN_ANSWER); at += 1) {
    bytes += questions[at]?.bytes ?? 0;
    questions[at]?.put();
    if (at % QUESTIONS_IN_A_STEP === QUESTIONS_IN_A_STEP - 1) await alive();
  }
  return questions.slice(at);
}
