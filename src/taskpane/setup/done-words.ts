/** A board's own words for "done", as staff type them: separated by semicolons or line breaks, each once. */
import type { SetupSettings } from '../../plan/read/setup/setup';
import { withChanges } from '../../plan/read/setup/setup-changes';
import { namesTyped } from './edit-register';

export const doneWordsAsTyped = ({ doneWords }: SetupSettings): string => (doneWords ?? []).join('; ');

/** With no words the setting is removed; the built-in words always apply. */
export function withDoneWords(settings: SetupSettings, text: string): SetupSettings {
  const words = namesTyped(text);
  return withChanges(settings, { doneWords: words.length > 0 ? [...words] : undefined });
}
