/** Registry of every testable assumption that the add-in makes about Excel, in reporting order. */
import type { SelfTestCase } from '../self-test-case';
import { blankCellsCase } from './blank-cells';
import { chartsCase } from './charts';
import { colourRulesCase } from './colour-rules';
import { columnWidthsCase } from './column-widths';
import { dateSystemCase } from './date-system';
import { datesBySerialNumberCase } from './dates-by-serial-number';
import { emptySheetCase } from './empty-sheet';
import { errorsEndABatchCase } from './errors-end-a-batch';
import { filtersSetAgainCase } from './filters-set-again';
import { floorCase } from './floor';
import { formatsLeftAloneCase } from './formats-left-alone';
import { formulasFilledDownCase } from './formulas-filled-down';
import { formulasReadBackCase } from './formulas-read-back';
import { hiddenLinesCase } from './hidden-lines';
import { largeExchangesCase } from './large-exchanges';
import { linksCase } from './links';
import { liveFormulasCase } from './live-formulas';
import { longTextsCase } from './long-texts';
import { formatsCase } from './formats';
import { mergedCellsCase } from './merged-cells';
import { namesCase } from './names';
import { namesFollowTheirCellsCase } from './names-follow-their-cells';
import { noFilterCase } from './no-filter';
import { normalStyleCase } from './normal-style';
import { nullObjectsCase } from './null-objects';
import { ownWritesCase } from './own-writes';
import { pageLayoutCase } from './page-layout';
import { promptsWithoutRulesCase } from './prompts-without-rules';
import { protectedSheetCase } from './protected-sheet';
import { secondWorkbooksCase } from './second-workbooks';
import { sheetsComeAndGoCase } from './sheets-come-and-go';
import { tablesCase } from './tables';
import { textsStayTextsCase } from './texts-stay-texts';
import { usedRangeCase } from './used-range';
import { validationsCase } from './validations';

export const SELF_TEST_CASES: readonly SelfTestCase[] = [
  floorCase,
  dateSystemCase,
  nullObjectsCase,
  errorsEndABatchCase,
  emptySheetCase,
  usedRangeCase,
  blankCellsCase,
  textsStayTextsCase,
  longTextsCase,
  datesBySerialNumberCase,
  formatsLeftAloneCase,
  formulasReadBackCase,
  formulasFilledDownCase,
  liveFormulasCase,
  mergedCellsCase,
  hiddenLinesCase,
  noFilterCase,
  filtersSetAgainCase,
  tablesCase,
  namesCase,
  namesFollowTheirCellsCase,
  colourRulesCase,
  validationsCase,
  promptsWithoutRulesCase,
  formatsCase,
  normalStyleCase,
  columnWidthsCase,
  linksCase,
  chartsCase,
  pageLayoutCase,
  protectedSheetCase,
  sheetsComeAndGoCase,
  ownWritesCase,
  largeExchangesCase,
  secondWorkbooksCase,
];
