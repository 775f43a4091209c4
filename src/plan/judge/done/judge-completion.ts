/**
 * Decides whether an action is done, and which cell says so (POLICY.md, Done): the date-achieved cell, then status,
 * then the board's own RAG, then the words of the due and progress cells. The first that says anything counts; a
 * contradiction makes it disputed.
 */
import {
  COMPLETION_FIELDS,
  type Claim,
  type Claims,
  type Completion,
  type CompletionField,
} from './completion';

const ORDER: readonly CompletionField[] = COMPLETION_FIELDS;

/** `hasReason`: the row has words elsewhere that can say why it was withdrawn. */
export function judgeCompletion(claims: Claims, hasReason: boolean, onHold: boolean): Completion {
  let from: CompletionField | null = null;
  let stand: Stand | null = null;
  for (const field of ORDER) {
    stand = standOf(claims[field]);
    if (stand === null) continue;
    from = field;
    break;
  }
  const ended = ORDER.find((field) => claims[field]?.says === 'withdrawn');
  // Words of withdrawal outweigh everything except a status or a date that says otherwise.
  if (
    ended !== undefined &&
    (stand !== 'open' || ended === from || ended === 'status' || ended === 'statedRag')
  ) {
    from = ended;
    stand = 'withdrawn';
  }
  const opposed =
    ORDER.find((field) => field !== from && opposes(stand, standOf(claims[field]))) ?? mixed(claims, stand);
  // A status alone that leaves it unsaid is asked about; until it is answered the action is open.
  const unsaid = from === null ? UNSAID.find((field) => claims[field]?.says === 'unclear') : undefined;
  from ??= unsaid ?? null;
  const own = from === null ? null : claims[from];
  const date = stand === 'done' ? dayOf(claims) : null;
  return {
    state: stand === 'done' ? (date === null ? 'undated' : 'dated') : (stand ?? 'open'),
    date,
    from,
    against: opposed ?? unsaid ?? null,
    claims,
    hasReason: hasReason || ORDER.some((field) => saysWhy(claims[field])),
    proofToCome: own?.says === 'done' && own.proofToCome,
    onHold,
  };
}

const UNSAID: readonly CompletionField[] = ['status', 'statedRag'];

type Stand = 'done' | 'open' | 'withdrawn';

/** Words that cannot be interpreted decide nothing; a part left open means that the action is open. */
function standOf(claim: Claim | null): Stand | null {
  if (claim === null || (claim.says === 'unclear' && claim.why === 'unread')) return null;
  return claim.says === 'unclear' ? 'open' : claim.says;
}

/** "No" beside a withdrawn action is not a contradiction; words of withdrawal beside an open one are. */
const opposes = (decided: Stand | null, other: Stand | null): boolean =>
  other !== null &&
  decided !== null &&
  other !== decided &&
  (other === 'done' || decided === 'done' || (decided === 'open' && other === 'withdrawn'));

/** A status or prose cell that claims completion but leaves a part open contradicts itself. */
function mixed(claims: Claims, stand: Stand | null): CompletionField | null {
  if (stand !== 'open') return null;
  return ORDER.find((field) => field !== 'achieved' && claims[field]?.says === 'unclear') ?? null;
}

function dayOf(claims: Claims): Completion['date'] {
  for (const field of ORDER) {
    const claim = claims[field];
    if (claim?.says === 'done' && claim.date !== null) return claim.date;
  }
  return null;
}

const saysWhy = (claim: Claim | null): boolean => claim?.says === 'withdrawn' && claim.hasReason;
