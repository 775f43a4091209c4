/** Lets a tester's alteration refuse a member. */
import { ALTERATIONS, type Use } from './alterations';
import type { Host } from './host';
import { HostError } from './host-error';

/** Throws what Excel would answer if one of the host's alterations refuses the member. */
export function refuseAltered(
  host: Host,
  use: Use,
  className: string,
  member: string,
  target: unknown,
): void {
  const { alterations } = host.switches;
  if (alterations.size === 0) return;
  const asked = `${use} ${className}.${member}` as const;
  for (const alteration of alterations) {
    const { refusal } = ALTERATIONS[alteration];
    if (!refusal || !refusal.of.includes(asked) || refusal.on?.(target) === false) continue;
    throw new HostError(refusal.code, 'The host was told to refuse this.', `${className}.${member}`);
  }
}
