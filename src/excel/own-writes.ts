/**
 * The token by which the watch knows the add-in's own deeds where Excel does not say whose they are: an event that a
 * sheet was added carries no trigger source. Ids are Excel's.
 */
const addedSheets = new Set<string>();
let adding: Promise<unknown> = Promise.resolve();

/** Adds sheets through `add`, which gives their ids. Events that come meanwhile wait for it (`isOwnSheet`). */
export async function addOwnSheets(add: () => Promise<readonly string[]>): Promise<void> {
  const added = add().then((ids) => {
    for (const id of ids) addedSheets.add(id);
  });
  adding = added.catch(() => undefined);
  await added;
}

/** Whether the add-in itself added the sheet; asked once for each, as Excel tells once. */
export async function wasAddedByUs(id: string): Promise<boolean> {
  await adding;
  return addedSheets.delete(id);
}
