/** Makes file names unique within one folder by numbering duplicates; case is ignored. */
import type { ExportedFile } from './exported';

export function uniqueNames(files: readonly ExportedFile[]): readonly ExportedFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const ending = `.${file.type}`;
    const plain = file.name.slice(0, -ending.length);
    let name = file.name;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${plain} (${number})${ending}`;
    taken.add(name.toLowerCase());
    return { ...file, name };
  });
}
