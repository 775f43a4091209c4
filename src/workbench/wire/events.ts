/**
 * Event registrations and pending events. Registration is by wire method (`_RegisterDataChangedEvent`); the client
 * keeps its handlers by event type and target id [C: GenericEventRegistration], so each target with listeners gets one
 * delivery.
 */

/** The shipped client's event numbers [C]. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Target id of everything registered on the workbook or on its worksheet collection [C]. */
export const WORKBOOK_TARGET = 'Workbook';

const MESSAGE_CATEGORY = 65536;

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: string;
}

export interface EventHub {
  /** Events are lost while this is off. */
  enabled: boolean;
  readonly register: (type: number, target: string) => void;
  readonly unregister: (type: number, target: string) => void;
  /** Records an event for listeners to any of `targets`. */
  readonly raise: (
    type: number,
    targets: readonly string[],
    message: Readonly<Record<string, unknown>>,
  ) => void;
  /** Returns the events recorded since the last call. */
  readonly take: () => readonly EventEntry[];
}

export function createEventHub(): EventHub {
  const listeners = new Map<string, number>();
  let pending: EventEntry[] = [];
  let lastId = 0;
  const key = (type: number, target: string): string => `${type} ${target}`;
  const hub: EventHub = {
    enabled: true,
    register: (type, target) =>
      void listeners.set(key(type, target), (listeners.get(key(type, target)) ?? 0) + 1),
    unregister: (type, target) => {
      const left = (listeners.get(key(type, target)) ?? 0) - 1;
      if (left > 0) listeners.set(key(type, target), left);
      else listeners.delete(key(type, target));
    },
    raise: (messageType, targets, message) => {
      if (!hub.enabled) return;
      for (const targetId of new Set(targets)) {
        if (!listeners.has(key(messageType, targetId))) continue;
        lastId += 1;
        pending.push({
          messageCategory: MESSAGE_CATEGORY,
          messageType,
          targetId,
          message: JSON.stringify(message),
          id: String(lastId),
        });
      }
    },
    take: () => {
      const taken = pending;
      pending = [];
      return taken;
    },
  };
  return hub;
}
