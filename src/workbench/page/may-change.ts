/**
 * Whether an add-in's request may have changed what the sheet view shows. Reads alone never do, so that a long check
 * does not keep redrawing the sheet; if in doubt, the answer is yes.
 */
import { isFunctionsRequest } from '../wire/function-calls';
import { ACTION, PATH, type RequestBody } from '../wire/protocol';

/** Methods with which the client reads, finds objects, keeps references or registers for events. */
const READING = /^(?:_|Get|Find|IsSet|Load)/;

/** `text`: the request's body. */
export function mayChange(text: string): boolean {
  const body = JSON.parse(text) as RequestBody;
  // Answers to custom functions are results, and redraw the sheet by a path of their own.
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
