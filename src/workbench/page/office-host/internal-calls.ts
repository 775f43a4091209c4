/**
 * Calls that Office.js makes of its own accord, to an internal object that no add-in sees: that the pane's command handlers
 * are ready. They are answered "done" here; the emulated workbook knows nothing of them.
 */
import { ACTION, PATH, type RequestBody } from '../../wire/protocol';

const INTERNAL = 'Microsoft.InternalService.AddinInternalService';

/** The response body as text, or `null` where the request is one for the workbook. */
export function answerInternalCall(body: string): string | null {
  // The name stands in the text whatever the form of the request: ordinary requests are not parsed twice.
  if (!body.includes(INTERNAL)) return null;
  const request = JSON.parse(body) as RequestBody;
  const internal = Object.values(request.ObjectPaths).some(
    (path) => path.ObjectPathType === PATH.newObject && path.Name === INTERNAL,
  );
  if (!internal) return null;
  return JSON.stringify({
    Results: request.Actions.map((action) => ({
      ActionId: action.Id,
      Value: action.ActionType === ACTION.instantiate ? {} : null,
    })),
    TraceIds: [],
  });
}
