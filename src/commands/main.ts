/** Entry point of the ribbon's commands, in the page shared with the pane: links each to its name in the manifest. */
import { paneDoor } from '../app/pane-door';
import { RIBBON_COMMANDS } from './ribbon-commands';
import { runRibbonCommand, type CommandEvent } from './run-ribbon-command';

let showing: Promise<void> | null = null;

/** One at a time: Excel on the web accepts no more commands if asked again before the pane has appeared. */
const show = (): Promise<void> => (showing ??= Office.addin.showAsTaskpane().finally(() => (showing = null)));

// Without Office.js, the page itself explains what is wrong.
if (typeof Office !== 'undefined') {
  for (const { functionName, step } of RIBBON_COMMANDS)
    Office.actions.associate(functionName, (event: CommandEvent) =>
      runRibbonCommand(step, event, { show, door: paneDoor }),
    );
}
