/** What each column holds, as the person confirms it: choices by column, from a proposal or a profile, to a profile. */
import { rubriques } from '../../../core/dictionary';
import type { ColumnProposal, Drift, MappedColumn, Part, Profile } from '../../../core/profiles';
import { applyProfile, profileFromProposal } from '../../../core/profiles';
import type { RawTable } from '../../../core/table';

/** A rubrique for a column; `rang` numbers repeated ones, `partie` is a part of a date. */
export interface ColumnChoice {
  readonly rubrique: string;
  readonly rang?: number;
  readonly partie?: Part;
}

/** `sur`, `a_confirmer`, `non_reconnu` of a proposal; `profil`: as the profile says; `choisi`: by the person. */
export type MappingStatus = ColumnProposal['statut'] | 'profil' | 'choisi';

/** A choice as the value of a drop-down list; '' for a column that is not used. */
export function choiceKey(choice: ColumnChoice | null): string {
  return choice === null ? '' : `${choice.rubrique}|${choice.rang ?? ''}|${choice.partie ?? ''}`;
}

export function choiceOf(key: string): ColumnChoice | null {
  if (key === '') return null;
  const [rubrique, rang, partie] = key.split('|');
  return {
    rubrique,
    ...(rang === '' ? {} : { rang: Number(rang) }),
    ...(partie === '' ? {} : { partie: partie as Part }),
  };
}

export interface Mapping {
  readonly proposals: readonly ColumnProposal[];
  /** By column of the raw table. */
  readonly choices: (ColumnChoice | null)[];
  readonly statuses: MappingStatus[];
  /** What changed since the profile; null without one. */
  readonly drift: Drift | null;
}

function bare({ rubrique, rang, partie }: ColumnChoice | MappedColumn): ColumnChoice {
  return { rubrique, ...(rang ? { rang } : {}), ...(partie === undefined ? {} : { partie }) };
}

/** The mapping of a file: as its profile says, new columns as proposed; as proposed without a profile. */
export function mappingOf(raw: RawTable, proposals: readonly ColumnProposal[], profile: Profile | null): Mapping {
  const choices: (ColumnChoice | null)[] = proposals.map(({ rubrique, rang, partie }) =>
    rubrique === null ? null : bare({ rubrique, rang, partie }),
  );
  const statuses: MappingStatus[] = proposals.map(({ statut }) => statut);
  if (profile === null) return { proposals, choices, statuses, drift: null };
  const { columns, drift } = applyProfile(raw, profile);
  const headers = new Set(profile.colonnes.map(({ entete }) => entete));
  const fed = new Map(columns.map((column) => [column.index, column]));
  const taken = new Set(columns.map(({ rubrique, rang }) => `${rubrique} ${rang || 1}`));
  proposals.forEach((proposal, index) => {
    const column = fed.get(index);
    if (column !== undefined) choices[index] = bare(column);
    else if (headers.has(proposal.entete)) choices[index] = null;
    else {
      // A new column does not take the place of one that the profile knows.
      const { rubrique, rang } = proposal;
      if (rubrique !== null && taken.has(`${rubrique} ${rang ?? 1}`)) choices[index] = null;
      return;
    }
    statuses[index] = 'profil';
  });
  return { proposals, choices, statuses, drift };
}

/** Columns that feed the same rubrique as an earlier one, by index: the second completes the first. */
export function sharedColumns({ choices }: Mapping): ReadonlySet<number> {
  const seen = new Set<string>();
  const shared = new Set<number>();
  choices.forEach((choice, index) => {
    if (choice === null) return;
    const key = choiceKey(choice);
    if (seen.has(key)) shared.add(index);
    seen.add(key);
  });
  return shared;
}

/**
 * The profile that the choices make. What an earlier profile decided beside its columns is kept, and so are its columns
 * that this file does not have: the next delivery may.
 * @param certificateur id
 * @param absent rubriques that this certifier never sends
 */
export function profileOf(
  raw: RawTable,
  mapping: Mapping,
  certificateur: string,
  earlier: Profile | null,
  absent: ReadonlySet<string> = new Set(earlier?.absentes),
): Profile {
  const made = profileFromProposal(raw, mapping.proposals, certificateur);
  const colonnes = mapping.choices.map((choice, index) => ({
    entete: raw.columns[index].header,
    rubrique: choice?.rubrique ?? null,
    ...(choice?.rang === undefined ? {} : { rang: choice.rang }),
    ...(choice?.partie === undefined ? {} : { partie: choice.partie }),
  }));
  const absentes = absent.size === 0 ? {} : { absentes: [...absent].sort() };
  if (earlier === null) return { ...made, colonnes, ...absentes };
  const gone = new Set(mapping.drift?.disparues.map(({ entete }) => entete));
  const kept = earlier.colonnes.filter(({ entete }) => gone.has(entete));
  const { choix, valeurs } = earlier;
  return {
    ...made,
    colonnes: [...colonnes, ...kept],
    ...(choix === undefined ? {} : { choix }),
    ...(valeurs === undefined ? {} : { valeurs }),
    ...absentes,
  };
}

/** Passages that the list offers for a rubrique that is repeated. */
const RANKS = 3;

export interface OfferedChoice {
  readonly key: string;
  readonly rubrique: string;
  /** 0: not numbered. */
  readonly rang: number;
}

/** Every rubrique that a column may be said to hold, in the dictionary's order. */
export function offeredChoices(): readonly OfferedChoice[] {
  return rubriques
    .filter(({ id }) => id !== 'rang')
    .flatMap(({ id, repetee }) =>
      Array.from({ length: repetee === true ? RANKS : 1 }, (_, i): OfferedChoice => {
        const rang = repetee === true ? i + 1 : 0;
        return { key: choiceKey({ rubrique: id, ...(rang > 1 ? { rang } : {}) }), rubrique: id, rang };
      }),
    );
}

/** An id of a certifier made of its name: `[a-z0-9-]{1,32}` (contract). */
export function certifierId(name: string): string {
  const folded = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const id = folded
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 32)
    .replace(/^-+|-+$/g, '');
  return id === '' ? 'certificateur' : id;
}
