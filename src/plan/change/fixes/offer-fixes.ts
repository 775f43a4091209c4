/**
 * Turns the fixes that findings carry into offers: what is offered is exactly what the finding shows, with nothing
 * worked out again. A formula is never overwritten, and a cell with more text than the fix expects is left to the
 * user.
 */
import { checkOf } from '../../judge/checks';
import type { CellFix, Fix } from '../../judge/report/fix';
import type { Finding, PlanReport } from '../../judge/report/plan-report';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { Offer } from '../columns/completion-offers';
import { isBareDueDate } from './bare-date';
import { cellAddress, dateOffer, textOffer } from './cell-offers';

/** In row order, without duplicates: several findings of a cell may carry the same fix. */
export function offerFixes(report: PlanReport, snapshot: SheetSnapshot): readonly Offer[] {
  const findings = [...report.findings, ...report.actions.flatMap((action) => action.findings)];
  const offers = findings.flatMap((finding) => fixesOffered(finding, snapshot));
  return [...new Map(offers.map((offer) => [offer.id, offer])).values()];
}

/** The fixes of one finding that can be made in the sheet as it is; if there are several, at most one is right. */
export function fixesOffered(finding: Finding, snapshot: SheetSnapshot): readonly Offer[] {
  const { offeredAs: kind = finding.id } = checkOf(finding);
  const fixes = finding.fixes.filter(isCellFix);
  return fixes.flatMap((fix): readonly Offer[] => {
    const { cell, before, after } = fix;
    const rivalOf = fixes.length > 1 || 'date' in after ? `${finding.id} ${cellAddress(cell)}` : null;
    const offer =
      'text' in after
        ? textOffer(kind, fix, after.text, snapshot)
        : isBareDueDate(before)
          ? dateOffer(kind, cell, before, after.date, snapshot)
          : null;
    return offer ? [{ ...offer, rivalOf }] : [];
  });
}

const isCellFix = (fix: Fix): fix is CellFix => 'after' in fix;
