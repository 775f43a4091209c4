/**
 * Words with a meaning to the date reader, by kind: ordinary English for calendars, deadlines and board business. None
 * comes from one board's plan; any other word has the kind `word`. The months also in Welsh, but for hydref, which is
 * October and the autumn too.
 */
import type { TokenKind } from './token';

export interface LexiconEntry {
  readonly kind: TokenKind;
  readonly value: number;
  /** The word itself. Tokens share this string, so forms compare it quickly. */
  readonly word: string;
  /** Its place in the lexicon, counted from 1, by which forms are looked up. */
  readonly place: number;
}

const NUMBERED: readonly (readonly [TokenKind, number, string])[] = [
  ['month', 1, 'january jan ionawr'],
  ['month', 2, 'february feb chwefror'],
  ['month', 3, 'march mar mawrth'],
  ['month', 4, 'april apr ebrill'],
  ['month', 5, 'may mai'],
  ['month', 6, 'june jun mehefin'],
  ['month', 7, 'july jul gorffennaf'],
  ['month', 8, 'august aug awst'],
  ['month', 9, 'september sept sep medi'],
  ['month', 10, 'october oct'],
  ['month', 11, 'november nov tachwedd'],
  ['month', 12, 'december dec rhagfyr'],
  ['weekday', 0, 'monday mon'],
  ['weekday', 1, 'tuesday tue tues'],
  ['weekday', 2, 'wednesday wed weds'],
  ['weekday', 3, 'thursday thu thur thurs'],
  ['weekday', 4, 'friday fri'],
  ['weekday', 5, 'saturday sat'],
  ['weekday', 6, 'sunday sun'],
  ['season', 1, 'spring'],
  ['season', 2, 'summer'],
  ['season', 3, 'autumn'],
  ['season', 4, 'winter'],
  ['rank', 1, 'first'],
  ['rank', 2, 'second'],
  ['rank', 3, 'third'],
  ['rank', 4, 'fourth'],
  ['rank', 5, 'fifth'],
  ['rank', 6, 'sixth'],
  ['rank', 7, 'seventh'],
  ['rank', 8, 'eighth'],
  ['rank', 9, 'ninth'],
  ['rank', 10, 'tenth'],
  ['rank', 11, 'eleventh'],
  ['rank', 12, 'twelfth'],
  ['rank', 13, 'thirteenth'],
  ['rank', 14, 'fourteenth'],
  ['rank', 15, 'fifteenth'],
  ['rank', 16, 'sixteenth'],
  ['rank', 17, 'seventeenth'],
  ['rank', 18, 'eighteenth'],
  ['rank', 19, 'nineteenth'],
  ['rank', 20, 'twentieth'],
  ['rank', 30, 'thirtieth'],
  ['rank', -1, 'last final'],
  ['count', 1, 'one'],
  ['count', 2, 'two'],
  ['count', 3, 'three'],
  ['count', 4, 'four'],
  ['count', 5, 'five'],
  ['count', 6, 'six'],
  ['count', 7, 'seven'],
  ['count', 8, 'eight'],
  ['count', 9, 'nine'],
  ['count', 10, 'ten'],
  ['count', 11, 'eleven'],
  ['count', 12, 'twelve'],
  ['count', 14, 'fourteen'],
  ['count', 15, 'fifteen'],
  ['count', 18, 'eighteen'],
  ['count', 20, 'twenty'],
  ['count', 28, 'twentyeight'],
  ['count', 30, 'thirty'],
  ['count', 60, 'sixty'],
  ['count', 90, 'ninety'],
];

const PLAIN: readonly (readonly [TokenKind, string])[] = [
  ['unit', 'day days week weeks wk wks month months mth mths year years yr yrs'],
  [
    'lead',
    'by before until till til end no not due deadline latest on in during at within throughout prior around circa ending',
  ],
  ['part', 'early mid middle late start beginning between'],
  [
    'from',
    'from wef with commencing commence commences commenced begin begins began starting starts started since after effective post',
  ],
  ['quarter', 'q quarter qtr qtrs quarters chwarter'],
  ['half', 'h half bi'],
  ['year', 'fy financial academic municipal calendar school fiscal'],
  ['week', 'w wc wb'],
  ['feast', 'christmas xmas easter'],
  ['next', 'next following forthcoming'],
  [
    'ongoing',
    'ongoing continuous continuously continual continually continuing continued rolling quarterly annual annually ' +
      'monthly weekly fortnightly daily termly yearly biannual biannually biennial biennially bimonthly regular regularly ' +
      'recurring parhaus perpetual indefinite indefinitely routinely',
  ],
  ['every', 'every each twice per'],
  ['claim', 'complete completed done closed achieved finished actioned implemented met discharged signed ✓'],
  ['unset', 'tbc tba tbd tbi asap na nil none unknown pending undetermined awaited n t to as see'],
  ['soon', 'immediate immediately forthwith'],
  [
    'meeting',
    'board boards meeting meetings executive exec committee panel lscb lsab lscp sscb lssp sab scb sab scp cabinet subgroup ' +
      'partnership conference forum summit',
  ],
];

function build(): ReadonlyMap<string, LexiconEntry> {
  const map = new Map<string, LexiconEntry>();
  for (const [kind, value, words] of NUMBERED)
    for (const word of words.split(' ')) map.set(word, { kind, value, word, place: map.size + 1 });
  for (const [kind, words] of PLAIN) {
    for (const word of words.split(' '))
      if (!map.has(word)) map.set(word, { kind, value: 0, word, place: map.size + 1 });
  }
  return map;
}

/** Lower-case word to its entry. */
export const LEXICON: ReadonlyMap<string, LexiconEntry> = build();

/** Length of its longest word, in letters. */
export const LONGEST_WORD = [...LEXICON.keys()].reduce((most, word) => Math.max(most, word.length), 0);

/** Words for documents: a date in brackets after one ("Protocol (May 2015)") is part of its title. */
export const DOCUMENT_WORDS: ReadonlySet<string> = new Set(
  (
    'act acts protocol policy policies strategy guidance guidelines guide procedure procedures framework regulations ' +
    'regulation standards standard handbook toolkit document code charter legislation directive circular version ' +
    'specification manual bulletin publication edition dated'
  ).split(' '),
);

/** A number after one of these counts something other than days: "section 11", "Phase 1 March 2017". */
export const NUMBERING_WORDS: ReadonlySet<string> = new Set(
  (
    'section sections s level tier stage phase part item no number rec recommendation recommendations action actions ' +
    'chapter appendix annex child standard objective priority ref page version v para paragraph article schedule rule ' +
    'reg key point step task theme outcome family adult case module unit group band grade class aged age over under ver'
  ).split(' '),
);

/** Small words that join a date to its sentence: a date before one of them is not the title of what follows. */
export const JOINING_WORDS: ReadonlySet<string> = new Set(
  (
    'and or to with then onward onwards if subject at for in when by as is are will would shall should must but plus inclusive after ' +
    'prior until till thereafter where which that who unless before following via through also be has have was were ' +
    'from of on'
  ).split(' '),
);

/** A date after one of these is not firm. */
export const HEDGING_WORDS: ReadonlySet<string> = new Set(
  'approximately approx est provisionally provisional likely possibly probably about around circa c forecast projected expected anticipated estimated ideally hopefully roughly proposed indicative tentative tentatively estimate'.split(
    ' ',
  ),
);
