/** Puts together the columns that give one answer: the table and the mapping as harmonising reads them, a view of the file. */
import type { Part } from '../../profiles';
import type { RawColumn, RawTable, Steps } from '../../table';
import { within } from '../../table';
import type { MappedColumn } from '../types';
import { madeBlocsSteps } from './blocs';
import { madeDateSteps } from './dateParts';
import { madeTicksSteps } from './ticks';
import type { Given, Made } from './types';

export { composedDate } from './dateParts';
export { followRepeatsSteps } from './repeats';
export type { Repeats } from './repeats';
export type { Given } from './types';

/** What harmonising reads. */
export interface Composition {
  readonly view: RawTable;
  readonly mapping: MappedColumn[];
  /** By index of a column of the view: what is known of its values. */
  readonly given: Map<number, Given>;
}

type Kind = 'partie' | 'coche' | 'bloc';
const KINDS: readonly Kind[] = ['partie', 'coche', 'bloc'];

function kindOf(mapped: MappedColumn): Kind | undefined {
  return KINDS.find((kind) => mapped[kind] !== undefined);
}

function* made(raw: RawTable, kind: Kind, own: readonly MappedColumn[]): Steps<Made | null> {
  if (kind === 'partie') {
    const at = Object.fromEntries(own.map(({ partie, index }) => [partie, index]));
    return yield* madeDateSteps(raw, at as Partial<Record<Part, number>>);
  }
  if (kind === 'coche') {
    const columns = own.map(({ index, coche }) => ({ index, coche: coche as string }));
    return yield* madeTicksSteps(raw, columns, own[0].rubrique);
  }
  return yield* madeBlocsSteps(
    raw,
    own.map(({ index, bloc }) => ({ index, bloc: bloc as string })),
  );
}

/**
 * The columns of one answer become one, in the view, at the place of the first; the others feed nothing there. A date that
 * lacks its month or its year is not fed.
 */
export function* composePartsSteps(raw: RawTable, mapping: readonly MappedColumn[]): Steps<Composition> {
  const given = new Map<number, Given>();
  const groups = new Map<string, MappedColumn[]>();
  for (const mapped of mapping) {
    const kind = kindOf(mapped);
    if (kind === undefined) continue;
    const key = `${kind} ${mapped.rubrique}#${mapped.rang || 1}`;
    groups.set(key, [...(groups.get(key) ?? []), mapped]);
  }
  if (groups.size === 0) return { view: raw, mapping: [...mapping], given };
  const columns: RawColumn[] = [...raw.columns];
  const kept = mapping.filter((mapped) => kindOf(mapped) === undefined);
  let done = 0;
  for (const group of groups.values()) {
    const own = [...group].sort((a, b) => a.index - b.index);
    const result = yield* within(made(raw, kindOf(own[0]) as Kind, own), done++ / groups.size, 1 / groups.size);
    if (result === null) continue;
    const { index } = result.column;
    // The column keeps its place in the sheet: findings are told by its place in the table.
    columns[index] = { ...result.column, index: raw.columns[index].index };
    given.set(index, result.given);
    const { rubrique, rang } = own[0];
    kept.push({ index, rubrique, rang, colonnes: own.map((one) => one.index) });
  }
  return { view: { ...raw, columns }, mapping: kept.sort((a, b) => a.index - b.index), given };
}
