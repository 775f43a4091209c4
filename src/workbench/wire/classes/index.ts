/** The classes that the workbench emulates: one file and one line each. */
import type { AnyObjectClass, ObjectClass } from '../object-class';
import { application } from './application';
import { functionResult, functions } from './functions';
import { range } from './range';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheet-collection';

const list = <T>(entry: ObjectClass<T>): AnyObjectClass => entry as unknown as AnyObjectClass;

export const CLASSES: ReadonlyMap<string, AnyObjectClass> = new Map(
  [
    list(application),
    list(functionResult),
    list(functions),
    list(range),
    list(workbook),
    list(worksheet),
    list(worksheetCollection),
  ].map((entry) => [entry.name, entry]),
);
