/** Registry of every testable assumption that the add-in makes about Excel, in reporting order. */
import type { SelfTestCase } from '../self-test-case';
import { blankCells } from './blank-cells';
import { charts } from './charts';
import { colourRules } from './colour-rules';
import { columnWidths } from './column-widths';
import { dateSystem } from './date-system';
import { datesBySerialNumber } from './dates-by-serial-number';
import { emptySheet } from './empty-sheet';
import { errorsEndABatch } from './errors-end-a-batch';
import { floor } from './floor';
import { formatsLeftAlone } from './formats-left-alone';
import { formulasReadBack } from './formulas-read-back';
import { hiddenLines } from './hidden-lines';
import { largeExchanges } from './large-exchanges';
import { links } from './links';
import { liveFormulas } from './live-formulas';
import { longTexts } from './long-texts';
import { formats } from './formats';
import { mergedCells } from './merged-cells';
import { names } from './names';
import { namesFollowTheirCells } from './names-follow-their-cells';
import { noFilter } from './no-filter';
import { normalStyle } from './normal-style';
import { nullObjects } from './null-objects';
import { ownWrites } from './own-writes';
import { pageLayout } from './page-layout';
import { promptsWithoutRules } from './prompts-without-rules';
import { protectedSheet } from './protected-sheet';
import { secondWorkbooks } from './second-workbooks';
import { sheetsComeAndGo } from './sheets-come-and-go';
import { tables } from './tables';
import { textsStayTexts } from './texts-stay-texts';
import { usedRange } from './used-range';
import { validations } from './validations';

export const SELF_TEST_CASES: readonly SelfTestCase[] = [
  floor,
  dateSystem,
  nullObjects,
  errorsEndABatch,
  emptySheet,
  usedRange,
  blankCells,
  textsStayTexts,
  longTexts,
  datesBySerialNumber,
  formatsLeftAlone,
  formulasReadBack,
  liveFormulas,
  mergedCells,
  hiddenLines,
  noFilter,
  tables,
  names,
  namesFollowTheirCells,
  colourRules,
  validations,
  promptsWithoutRules,
  formats,
  normalStyle,
  columnWidths,
  links,
  charts,
  pageLayout,
  protectedSheet,
  sheetsComeAndGo,
  ownWrites,
  largeExchanges,
  secondWorkbooks,
];
