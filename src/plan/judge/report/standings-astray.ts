/**
 * Finds rows of "Plan setup" that set the standing of a plan but match none, because its sheet was renamed or hidden or
 * its title reworded. They are reported, since a plan that was left out would otherwise take part again unnoticed.
 */
import type { PlanReport } from './plan-report';
import { placesOf } from './places';
import { standingCovers } from '../../read/standing/set-standing';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { findSetupTables, isNamedSetup, isSetupSheet } from '../../read/setup/find-setup-tables';
import { readStandings, standingKey } from '../../read/setup/tables/standings';
import { cellReader, shown } from '../../read/setup/setup-cells';
import type { SetupProblem } from '../../read/setup/setup-problem';

export function standingsAstray(
  snapshots: readonly SheetSnapshot[],
  plans: readonly PlanReport[],
): readonly SetupProblem[] {
  const sheet = snapshots.find(isNamedSetup);
  if (!sheet || !isSetupSheet(sheet)) return [];
  const { grid, tables } = findSetupTables(sheet);
  const found = tables.get('standings');
  if (!found) return [];
  const cells = cellReader(grid, found, []);
  const places = placesOf(plans);
  return readStandings(cells, found.rows).flatMap((entry): readonly SetupProblem[] => {
    if (places.some((place) => standingCovers(entry, place, places))) return [];
    const rowIndex = cells.rowOf.get(standingKey(entry)) ?? found.headerRow;
    const columnIndex = found.columnOf.get('sheet') ?? found.firstColumn;
    const which =
      entry.heading === null && entry.headerRow === null
        ? `on a sheet ${shown(entry.sheet)}`
        : `at this place of the sheet ${shown(entry.sheet)}`;
    const message = `No plan was found ${which}, so this row changes nothing. Sheets that are hidden are not read.`;
    return [{ id: 'unmatched', cell: { sheet: sheet.name, rowIndex, columnIndex }, message }];
  });
}
