/**
 * Assigns columns to fields with the greatest total gain (the Hungarian method): each column takes one field or none,
 * and each field goes to at most one column.
 */

export interface Assignment {
  /** For each column, the index of its field, or -1 for none. */
  readonly taken: readonly number[];
  readonly total: number;
}

/** `gains[column][field]` is added to the total if the column takes the field; taking none adds 0. */
export function bestAssignment(gains: readonly (readonly number[])[], fieldCount: number): Assignment {
  const columns = gains.length;
  if (columns === 0) return { taken: [], total: 0 };
  // One extra slot for each column, meaning no field.
  const places = fieldCount + columns;
  const cost = (column: number, at: number): number => (at < fieldCount ? -(gains[column]?.[at] ?? 0) : 0);
  const columnPrice = new Float64Array(columns + 1);
  const placePrice = new Float64Array(places + 1);
  const holder = new Int32Array(places + 1);
  const from = new Int32Array(places + 1);
  for (let column = 1; column <= columns; column++) {
    holder[0] = column;
    let here = 0;
    const least = new Float64Array(places + 1).fill(Infinity);
    const used = new Uint8Array(places + 1);
    do {
      used[here] = 1;
      const held = holder[here] as number;
      let step = Infinity;
      let next = 0;
      for (let at = 1; at <= places; at++) {
        if (used[at]) continue;
        const slack = cost(held - 1, at - 1) - (columnPrice[held] as number) - (placePrice[at] as number);
        if (slack < (least[at] as number)) {
          least[at] = slack;
          from[at] = here;
        }
        if ((least[at] as number) < step) {
          step = least[at] as number;
          next = at;
        }
      }
      for (let at = 0; at <= places; at++) {
        if (used[at]) {
          const owner = holder[at] as number;
          columnPrice[owner] = (columnPrice[owner] as number) + step;
          placePrice[at] = (placePrice[at] as number) - step;
        } else least[at] = (least[at] as number) - step;
      }
      here = next;
    } while (holder[here] !== 0);
    do {
      const before = from[here] as number;
      holder[here] = holder[before] as number;
      here = before;
    } while (here !== 0);
  }
  const taken = new Array<number>(columns).fill(-1);
  let total = 0;
  for (let at = 1; at <= fieldCount; at++) {
    const column = (holder[at] as number) - 1;
    if (column < 0) continue;
    taken[column] = at - 1;
    total += gains[column]?.[at - 1] ?? 0;
  }
  return { taken, total };
}
