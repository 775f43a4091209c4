/**
 * A workbook whose formulas know the add-in's custom functions: the real client calls the real functions, and their
 * answers go back into the cells. Node lacks the part of office.js that associates functions with their ids, so it is
 * replaced here [C].
 */
import { functionsJson } from '../../src/functions/functions-json';
import { installFunctions } from '../../src/workbench/model/plan-functions/add-in-functions';
import { readFunctions } from '../../src/workbench/model/plan-functions/read-functions';
import type { CellValue } from '../../src/workbench/model/workbook';
import { functionWords, listenToFunctions } from '../../src/workbench/wire/function-calls';
import type { HostOptions } from '../../src/workbench/wire/host';
import { cellAt, openGrid } from './open-grid';

const SHEET = 'Sheet1';
/** Milliseconds; the client collects its answers for 50, and waits up to 500 after it has sent some. */
const PATIENCE = 5_000;
const POLL = 10;
const REST = 700;

export interface OpenFunctions {
  /** Types texts or formulas into cells, by their addresses. */
  readonly type: (entries: Readonly<Record<string, string>>) => void;
  /** Waits until no cell is waiting for an answer. */
  readonly settled: () => Promise<void>;
  readonly values: (...addresses: string[]) => readonly CellValue[];
  /** The messages that came with errors. */
  readonly words: () => readonly string[];
}

export async function openFunctions(
  rows: Parameters<typeof openGrid>[0][string],
  options: HostOptions = {},
): Promise<OpenFunctions> {
  installFunctions(readFunctions(functionsJson(), 'PLAN'));
  tieFunctions();
  const { workbook, person, host } = openGrid({ [SHEET]: rows }, options);
  listenToFunctions(host);
  await import('../../src/functions/main');

  const valueAt = (address: string): CellValue => cellAt(workbook, SHEET, address)?.value ?? null;
  const isBusy = (): boolean =>
    workbook.sheets.some((sheet) =>
      [...sheet.rows.values()].some((row) =>
        [...row.cells.values()].some(
          ({ value }) => typeof value === 'object' && value !== null && value.error === '#BUSY!',
        ),
      ),
    );
  const settled = async (): Promise<void> => {
    const end = Date.now() + PATIENCE;
    while (isBusy()) {
      if (Date.now() > end) throw new Error('The functions did not answer.');
      await new Promise((done) => setTimeout(done, POLL));
    }
  };
  return {
    type: (entries) => {
      for (const [address, text] of Object.entries(entries)) person.type(SHEET, address, text);
    },
    settled,
    values: (...addresses) => addresses.map(valueAt),
    words: () => functionWords(host),
  };
}

/** The client stays busy for a moment after its last answers: wait for this at the end of a file. */
export const clientAtRest = (): Promise<void> => new Promise((done) => setTimeout(done, REST));

function tieFunctions(): void {
  const page = globalThis as { CustomFunctions?: unknown };
  if (page.CustomFunctions) return;
  const mappings: Record<string, unknown> = {};
  const changed: (() => void)[] = [];
  page.CustomFunctions = {
    _association: { mappings, onchange: (handler: () => void) => void changed.push(handler) },
    associate: (id: string, work: unknown) => {
      mappings[id.toUpperCase()] = work;
      for (const handler of changed) handler();
    },
  };
}
