/**
 * Data validation, always as a warning, and prompts shown when a cell is selected. The board's own validation on any
 * of the cells is left alone, and those cells are skipped; one of ours, recognised by its title, is replaced.
 */
import { addressOf } from '../../areas';
import type { KeptSheet } from '../../../plan/change/restoration';
import type { ValidationChange } from '../../../plan/change/parts/validations';
import type { SheetChange } from '../../../plan/change/change-set';
import type { Area } from '../../../plan/read/sheet/sheet-snapshot';
import { holds } from '../../../plan/read/sheet/overlap';
import { cellRectangles } from '../../../plan/change/cell-rectangles';
import { step, type ExcelPart, type ExcelWork } from '../part';
import {
  askValidation,
  replaceValidation,
  isMixedType,
  type RawValidation,
  type ValidationNow,
} from '../validation';

/** Excel's limit for a list typed into the rule, in characters. */
const LONGEST_LIST = 255;
/** The number of cells to check one by one if their validations differ. */
const MOST_CELLS = 3_000;

const write: ExcelWork<SheetChange> = (place, change) => {
  const planned = change.validations.filter(canBeSaid);
  if (planned.length === 0) return null;
  const asked = planned.map((validation) => {
    const { area } = validation;
    const now = askValidation(place, area);
    const inside = change.tables.some((table) => holds(table.area, area.rowIndex, area.columnIndex));
    const byCell: { readonly area: Area; readonly now: () => ValidationNow }[] = [];
    const mayReplace = (found: ValidationNow): boolean =>
      inside || found.raw === null || found.raw.errorAlert?.title === validation.title;
    /** The parts of the area that are to get the validation, with what they have now. */
    const parts = (): readonly { readonly area: Area; readonly found: ValidationNow }[] => {
      const found = now();
      if (!isMixedType(found)) return mayReplace(found) ? [{ area, found }] : [];
      return byCell
        .map((cell) => ({ area: cell.area, found: cell.now() }))
        .filter((cell) => mayReplace(cell.found));
    };
    return {
      validation,
      more: () => {
        if (!isMixedType(now()) || area.rowCount * area.columnCount > MOST_CELLS) return;
        for (let r = 0; r < area.rowCount; r += 1) {
          for (let c = 0; c < area.columnCount; c += 1) {
            const cell = {
              rowIndex: area.rowIndex + r,
              columnIndex: area.columnIndex + c,
              rowCount: 1,
              columnCount: 1,
            };
            byCell.push({ area: cell, now: askValidation(place, cell) });
          }
        }
      },
      parts,
    };
  });
  return {
    more: () => asked.forEach(({ more }) => more()),
    kept: () => ({
      validations: asked.flatMap(({ parts }) =>
        joined(parts()).map(({ area, found }) => ({ area, rule: found.raw })),
      ),
    }),
    steps: () =>
      asked.flatMap(({ validation, parts }) =>
        cellRectangles(
          parts().flatMap(({ area }) => (area.rowCount * area.columnCount === 1 ? [area] : [])),
          1e6,
        )
          .map(({ area }) => area)
          .concat(parts().flatMap(({ area }) => (area.rowCount * area.columnCount > 1 ? [area] : [])))
          .map((area) => step('format', (sheet) => replaceValidation(sheet, area, rawOf(validation)), 700)),
      ),
  };
};

/** Joins cells below one another that have the same validation into one area. */
function joined(
  parts: readonly { readonly area: Area; readonly found: ValidationNow }[],
): readonly { readonly area: Area; readonly found: ValidationNow }[] {
  const runs: { area: Area; found: ValidationNow }[] = [];
  for (const { area, found } of parts) {
    const last = runs[runs.length - 1];
    const follows =
      last !== undefined &&
      last.area.columnIndex === area.columnIndex &&
      last.area.columnCount === area.columnCount &&
      last.area.rowIndex + last.area.rowCount === area.rowIndex &&
      JSON.stringify(last.found) === JSON.stringify(found);
    if (follows) last.area = { ...last.area, rowCount: last.area.rowCount + area.rowCount };
    else runs.push({ area, found });
  }
  return runs;
}

/** A typed list is separated by commas, so no option may contain one. */
const canBeSaid = ({ rule }: ValidationChange): boolean =>
  rule.type !== 'list' ||
  (rule.options.length > 0 &&
    rule.options.every((option) => !option.includes(',')) &&
    rule.options.join(',').length <= LONGEST_LIST);

function rawOf({ rule, title, message }: ValidationChange): RawValidation {
  return {
    rule: ruleOf(rule),
    errorAlert: { showAlert: true, style: 'Warning', title, message },
    prompt: { showPrompt: true, title: '', message: '' },
    ignoreBlanks: true,
  };
}

function ruleOf(rule: ValidationChange['rule']): Excel.DataValidationRule {
  switch (rule.type) {
    // A formula, so that the date is right in both date systems.
    case 'date':
      return { date: { formula1: '=DATE(1990,1,1)', operator: 'GreaterThan' } };
    case 'list':
      return { list: { inCellDropDown: true, source: rule.options.join(',') } };
    case 'register':
      return { list: { inCellDropDown: true, source: `=${rule.name}` } };
  }
}

/** The board's own prompt is left alone; if it has a rule without a prompt, the rule is kept. */
const writeNotes: ExcelWork<SheetChange> = (place, change) => {
  if (change.notes.length === 0) return null;
  const asked = change.notes.map((note) => {
    const area = { rowIndex: note.rowIndex, columnIndex: note.columnIndex, rowCount: 1, columnCount: 1 };
    return { note, area, now: askValidation(place, area) };
  });
  const due = () =>
    asked.filter(({ note, now }) => {
      const prompt = now().raw?.prompt;
      const isFree = !prompt?.title && !prompt?.message;
      if (isFree) return note.text !== '';
      const isOurs = prompt.title === note.title || (note.over ?? []).includes(prompt.title);
      return isOurs && (prompt.title !== note.title || prompt.message !== note.text);
    });
  return {
    kept: () => ({ validations: due().map(({ area, now }) => ({ area, rule: now().raw })) }),
    steps: () =>
      due().map(({ note: { title, text }, area }) =>
        step(
          'format',
          (sheet) => {
            const { dataValidation } = sheet.getRange(addressOf(area));
            dataValidation.prompt = { showPrompt: text !== '', title, message: text };
          },
          500,
        ),
      ),
  };
};

const restore: ExcelWork<KeptSheet> = (_place, { validations: kept }) =>
  kept.length === 0
    ? null
    : {
        steps: () =>
          kept.map(({ area, rule }) =>
            step('release', (sheet) => replaceValidation(sheet, area, rule as RawValidation | null), 700),
          ),
      };

export const validationsInExcel: ExcelPart = {
  id: 'validations',
  write: [write, writeNotes],
  restore: [restore],
};
