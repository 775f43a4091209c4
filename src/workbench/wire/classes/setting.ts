/** Setting and SettingCollection: values that an add-in stores in the workbook's file under a key. */
import type { Workbook } from '../../model/workbook';
import { invalidArgument, itemNotFound } from '../host-error';
import { NULL_OBJECT, object, type ObjectClass } from '../object-class';

interface Kept {
  readonly workbook: Workbook;
  readonly key: string;
}

/** Refuses what JSON cannot represent; the client encodes dates as texts of its own [C]. */
function put(workbook: Workbook, key: unknown, value: unknown): void {
  if (typeof key !== 'string' || key === '') throw invalidArgument();
  workbook.settings.set(key, JSON.stringify(value ?? null));
}

const read = ({ workbook, key }: Kept): unknown => {
  const text = workbook.settings.get(key);
  if (text === undefined) throw itemNotFound('The setting');
  return JSON.parse(text);
};

export const setting: ObjectClass<Kept> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: { get: read, set: ({ workbook, key }, value) => put(workbook, key, value) },
  },
  methods: { delete: ({ workbook, key }) => void workbook.settings.delete(key) },
};

const find = (workbook: Workbook, key: unknown) =>
  typeof key === 'string' && workbook.settings.has(key) ? object('Setting', { workbook, key }) : NULL_OBJECT;

const item = (workbook: Workbook, key: unknown) => {
  const found = find(workbook, key);
  if (found === NULL_OBJECT) throw itemNotFound('The setting');
  return found;
};

export const settingCollection: ObjectClass<Workbook> = {
  name: 'SettingCollection',
  items: (workbook) => [...workbook.settings.keys()].map((key) => object('Setting', { workbook, key })),
  item,
  methods: {
    getItem: (workbook, args) => item(workbook, args[0]),
    getItemOrNullObject: (workbook, args) => find(workbook, args[0]),
    getCount: (workbook) => workbook.settings.size,
    add: (workbook, args) => {
      put(workbook, args[0], args[1]);
      return object('Setting', { workbook, key: String(args[0]) });
    },
  },
};
