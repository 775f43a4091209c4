/** The ordered registry of the gate's rules: what fails is listed in this order. One line each. */
import type { GateRule } from '../gate-rule';
import { unreadDateRule } from './unread-date';
import { missingDateRule } from './missing-date';
import { disputedDoneRule } from './disputed-done';
import { missingLeadRule } from './missing-lead';
import { columnInDoubtRule } from './column-in-doubt';
import { unconfirmedColumnRule } from './unconfirmed-column';
import { unknownLeadRule } from './unknown-lead';
import { missingColumnRule } from './missing-column';

export const GATE_RULES: readonly GateRule[] = [
  unreadDateRule,
  missingDateRule,
  disputedDoneRule,
  missingLeadRule,
  columnInDoubtRule,
  unconfirmedColumnRule,
  unknownLeadRule,
  missingColumnRule,
];
