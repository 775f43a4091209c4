/**
 * Answers Office.js's calls to internal objects that add-ins never see: command handlers are ready, or the pane is to
 * be shown or hidden [C]. The emulated workbook knows nothing of them.
 */
import { ACTION, PATH, type ActionInfo, type RequestBody } from '../../wire/protocol';

const READY = 'Microsoft.InternalService.AddinInternalService';
const RUNTIME = 'Microsoft.AppRuntime.AppRuntimeService';

/** The pane's page, which keeps running while it is hidden. */
export interface PaneRuntime {
  readonly shown: () => boolean;
  readonly show: (shown: boolean) => void;
}

/** The response body as text, or `null` if the request is for the workbook. */
export function answerInternalCall(body: string, runtime: PaneRuntime): string | null {
  // The names occur in the text whatever the request's form, so ordinary requests are not parsed twice.
  if (!body.includes(READY) && !body.includes(RUNTIME)) return null;
  const request = JSON.parse(body) as RequestBody;
  const internal = Object.values(request.ObjectPaths).some(
    (path) => path.ObjectPathType === PATH.newObject && (path.Name === READY || path.Name === RUNTIME),
  );
  if (!internal) return null;
  return JSON.stringify({
    Results: request.Actions.map((action) => ({ ActionId: action.Id, Value: valueOf(action, runtime) })),
    TraceIds: [],
  });
}

function valueOf({ ActionType, Name, ArgumentInfo }: ActionInfo, runtime: PaneRuntime): unknown {
  if (ActionType === ACTION.instantiate) return {};
  if (Name === 'GetAppRuntimeState') return runtime.shown() ? 'Visible' : 'Background';
  if (Name === 'SetAppRuntimeState') runtime.show(ArgumentInfo?.Arguments?.[0] === 'Visible');
  return null;
}
