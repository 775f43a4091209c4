/**
 * "Check this Excel" tries every member of Excel's API that the add-in uses. Office's own members (`Office.onReady` and
 * the like) have been used before its page can be shown.
 */
import { usedMembers } from './used-members';

const SHIPPED = ['src/excel', 'src/app', 'src/commands', 'src/taskpane', 'src/functions'];
/** The cases, and what runs each of them. */
const SELF_TEST = 'src/excel/self-test/';

const bySource = usedMembers(SHIPPED);

const membersOf = (isMeant: (path: string) => boolean): ReadonlySet<string> =>
  new Set([...bySource].flatMap(([path, members]) => (isMeant(path) ? [...members] : [])));

const shipped = membersOf((path) => !path.startsWith(SELF_TEST));
const tried = membersOf((path) => path.startsWith(SELF_TEST));

test.each([
  ['read', 'Range.values'],
  ['called', 'Worksheet.delete'],
  ['called on a namespace', 'createWorkbook'],
  ['set', 'Worksheet.showGridlines'],
  ['taken apart', 'WorksheetAddedEventArgs.worksheetId'],
  ['loaded by its path', 'NamedItem.formula'],
  ['taken by a name from a list', 'RangeFont.underline'],
  ['given in an object', 'DateTimeDataValidation.formula1'],
])('a member that is %s is seen: %s', (_how, member) => {
  expect(shipped).toContain(member);
});

test('what is no member of Excel’s is not', () => {
  expect([...shipped].filter((member) => /^(?:Array|Map|Area|Context)\./.test(member))).toEqual([]);
});

test('every member that the add-in uses is tried by a case', () => {
  expect([...shipped].filter((member) => !tried.has(member)).sort()).toEqual([]);
});
