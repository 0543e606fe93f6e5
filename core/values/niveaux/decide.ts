/** Decides once per column in which system its arabic numbers are, and on which scale. */
import { foldLabel } from '../spelling/fold';
import { viewColumn } from '../codes/column';
import type { Choices, ColumnHints, DistinctColumn } from '../type';
import { parseLevel, type LevelParts } from './parse';
import { fromOld } from './systems';

interface Evidence {
  ancien: boolean;
  nouveau: boolean;
  /** Roman numerals: what they are is plain, what the figures beside them are is not. */
  roman: boolean;
}

/** The system that a header names; the technical names are ours, so their columns are in the new one. */
function headerSystem({ header, rubrique }: ColumnHints): 'ancien' | 'nouveau' | undefined {
  if (header === rubrique) return 'nouveau';
  const folded = foldLabel(header);
  if (/(?:^| )(?:ancien|ancienne|1969|ex|i a v|v a i|v iv iii|i ii iii|i v)(?: |$)/.test(folded)) return 'ancien';
  if (
    /(?:^| )(?:nouveau|nouvelle|cec|cnc|eqf|europe|europeen|europeenne|2019|cadre national|3 8|3 a 8|1 8|1 a 8)(?: |$)/.test(
      folded,
    )
  ) {
    return 'nouveau';
  }
  return undefined;
}

/** What one cell proves. Level 4 proves nothing: it is IV in the old system and 4 in the new one. */
function weigh({ mentions, diplomas, doubtful }: LevelParts, evidence: Evidence): void {
  const arabics = mentions.filter((m) => !m.roman);
  const romans = mentions.filter((m) => m.roman);
  if (doubtful) return;
  if (arabics.length === 0) {
    // VII and VIII never were old levels: somebody writes the new ones in roman.
    if (romans.some((m) => m.number > 6)) evidence.nouveau = true;
    else if (romans.length > 0) evidence.roman = true;
    return;
  }
  const told =
    diplomas.length === 1 ? Number(diplomas[0]) : romans.length === 1 ? fromOld(romans[0].number) : undefined;
  if (told !== undefined && arabics.length === 1 && told !== 4 && !Number.isNaN(told)) {
    const { number } = arabics[0];
    if (number === told) evidence.nouveau = true;
    else if (fromOld(number) === told || (number === 1 && told === 8)) evidence.ancien = true;
  }
}

/** The bare arabic numbers of a column, of cells that hold nothing else. */
function bareNumbers(parts: readonly LevelParts[]): Set<number> {
  const bare = parts.filter(
    (p) => p.mentions.length === 1 && p.diplomas.length === 0 && !p.doubtful && !p.mentions[0].roman,
  );
  return new Set(bare.filter((p) => p.mentions[0].system === undefined).map((p) => p.mentions[0].number));
}

/** Whose level it is: a person's may be 1 or 2, a certification's may be none. */
export function isPersonScale(rubrique: string): boolean {
  return rubrique === 'niveau_formation' || rubrique === 'niveau_diplome';
}

/**
 * `systeme_niveau`: `ancien` (roman numerals alone, old numbers), `nouveau` (any of 6 to 8, numbers that agree with their
 * diplomas, a header that says so) or `indecidable` (only 3, 4, 5, or both systems). `echelle_niveau`: `personne`, `visee`.
 */
export function decideLevel(column: DistinctColumn, hints: ColumnHints): Choices {
  const parts = viewColumn(column).raws.map(parseLevel);
  const echelle_niveau = isPersonScale(hints.rubrique) ? 'personne' : 'visee';
  const named = headerSystem(hints);
  if (named !== undefined) return { systeme_niveau: named, echelle_niveau };
  const evidence: Evidence = { ancien: false, nouveau: false, roman: false };
  for (const part of parts) weigh(part, evidence);
  const bare = bareNumbers(parts);
  const low = bare.has(1) || bare.has(2);
  if (bare.has(7) || bare.has(8)) evidence.nouveau = true;
  // An old arabic 6 (VI, no qualification) exists for persons: with 1 or 2 beside it, it proves nothing.
  else if (bare.has(6) && !(low && echelle_niveau === 'personne')) evidence.nouveau = true;
  // No certification reached by VAE is at level 1 or 2: such numbers are the old I and II.
  if (low && echelle_niveau === 'visee') evidence.ancien = true;
  // V, IV and then 5: two hands, and perhaps two systems. Numerals tell the column only where no figure is in doubt.
  const inDoubt = bare.has(3) || bare.has(5);
  if (evidence.roman && (evidence.nouveau || !inDoubt)) evidence.ancien = true;
  const systeme_niveau = evidence.ancien === evidence.nouveau ? 'indecidable' : evidence.ancien ? 'ancien' : 'nouveau';
  return { systeme_niveau, echelle_niveau };
}
