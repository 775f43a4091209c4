/** Where the ribbon's commands start: in the page that they share with the pane, tied to the names that the manifest says. */
import { paneDoor } from '../app/pane-door';
import { RIBBON_COMMANDS } from './ribbon-commands';
import { runRibbonCommand, type CommandEvent } from './run-ribbon-command';

let showing: Promise<void> | null = null;

/** Once at a time: Excel on the web takes no more commands when it is asked again before the pane is there. */
const show = (): Promise<void> => (showing ??= Office.addin.showAsTaskpane().finally(() => (showing = null)));

// Without Office.js the page says itself what is the matter.
if (typeof Office !== 'undefined') {
  for (const { functionName, step } of RIBBON_COMMANDS)
    Office.actions.associate(functionName, (event: CommandEvent) =>
      runRibbonCommand(step, event, { show, door: paneDoor }),
    );
}
