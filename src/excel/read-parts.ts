/**
 * Reads what a workbook has besides cells: its defined names with their ranges, and the colour rules that match a
 * single word. Each function queues its request and returns a getter to call after the sync; the result is plain
 * data.
 */
import type { PresentParts } from '../plan/marks/flags/present-parts';
import { namedPlace } from '../plan/read/sheet/named-place';

export type NamedArea = PresentParts['names'][number];

/** A rule whose area has not been read yet. */
export interface WordRule {
  readonly id: string;
  readonly word: string;
}

/** Queues a request for the workbook's names; call the result after the sync. */
export function askNames(context: Excel.RequestContext): () => readonly NamedArea[] {
  const { names } = context.workbook;
  names.load('items/name,items/formula');
  return () =>
    names.items.map(({ name, formula }) => ({ name, ...(namedPlace(String(formula)) ?? NO_PLACE) }));
}

const NO_PLACE = { sheet: null, area: null } as const;

/** Queues a request for the sheet's single-word rules; call the result after the sync. */
export function askWordRules(sheet: Excel.Worksheet): () => readonly WordRule[] {
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load('items/id,items/cellValueOrNullObject/rule');
  return () =>
    conditionalFormats.items.flatMap(({ id, cellValueOrNullObject: own }) => {
      const word = own.isNullObject ? null : wordOfRule(own.rule);
      return word === null ? [] : [{ id, word }];
    });
}

/** The word in a rule of the form "equal to ="Red""; `null` for any other rule. */
export function wordOfRule({ operator, formula1 }: Excel.ConditionalCellValueRule): string | null {
  const [, word] = /^="((?:[^"]|"")+)"$/.exec(String(formula1)) ?? [];
  return operator === 'EqualTo' && word !== undefined ? word.replace(/""/g, '"') : null;
}

/** Queues a request for the areas of the rules. A rule on several areas is given once for each. */
export function askRuleAreas(
  context: Excel.RequestContext,
  rules: readonly (WordRule & { readonly sheet: string })[],
): () => PresentParts['rules'] {
  const asked = rules.map(({ sheet, id, word }) => {
    const whole = context.workbook.worksheets.getItem(sheet).getRange();
    const { areas } = whole.conditionalFormats.getItem(id).getRanges();
    areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return { sheet, word, areas };
  });
  return () =>
    asked.flatMap(({ sheet, word, areas }) =>
      areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
        sheet,
        word,
        area: { rowIndex, columnIndex, rowCount, columnCount },
      })),
    );
}
