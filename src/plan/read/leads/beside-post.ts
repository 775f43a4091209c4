/** Decides what the bodies beside a post are: two boards that share it, or a part and the whole to which it belongs. */
import { isBody } from './classify-name';
import type { NameUnit, UnitContext } from './name-unit';
import type { JoinedName } from './take-remark';
import { tightSlash } from './topic-names';
import { BARE_BODIES, BODY_HEADS, UNIT_NOUNS } from './trade-words';

/** "…, Adult Services, | Anyshire Council" */
export function isWholeOf(whole: NameUnit, part: NameUnit, { tokens }: UnitContext): boolean {
  return (
    isBody(whole.is) &&
    whole.to - whole.from > 1 &&
    UNIT_NOUNS.has(tokens[part.to - 1]?.key ?? '') &&
    !UNIT_NOUNS.has(tokens[whole.to - 1]?.key ?? '')
  );
}

/** "LSCP/SAB Business Manager": one post for two boards. With a space beside the mark they are two leads. */
export function sharesPost(left: JoinedName, right: NameUnit, context: UnitContext): boolean {
  const { tokens } = context;
  const meets = (key: string): boolean => {
    const kind = BODY_HEADS.get(key);
    return BARE_BODIES.has(key) && (kind === 'board' || kind === 'subgroup');
  };
  return (
    left.hit === null &&
    right.hit === null &&
    right.is.kind === 'role' &&
    right.after === 'slash' &&
    tightSlash(right, context) &&
    left.to - left.from === 1 &&
    meets(tokens[left.from]?.key ?? '') &&
    meets(tokens[right.from]?.key ?? '')
  );
}
