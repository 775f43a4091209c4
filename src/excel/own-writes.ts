/**
 * Remembers which sheets the add-in added, by Excel's id, because a sheet-added event does not say what triggered it.
 */
const addedSheets = new Set<string>();
let adding: Promise<unknown> = Promise.resolve();

/** Adds sheets through `add`, which gives their ids. `wasAddedByUs` waits until it has finished. */
export async function addOwnSheets(add: () => Promise<readonly string[]>): Promise<void> {
  const added = add().then((ids) => {
    for (const id of ids) addedSheets.add(id);
  });
  adding = added.catch(() => undefined);
  await added;
}

/** Whether the add-in added this sheet. Forgets the id once asked, because Excel raises the event once. */
export async function wasAddedByUs(id: string): Promise<boolean> {
  await adding;
  return addedSheets.delete(id);
}
