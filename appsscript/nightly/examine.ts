/** What the check says of a part of a sheet: how many findings of each severity, how its headers moved. Figures only. */
import { closingDayOf } from './closingDay';
import { harmoniseSteps } from '../../core/harmonise/harmonise';
import { applyProfile, type Drift } from '../../core/profiles/apply';
import type { Profile } from '../../core/profiles';
import type { SheetGrid } from '../../core/reading/grid/grid';
import { readGridSteps } from '../../core/reading/grid/gridReader';
import { checkRows } from '../../core/rules/check';
import type { RawTable } from '../../core/table';
import type { SavedSettings } from '../savedSettings';
import { type Budget, drained } from './budget';
import { fingerprint } from './fingerprint';
import type { Tally } from './state';

/** @param headerRow 1-based, when it is known. @throws Problem of core/reading; OutOfTime */
export function rawTable(grid: SheetGrid, profile: Profile, headerRow: number | undefined, budget: Budget): RawTable {
  const headers = new Set(profile.colonnes.map(({ entete }) => entete));
  const steps = readGridSteps([grid], {
    fileName: grid.name,
    format: 'grille',
    ...(headerRow === undefined ? {} : { ligne_entete: headerRow }),
    knownLabels: (text) => headers.has(text),
  });
  return drained(steps, budget);
}

export interface Examined {
  readonly bilan: Tally;
  readonly derive: Drift;
  /** Columns that feed a rubrique. */
  readonly colonnes: number;
  /** 1-based row of the header; 0: none. */
  readonly entete: number;
}

/**
 * Checks a part of a sheet and adds it to what is known of the others.
 * @param part rows of the grid that are new: the head above them is known already
 * @throws Problem of core/reading, of core/harmonise; OutOfTime
 */
export function examine(
  grid: SheetGrid,
  part: { readonly first: number; readonly count: number },
  certifier: string,
  { region, profils }: SavedSettings,
  headerRow: number | undefined,
  before: Tally | null,
  budget: Budget,
): Examined {
  const profile = profils[certifier];
  const empreinte = fingerprint(grid, part.first, part.count, before?.empreinte ?? '', budget);
  const raw = rawTable(grid, profile, headerRow, budget);
  const file = drained(harmoniseSteps(raw, profile, region?.rubriques?.extensions ?? []), budget);
  const findings = [...file.findings, ...checkRows(file, closingDayOf(region, certifier, file.table))];
  const count = (severity: string): number =>
    findings.reduce((sum, finding) => {
      // What is said of a whole column is said once.
      const counts = finding.severity === severity && (finding.row >= 0 || before === null);
      return sum + (counts ? 1 : 0);
    }, 0);
  const { columns, drift } = applyProfile(raw, profile);
  return {
    bilan: {
      lignes: (before?.lignes ?? 0) + raw.rowCount,
      bloquant: (before?.bloquant ?? 0) + count('bloquant'),
      a_verifier: (before?.a_verifier ?? 0) + count('a_verifier'),
      information: (before?.information ?? 0) + count('information'),
      empreinte,
    },
    derive: drift,
    colonnes: columns.length,
    entete: raw.source.headerRow,
  };
}
