/** A board's own words that mean done, as staff type them: parted by semicolons or lines, each once. */
import type { SetupSettings } from '../../plan/read/setup/setup';
import { withChanges } from '../../plan/read/setup/setup-changes';
import { namesTyped } from './edit-register';

export const doneWordsAsTyped = ({ doneWords }: SetupSettings): string => (doneWords ?? []).join('; ');

/** Without a word the setting is left out: the usual words are always known. */
export function withDoneWords(settings: SetupSettings, text: string): SetupSettings {
  const words = namesTyped(text);
  return withChanges(settings, { doneWords: words.length > 0 ? [...words] : undefined });
}
