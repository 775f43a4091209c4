/**
 * Ways in which a tester can make the emulated Excel deviate from the known or assumed behaviour of the real one, to
 * see that the add-in copes and that its self-test reports it. Most have been reported of some builds (`[I n]` is an
 * issue of OfficeDev/office-js). Refusals are listed here; other deviations are implemented where they take effect.
 */
import { formatsOn } from '../model/conditional-formats';
import type { ConditionalFormat } from '../model/rules';
import type { Sheet } from '../model/workbook';

/** How a member is used. */
export type Use = 'call' | 'load' | 'set';

interface Described {
  /** Shown to the tester. */
  readonly words: string;
  readonly refusal?: {
    readonly code: string;
    /** A use and a member: `call Range.select`. */
    readonly of: readonly `${Use} ${string}`[];
    /** Which objects it refuses; all by default. */
    readonly on?: (target: unknown) => boolean;
  };
}

interface RulePlace {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

const sharesItsCells = (target: unknown): boolean => {
  const { sheet, format } = target as RulePlace;
  return formatsOn(sheet, format.areas).length > 1;
};

const DESCRIBED = {
  'carries-on-after-errors': { words: 'A failed step does not end its exchange' },
  'tells-mixed-as-shown': { words: 'Rows of which some are hidden are told as shown' },
  'fills-shown-rows': { words: 'Cells copied over hidden rows leave these as they are' },
  'keeps-no-trigger': { words: 'Changes do not say who made them' },
  // [I 5222, 6827, 6835, 6396]
  'hides-colour-rules': {
    words: 'Two colour rules on the same cells cannot be read or deleted',
    refusal: {
      code: 'ItemNotFound',
      of: [
        'load CellValueConditionalFormat.rule',
        'load CellValueConditionalFormat.format',
        'call ConditionalFormat.delete',
      ],
      on: sharesItsCells,
    },
  },
  // Excel does so for a file's formulas without an array mark, if the name could refer to several cells.
  'spells-names-with-at': { words: 'Formulas come back with @ before names' },
  // [I 2093, 1916, 5909, 6745]
  'fills-columns-of-tables': { words: 'A formula in a table fills the rest of its column' },
  // [I 6365; documented]
  'is-behind-another-workbook': {
    words: 'Another workbook is in front',
    refusal: {
      code: 'GeneralException',
      of: [
        'call WorksheetCollection.add',
        'call Worksheet.delete',
        'call Worksheet.activate',
        'call WorksheetFreezePanes.freezeAt',
        'call WorksheetFreezePanes.freezeColumns',
        'call WorksheetFreezePanes.freezeRows',
        'call WorksheetFreezePanes.unfreeze',
        'call Range.select',
        'set Worksheet.showGridlines',
      ],
    },
  },
  // [I 3888, 4066]
  'tells-no-choices': { words: 'Excel on the web: a choice from a drop-down raises no event' },
  // [I 3568]
  'opens-no-workbooks': {
    words: 'No workbook can be opened: a policy forbids it',
    refusal: {
      code: 'GeneralException',
      of: ['call Application.createWorkbook', 'call WorkbookCreated.open'],
    },
  },
  // [I 2700, 3385]
  'takes-no-downloads': { words: 'Excel on a Mac: downloads do nothing' },
  // [I 2196, 2014]
  'freezes-nothing': {
    words: 'Rows and columns cannot be frozen',
    refusal: {
      code: 'GeneralException',
      of: [
        'call WorksheetFreezePanes.freezeAt',
        'call WorksheetFreezePanes.freezeColumns',
        'call WorksheetFreezePanes.freezeRows',
      ],
    },
  },
  'has-no-printer': {
    words: 'No printer: the paper cannot be set',
    refusal: { code: 'GeneralException', of: ['set PageLayout.paperSize'] },
  },
  // [I 1860]
  'fits-no-pages': {
    words: 'A sheet cannot be fitted to pages',
    refusal: { code: 'InvalidArgument', of: ['set PageLayout.zoom'] },
  },
  // [I 6112, 6068]
  'has-no-date-function': {
    words: 'The function DATE fails',
    refusal: { code: 'GeneralException', of: ['call Functions.date'] },
  },
  // [I 5918]
  'forgets-undo-over-merges': { words: 'Asking for merged cells empties Excel’s undo list' },
  'adds-tables-in-front': { words: 'A table given by address lands on the sheet in front' },
  // [I 2875]
  'shares-names-of-sheets': { words: 'A name that a sheet has cannot be given to the workbook' },
  // [I 2594]
  'keeps-prompts': { words: 'Validation over cells that have a prompt must be cleared first' },
} as const satisfies Readonly<Record<string, Described>>;

export type Alteration = keyof typeof DESCRIBED;

export const ALTERATIONS: Readonly<Record<Alteration, Described>> = DESCRIBED;
