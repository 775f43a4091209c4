/**
 * Whether a request of the add-in may have changed what the sheet view shows. Reading alone never does, so that a long
 * check does not draw the sheet again and again; where it is not plain, the answer is yes.
 */
import { isFunctionsRequest } from '../wire/function-calls';
import { ACTION, PATH, type RequestBody } from '../wire/protocol';

/** Methods by which the client reads, finds objects, keeps references or registers for events. */
const READING = /^(?:_|Get|Find|IsSet|Load)/;

/** `body` is the request's body as text. */
export function mayChange(text: string): boolean {
  const body = JSON.parse(text) as RequestBody;
  // Answers to formulas are results, and draw the sheet by a way of their own.
  if (isFunctionsRequest(body)) return false;
  return (
    body.Actions.some(
      ({ ActionType: type, Name: name }) =>
        type === ACTION.setProperty ||
        type === ACTION.update ||
        (type === ACTION.method && !READING.test(name)),
    ) ||
    Object.values(body.ObjectPaths).some(
      ({ ObjectPathType: type, Name: name }) => type === PATH.method && !READING.test(name),
    )
  );
}
