/** A choice of the profile that the values of a new file contradict: months first where the profile says days first. */
import type { CellKind } from '../table';
import type { Choices, DistinctColumn, ValueType } from '../values';
import { COLUMN_CHOICES, UNDECIDED } from './choices';

export interface Contradiction {
  readonly choix: string;
  /** What the profile says, and what the values say. */
  readonly profil: string;
  readonly fichier: string;
}

/** Choices that a column makes on proof only: what it says against the profile is a contradiction by itself. */
const PROVEN: ReadonlySet<string> = new Set(['systeme_niveau', 'annee_courte']);

/** Rows that one choice reads without a doubt and the other does not. */
function compare(type: ValueType, column: DistinctColumn, a: Choices, b: Choices): { a: number; b: number } {
  const isClear = (code: number, choices: Choices): boolean => {
    const { value, state, finding } = type.read(column.values[code], column.kinds[code] as CellKind, choices);
    return state === 'vide' || (value !== null && finding === undefined);
  };
  const rows = { a: 0, b: 0 };
  for (let code = 1; code < column.values.length; code++) {
    if (column.counts[code] === 0) continue;
    const [readA, readB] = [isClear(code, a), isClear(code, b)];
    if (readA && !readB) rows.a += column.counts[code];
    else if (readB && !readA) rows.b += column.counts[code];
  }
  return rows;
}

/**
 * The choices of the profile that the column gainsays: another one reads rows that this one does not, and more of them
 * than it loses. Where both read every row, nothing is proved.
 * @param made what the column would choose by itself
 * @param chosen what the profile chooses
 */
export function contradictions(
  type: ValueType,
  column: DistinctColumn,
  made: Choices,
  chosen: Choices,
): readonly Contradiction[] {
  return Object.entries(chosen).flatMap(([choix, profil]) => {
    const own = made[choix];
    // A profile that leaves the column undecided contradicts nothing.
    if (own === undefined || own === profil || UNDECIDED.has(profil)) return [];
    if (PROVEN.has(choix)) return UNDECIDED.has(own) ? [] : [{ choix, profil, fichier: own }];
    const others = UNDECIDED.has(own) ? (COLUMN_CHOICES[choix] ?? []).filter((one) => !UNDECIDED.has(one)) : [own];
    const all = { ...made, ...chosen };
    const told = others
      .filter((other) => other !== profil)
      .map((fichier) => ({ fichier, rows: compare(type, column, all, { ...all, [choix]: fichier }) }))
      .filter(({ rows }) => rows.b > rows.a)
      .sort((a, b) => b.rows.b - b.rows.a - (a.rows.b - a.rows.a));
    return told.length === 0 ? [] : [{ choix, profil, fichier: told[0].fichier }];
  });
}
