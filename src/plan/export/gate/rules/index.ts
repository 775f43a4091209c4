/** The ordered registry of gate rules, one line each; failures are listed in this order. */
import type { GateRule } from '../gate-rule';
import { unreadDate } from './unread-date';
import { missingDate } from './missing-date';
import { disputedDone } from './disputed-done';
import { missingLead } from './missing-lead';
import { columnInDoubt } from './column-in-doubt';
import { unconfirmedColumn } from './unconfirmed-column';
import { unknownLead } from './unknown-lead';
import { missingColumn } from './missing-column';

export const GATE_RULES: readonly GateRule[] = [
  unreadDate,
  missingDate,
  disputedDone,
  missingLead,
  columnInDoubt,
  unconfirmedColumn,
  unknownLead,
  missingColumn,
];
