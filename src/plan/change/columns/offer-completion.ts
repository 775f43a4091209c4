/** Everything that enforcing a schema offers for one plan: missing columns, headers, fixes and validation. */
import type { PlanReport } from '../../judge/report/plan-report';
import type { RatingScheme } from '../../read/setup/rating-scheme';
import type { Profile } from '../../read/schema/profile';
import { standardSchemaProfile } from '../../read/schema/profiles/standard-schema';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { NoRoom } from '../flags/no-room';
import { flagsInTheWay, liftFlags } from '../flags/lift-flags';
import { placeFlags } from '../flags/place-flags';
import { flagRows } from '../../marks/flags/flag-rows';
import type { CompletionOffers } from './completion-offers';
import { columnOrder, offerColumns, offerHeaders } from './offer-columns';
import { offerFixes } from '../fixes/offer-fixes';
import { offerJoinedColumn, offerJoinedTexts } from '../fixes/offer-joined-text';
import { offerTrueDates } from './offer-true-dates';
import { hasNamedLeads, proposeValidations } from './propose-validations';

/**
 * `snapshot` is the sheet as it is, including the add-in's columns. Without a profile the standard schema is
 * enforced. `leadsNamed` is whether "Plan setup" has a register whose names can be offered.
 */
export function offerCompletion(
  report: PlanReport,
  snapshot: SheetSnapshot,
  scheme: RatingScheme,
  profile: Profile = standardSchemaProfile,
  leadsNamed: boolean = hasNamedLeads(report),
): CompletionOffers {
  const missing = offerColumns(report, profile);
  const noRoom = missing.length === 0 ? null : roomFor(report, snapshot, missing.length);
  // If there is no room for it, do not report it as missing: it only repeats what is there.
  const joined = noRoom ? null : offerJoinedColumn(report);
  const columns = joined && !roomFor(report, snapshot, missing.length + 1) ? [...missing, joined] : missing;
  const held = report.columns.columns.map(({ columnIndex, fields }) => [columnIndex, fields] as const);
  return {
    sheet: report.sheet,
    columns: noRoom ? [] : columns,
    noRoom,
    fixes: [
      ...offerHeaders(report, snapshot, profile),
      ...offerFixes(report, snapshot),
      ...offerTrueDates(report, snapshot),
      ...offerJoinedTexts(report, snapshot),
    ],
    order: columnOrder(report, profile),
    validations: proposeValidations(report, new Map(held), scheme, leadsNamed),
  };
}

/** A plan's own columns belong side by side: only the add-in's columns, which make room, may lie in between. */
function roomFor(report: PlanReport, snapshot: SheetSnapshot, count: number): NoRoom | null {
  const { table } = report;
  const { headerRow } = flagRows(table);
  const bare = liftFlags(snapshot, flagsInTheWay(report, snapshot, count));
  const place = placeFlags(bare, table, [], () => false, count);
  const edge = table.region.lastColumn;
  const cell = { sheet: report.sheet, rowIndex: headerRow, columnIndex: edge };
  if ('noRoom' in place) return place.noRoom;
  return place.firstColumn === edge + 1 ? null : { code: 'edge-blocked', cell };
}
