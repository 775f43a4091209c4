/** The agreed and published dates in the settings: of the workbook, or of one sheet where several sheets bear plans. */
import type { IsoDate } from '../../plan/read/dates/calendar';
import type { WorkbookReport } from '../../plan/judge/report/plan-report';
import type { SetupSettings } from '../../plan/read/setup/setup';

export interface TypedPlanDates {
  readonly agreed: string | null;
  readonly published: string | null;
}

/** Whether each sheet keeps dates of its own. */
export function hasSheetDates(report: WorkbookReport): boolean {
  return new Set(report.plans.map(({ sheet }) => sheet)).size > 1;
}

export function planDates(settings: SetupSettings, sheet: string | null): TypedPlanDates {
  const own = sheet === null ? undefined : (settings.plans ?? []).find((each) => each.sheet === sheet);
  if (sheet !== null) return { agreed: own?.agreed ?? null, published: own?.published ?? null };
  return { agreed: settings.agreed ?? null, published: settings.published ?? null };
}

/** `sheet` is `null` for the workbook's own. */
export function withPlanDate(
  settings: SetupSettings,
  sheet: string | null,
  change: { readonly agreed?: IsoDate | null; readonly published?: IsoDate | null },
): SetupSettings {
  if (sheet === null) return { ...settings, ...change };
  const plans = settings.plans ?? [];
  const own = { ...planDates(settings, sheet), ...change, sheet };
  const others = plans.filter((each) => each.sheet !== sheet);
  return { ...settings, plans: own.agreed === null && own.published === null ? others : [...others, own] };
}
