/** Recognises progress that says nothing new: "Ongoing.", "Update pending", "No change since July", "See above". */
import { comparedWords } from './action-words';

const NOTHING = [
  /^(?:(?:this |the )?(?:action|work) (?:is |remains )?)?(?:still |remains )?(?:on ?going|continuing|in progress|in hand|under ?way)$/,
  /^(?:this |the )?work (?:continues|in progress)$/,
  /^(?:an? )?(?:further |progress |written )*updates? (?:is |are |still )*(?:pending|awaited|due|outstanding|required|requested|needed|to follow|to be (?:provided|given|confirmed|sought))$/,
  /^(?:awaiting|await|pending|awaits) (?:an? )?(?:further |progress )*(?:update|response|reply|information)s?(?: from .{1,60})?$/,
  /^(?:there (?:is|are|was|has been) )?(?:currently )?(?:no|nil|nothing) (?:further |new |more |significant )*(?:updates?|changes?|progress|news|to report|to add|reported|received)(?: (?:to report|received|provided|given|available|reported|made|yet|since .{1,60}|from .{1,60}|at (?:this time|present)|this (?:month|quarter|period)))*$/,
  /^(?:see|as) (?:above|below|before|previous(?:ly)?(?: (?:update|reported|stated))?|previous update|last (?:update|time|month|quarter)|per (?:above|previous))$/,
  /^see (?:action |rec |recommendation |no |above )*[\d a-e]{1,12}$/,
  /^(?:unchanged|as was|same|ditto|pending|awaited|to follow|tbc|tba|to be (?:confirmed|updated|advised)|n a|none|not applicable|update|updates)$/,
];

/** Words for when it was written, which are not news either. */
const WHEN =
  /^(?:\d{1,4}|\d{1,2}(?:st|nd|rd|th)|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|q[1-4])$/;

export function saysNothingNew(text: string): boolean {
  const parts = text
    .split(/[.;:\n–—]+(?:\s|$)|\n|\s[-–—]\s/)
    .map(comparedWords)
    .filter((words) => words.length > 0);
  return parts.every((words) => {
    if (NOTHING.some((form) => form.test(words.join(' ')))) return true;
    const rest = words.filter((word) => !WHEN.test(word));
    return rest.length === 0 ? parts.length > 1 : NOTHING.some((form) => form.test(rest.join(' ')));
  });
}
