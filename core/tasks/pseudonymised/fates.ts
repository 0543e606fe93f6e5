/** What becomes of each column of a certifier's file when it is pseudonymised: known before anything is done. */
import type { Rubrique } from '../../dictionary';
import { rubriqueById } from '../../dictionary';
import type { Profile } from '../../profiles';
import { applyProfile } from '../../profiles';
import type { RawColumn, RawTable } from '../../table';
import { NUMBER } from './header';

/** `gardee`: leaves as harmonised; `remplacee`: something else leaves in its place; `retiree`: nothing of it leaves. */
export type Fate = 'gardee' | 'remplacee' | 'retiree';

/**
 * Why: phrase codes `pseudonymiser.raison.<reason>`. `inconnue`: no rubrique is known for the column, so nobody knows
 * what it holds.
 */
export type FateReason =
  'rubrique' | 'numero' | 'naissance' | 'lieu' | 'identite' | 'texte_libre' | 'sensible' | 'inconnue';

export interface ColumnFate {
  /** Index among the columns of the raw table. */
  readonly index: number;
  /** Null for a column that the profile does not use. */
  readonly rubrique: string | null;
  readonly fate: Fate;
  readonly reason: FateReason;
}

export interface PseudonymiseOptions {
  /** Sensitive rubriques (RQTH) leave only when they are asked for (dictionary.md: off by default). */
  readonly sensibles: boolean;
}

/** A value of a list of choices is no longer. */
const LONGEST_CHOICE = 60;
/** Rows that each value of a list is held by, on average; in free text nearly every row has its own. */
const ROWS_A_CHOICE = 2;

/** Whether a text column is free text rather than a list of choices or of codes: decided for the whole column. */
export function isFreeText({ codes, values }: RawColumn): boolean {
  if (values.some((value) => value.length > LONGEST_CHOICE)) return true;
  const sentences = values.filter((value) => value.trim().includes(' ')).length;
  let filled = 0;
  for (const code of codes) if (code !== 0) filled++;
  return sentences > 0 && filled < sentences * ROWS_A_CHOICE;
}

/** Rubriques of residence that give the département before they go. */
const PLACES: ReadonlySet<string> = new Set(['code_postal', 'commune']);

function fateOf(
  rubrique: Rubrique,
  raw: RawColumn,
  { sensibles }: PseudonymiseOptions,
): Pick<ColumnFate, 'fate' | 'reason'> {
  if (rubrique.id === NUMBER) return { fate: 'remplacee', reason: 'numero' };
  if (rubrique.id === 'date_naissance') return { fate: 'remplacee', reason: 'naissance' };
  if (PLACES.has(rubrique.id)) return { fate: 'remplacee', reason: 'lieu' };
  if (rubrique.niveau === 'identite') return { fate: 'retiree', reason: 'identite' };
  if (rubrique.sensible === true && !sensibles) return { fate: 'retiree', reason: 'sensible' };
  // The title of a certification is long and has words, but a list of them is no secret; it is scanned like the rest.
  if (rubrique.type === 'texte' && rubrique.niveau === 'extension' && isFreeText(raw)) {
    return { fate: 'retiree', reason: 'texte_libre' };
  }
  return { fate: 'gardee', reason: 'rubrique' };
}

/** The fate of every column, in the order of the file. */
export function columnFates(raw: RawTable, profile: Profile, options: PseudonymiseOptions): ColumnFate[] {
  const mapped = new Map(applyProfile(raw, profile).columns.map(({ index, rubrique }) => [index, rubrique]));
  return raw.columns.map((column, index): ColumnFate => {
    const rubrique = rubriqueById(mapped.get(index) ?? '');
    if (rubrique === undefined) return { index, rubrique: null, fate: 'retiree', reason: 'inconnue' };
    return { index, rubrique: rubrique.id, ...fateOf(rubrique, column, options) };
  });
}

/** Rubriques of which nothing leaves, though they are no identity: one column that may not leave is enough. */
export function withheldRubriques(fates: readonly ColumnFate[]): ReadonlySet<string> {
  const withheld = fates.filter(({ reason }) => reason === 'texte_libre' || reason === 'sensible');
  return new Set(withheld.flatMap(({ rubrique }) => rubrique ?? []));
}
