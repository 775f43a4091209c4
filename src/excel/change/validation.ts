/** Data validation of cells as plain data: read, kept as Excel returns it and restored whole. */
import type { Area } from '../../plan/read/sheet/sheet-snapshot';
import { addressOf } from '../areas';
import type { Place } from './part';

export interface ValidationNow {
  /** `None`, `List`…; `Inconsistent` or `MixedCriteria` if the cells differ. */
  readonly type: string;
  /** As Excel returns it; `null` if there is none or the cells differ. */
  readonly raw: RawValidation | null;
}

export interface RawValidation {
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
  readonly ignoreBlanks: boolean;
}

const NOTHING: ValidationNow = { type: 'None', raw: null };

export function askValidation(place: Place, area: Area): () => ValidationNow {
  let found: Excel.DataValidation | undefined;
  place.ask(800, () => {
    found = place.sheet.getRange(addressOf(area)).dataValidation;
    found.load('type,rule,errorAlert,prompt,ignoreBlanks');
  });
  return () => (place.isNew() || !found ? NOTHING : validationOf(found));
}

function validationOf({ type, rule, errorAlert, prompt, ignoreBlanks }: Excel.DataValidation): ValidationNow {
  const isMixed = type === 'Inconsistent' || type === 'MixedCriteria';
  // Cells without a rule can still have a prompt.
  const isBare = type === 'None' && !prompt?.message && !prompt?.title;
  return { type, raw: isMixed || isBare ? null : { rule, errorAlert, prompt, ignoreBlanks } };
}

export const isMixedType = ({ type }: ValidationNow): boolean =>
  type === 'Inconsistent' || type === 'MixedCriteria';

/** Replaces an area's validation; `null` removes it. */
export function replaceValidation(sheet: Excel.Worksheet, area: Area, raw: RawValidation | null): void {
  const { dataValidation } = sheet.getRange(addressOf(area));
  dataValidation.clear();
  if (raw === null) return;
  if (raw.rule && Object.keys(raw.rule).length > 0) {
    dataValidation.rule = raw.rule;
    dataValidation.ignoreBlanks = raw.ignoreBlanks;
    dataValidation.errorAlert = raw.errorAlert;
  }
  const says = Boolean(raw.prompt?.message) || Boolean(raw.prompt?.title);
  if (says || raw.prompt?.showPrompt === false) dataValidation.prompt = raw.prompt;
}
