/** One-to-one assignment of columns to slots that maximises the total score, each column being free to take none. */

/** A column's worth for a slot, above 0. */
export interface Edge {
  readonly row: number;
  readonly slot: number;
  readonly worth: number;
}

/**
 * Hungarian algorithm (Kuhn 1955, Munkres 1957; shortest augmenting paths with potentials) on `cost[row][column]`,
 * rows <= columns. Returns the column of each row.
 */
export function hungarian(cost: readonly (readonly number[])[]): number[] {
  const n = cost.length;
  const m = n === 0 ? 0 : cost[0].length;
  const u = new Float64Array(n + 1);
  const v = new Float64Array(m + 1);
  const match = new Int32Array(m + 1);
  const way = new Int32Array(m + 1);
  for (let i = 1; i <= n; i++) {
    match[0] = i;
    let j0 = 0;
    const least = new Float64Array(m + 1).fill(Infinity);
    const used = new Uint8Array(m + 1);
    do {
      used[j0] = 1;
      const i0 = match[j0];
      let delta = Infinity;
      let j1 = 0;
      for (let j = 1; j <= m; j++) {
        if (used[j] === 1) continue;
        const reduced = cost[i0 - 1][j - 1] - u[i0] - v[j];
        if (reduced < least[j]) {
          least[j] = reduced;
          way[j] = j0;
        }
        if (least[j] < delta) {
          delta = least[j];
          j1 = j;
        }
      }
      for (let j = 0; j <= m; j++) {
        if (used[j] === 1) {
          u[match[j]] += delta;
          v[j] -= delta;
        } else least[j] -= delta;
      }
      j0 = j1;
    } while (match[j0] !== 0);
    do {
      const j1 = way[j0];
      match[j0] = match[j1];
      j0 = j1;
    } while (j0 !== 0);
  }
  const columns = new Array<number>(n).fill(-1);
  for (let j = 1; j <= m; j++) if (match[j] > 0) columns[match[j] - 1] = j - 1;
  return columns;
}

/** The slot of each of `rows` rows, or -1: the best total worth, one slot per row and one row per slot. */
export function assign(rows: number, edges: readonly Edge[]): number[] {
  const result = new Array<number>(rows).fill(-1);
  for (const component of components(edges)) {
    const rowIds = [...new Set(component.map(({ row }) => row))];
    const slotIds = [...new Set(component.map(({ slot }) => slot))];
    const rowAt = new Map(rowIds.map((row, i) => [row, i]));
    const slotAt = new Map(slotIds.map((slot, i) => [slot, i]));
    // One private "none" column per row, worth nothing.
    const cost = rowIds.map(() => new Array<number>(slotIds.length + rowIds.length).fill(1));
    rowIds.forEach((_, i) => {
      for (let k = 0; k < rowIds.length; k++) cost[i][slotIds.length + k] = k === i ? 0 : 1;
    });
    for (const { row, slot, worth } of component) cost[rowAt.get(row)!][slotAt.get(slot)!] = -worth;
    hungarian(cost).forEach((column, i) => {
      if (column < slotIds.length && cost[i][column] < 0) result[rowIds[i]] = slotIds[column];
    });
  }
  return result;
}

/** The edges grouped by what they connect: most columns fight over nothing. */
function components(edges: readonly Edge[]): Edge[][] {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    while (parent.get(root) !== undefined && parent.get(root) !== root) root = parent.get(root)!;
    parent.set(key, root);
    return root;
  };
  for (const { row, slot } of edges) {
    const [a, b] = [find(`r${row}`), find(`s${slot}`)];
    parent.set(a, a);
    parent.set(b, a);
  }
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const root = find(`r${edge.row}`);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [edge]);
    else group.push(edge);
  }
  return [...groups.values()];
}
