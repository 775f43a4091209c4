/** Registry of every testable assumption that the add-in makes about Excel, in reporting order. */
import type { SelfTestCase } from '../self-test-case';
import { activateAndSelectCase } from './activate-and-select';
import { blankCellsCase } from './blank-cells';
import { bordersCase } from './borders';
import { calculatedColumnsCase } from './calculated-columns';
import { calculatedWhenAskedCase } from './calculated-when-asked';
import { cellsClearedCase } from './cells-cleared';
import { chartsCase } from './charts';
import { chartsOverFormulasCase } from './charts-over-formulas';
import { colourRuleOverAnotherCase } from './colour-rule-over-another';
import { colourRulesCase } from './colour-rules';
import { colourRulesClearedCase } from './colour-rules-cleared';
import { colourRulesTogetherCase } from './colour-rules-together';
import { colourScalesCase } from './colour-scales';
import { columnWidthsCase } from './column-widths';
import { dateRulesByFormulaCase } from './date-rules-by-formula';
import { dateSystemCase } from './date-system';
import { datesBySerialNumberCase } from './dates-by-serial-number';
import { emptySheetCase } from './empty-sheet';
import { errorsEndABatchCase } from './errors-end-a-batch';
import { eventsOfRowsCase } from './events-of-rows';
import { eventsOfSheetsCase } from './events-of-sheets';
import { filtersHideRowsCase } from './filters-hide-rows';
import { filtersOfTablesCase } from './filters-of-tables';
import { filtersSetAgainCase } from './filters-set-again';
import { floorCase } from './floor';
import { formatsCase } from './formats';
import { formatsLeftAloneCase } from './formats-left-alone';
import { formatsSetCase } from './formats-set';
import { formulasBesideTablesCase } from './formulas-beside-tables';
import { formulasFilledDownCase } from './formulas-filled-down';
import { formulasInsideTablesCase } from './formulas-inside-tables';
import { formulasReadBackCase } from './formulas-read-back';
import { formulasWithNamesCase } from './formulas-with-names';
import { frozenPanesCase } from './frozen-panes';
import { hiddenLinesCase } from './hidden-lines';
import { largeExchangesCase } from './large-exchanges';
import { linksCase } from './links';
import { listsByNameCase } from './lists-by-name';
import { liveFormulasCase } from './live-formulas';
import { longTextsCase } from './long-texts';
import { mergedCellsCase } from './merged-cells';
import { namesCase } from './names';
import { namesAlikeCase } from './names-alike';
import { namesFollowTheirCellsCase } from './names-follow-their-cells';
import { noFilterCase } from './no-filter';
import { normalStyleCase } from './normal-style';
import { normalStyleKeepsRulesCase } from './normal-style-keeps-rules';
import { nullObjectsCase } from './null-objects';
import { nullObjectsDoNothingCase } from './null-objects-do-nothing';
import { ownWritesCase } from './own-writes';
import { pageLayoutCase } from './page-layout';
import { pageTextsCase } from './page-texts';
import { pagesFittedCase } from './pages-fitted';
import { paperCase } from './paper';
import { placesByNumberCase } from './places-by-number';
import { promptsAfterRulesCase } from './prompts-after-rules';
import { promptsWithoutRulesCase } from './prompts-without-rules';
import { protectedSheetCase } from './protected-sheet';
import { rowHeightsCase } from './row-heights';
import { rulesOverPromptsCase } from './rules-over-prompts';
import { secondWorkbooksCase } from './second-workbooks';
import { sheetsComeAndGoCase } from './sheets-come-and-go';
import { tablesCase } from './tables';
import { tablesByAddressCase } from './tables-by-address';
import { tablesWithoutFilterButtonsCase } from './tables-without-filter-buttons';
import { textsStayTextsCase } from './texts-stay-texts';
import { usedRangeCase } from './used-range';
import { validationsCase } from './validations';

export const SELF_TEST_CASES: readonly SelfTestCase[] = [
  floorCase,
  dateSystemCase,
  nullObjectsCase,
  nullObjectsDoNothingCase,
  errorsEndABatchCase,
  emptySheetCase,
  usedRangeCase,
  placesByNumberCase,
  blankCellsCase,
  textsStayTextsCase,
  longTextsCase,
  datesBySerialNumberCase,
  formatsLeftAloneCase,
  cellsClearedCase,
  formulasReadBackCase,
  formulasWithNamesCase,
  formulasFilledDownCase,
  formulasBesideTablesCase,
  formulasInsideTablesCase,
  calculatedColumnsCase,
  calculatedWhenAskedCase,
  liveFormulasCase,
  mergedCellsCase,
  hiddenLinesCase,
  noFilterCase,
  filtersHideRowsCase,
  filtersSetAgainCase,
  filtersOfTablesCase,
  tablesCase,
  tablesWithoutFilterButtonsCase,
  tablesByAddressCase,
  namesCase,
  namesAlikeCase,
  namesFollowTheirCellsCase,
  colourRulesCase,
  colourRulesTogetherCase,
  colourRulesClearedCase,
  colourRuleOverAnotherCase,
  colourScalesCase,
  validationsCase,
  listsByNameCase,
  dateRulesByFormulaCase,
  promptsWithoutRulesCase,
  promptsAfterRulesCase,
  rulesOverPromptsCase,
  formatsCase,
  formatsSetCase,
  bordersCase,
  normalStyleCase,
  normalStyleKeepsRulesCase,
  columnWidthsCase,
  rowHeightsCase,
  linksCase,
  chartsCase,
  chartsOverFormulasCase,
  pageLayoutCase,
  pageTextsCase,
  paperCase,
  pagesFittedCase,
  frozenPanesCase,
  protectedSheetCase,
  sheetsComeAndGoCase,
  ownWritesCase,
  eventsOfRowsCase,
  eventsOfSheetsCase,
  activateAndSelectCase,
  largeExchangesCase,
  secondWorkbooksCase,
];
