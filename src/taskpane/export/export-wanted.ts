/** What a person chose for an export, between the draft of the pane and what the use cases take. */
import type { ExportChoices } from '../../app/export/export-choices';
import type { GateFailure, GateOverride } from '../../plan/export/gate/judge-gate';
import type { WithheldColumn } from '../../plan/export/withheld-columns';
import { withheldColumnKey, type ExportDraft } from '../state/export-state';

/** Only what has a reason: of its own, or the one for the rest. */
export function overridesOf(
  failures: readonly GateFailure[],
  { reasons, reasonForRest }: Pick<ExportDraft, 'reasons' | 'reasonForRest'>,
): readonly GateOverride[] {
  return failures.flatMap(({ key }) => {
    const own = reasons.get(key) ?? '';
    const reason = own.trim() === '' ? reasonForRest : own;
    return reason.trim() === '' ? [] : [{ key, reason }];
  });
}

/** Columns that are still there. */
export function withheldOf(
  { plans }: ExportChoices,
  { withheld }: Pick<ExportDraft, 'withheld'>,
): readonly WithheldColumn[] {
  return plans.flatMap(({ columns }) =>
    columns.flatMap(({ sheet, columnIndex }) => {
      const how = withheld.get(withheldColumnKey(sheet, columnIndex));
      return how === undefined ? [] : [{ sheet, columnIndex, how }];
    }),
  );
}
