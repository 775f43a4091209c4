/** Everything that enforcing a schema offers for one plan: missing columns, headers, fixes, and what is asked when typing. */
import type { PlanReport } from '../../judge/report/plan-report';
import type { RatingScheme } from '../../read/setup/rating-scheme';
import type { Profile } from '../../read/schema/profile';
import { standardSchemaProfile } from '../../read/schema/profiles/standard-schema';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { NoRoom } from '../flags/no-room';
import { findFlags } from '../../marks/flags/find-flags';
import { placeFlags } from '../flags/place-flags';
import { flagRows } from '../../marks/flags/flag-rows';
import type { Enforcement } from './enforcement';
import { columnOrder, offerColumns, offerHeaders } from './offer-columns';
import { offerFixes } from '../fixes/offer-fixes';
import { offerJoinedColumn, offerJoinedTexts } from '../fixes/offer-joined-text';
import { offerTrueDates } from './offer-true-dates';
import { hasNamedLeads, proposeValidations } from './propose-validations';

/**
 * `snapshot` is the sheet as it is, the add-in's columns included. Without a profile the standard schema is enforced.
 * `leadsNamed`: "Plan setup" has a register whose names can be offered.
 */
export function offerEnforcement(
  report: PlanReport,
  snapshot: SheetSnapshot,
  scheme: RatingScheme,
  profile: Profile = standardSchemaProfile,
  leadsNamed: boolean = hasNamedLeads(report),
): Enforcement {
  const missing = offerColumns(report, profile);
  const noRoom = missing.length === 0 ? null : roomFor(report, snapshot, missing.length);
  // Not missed where there is no room for it: it only repeats what is there.
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

/** A plan's own columns belong side by side: nothing may stand between. */
function roomFor(report: PlanReport, snapshot: SheetSnapshot, count: number): NoRoom | null {
  const { table } = report;
  const { headerRow, lastRow } = flagRows(table);
  const place = placeFlags(snapshot, table, [], () => false, count);
  const edge = table.region.lastColumn;
  const flagged = findFlags(snapshot).some(
    ({ rows, columnOf }) =>
      rows.some((row) => row > headerRow && row <= lastRow) &&
      [...columnOf.values()].some((column) => column > edge && column <= edge + count),
  );
  const cell = { sheet: report.sheet, rowIndex: headerRow, columnIndex: edge };
  if (flagged) return { code: 'flags-beside', cell };
  if ('noRoom' in place) return place.noRoom;
  return place.firstColumn === edge + 1 ? null : { code: 'edge-blocked', cell };
}
