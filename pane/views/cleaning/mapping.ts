/** What each column holds, as the person confirms it: choices by column, from a proposal or a profile, to a profile. */
import { rubriques } from '../../../core/dictionary';
import type { ColumnProposal, Drift, Part, Profile } from '../../../core/profiles';
import { applyProfile, matchEntries, profileFromProposal } from '../../../core/profiles';
import type { RawTable } from '../../../core/table';
import { foldLabel } from '../../../core/values';

/** A rubrique for a column, and what its profile says of it beside: see `profileSchema`. */
export interface ColumnChoice {
  readonly rubrique: string;
  readonly rang?: number;
  readonly partie?: Part;
  readonly coche?: string;
  readonly bloc?: string;
}

/** `sur`, `a_confirmer`, `non_reconnu` of a proposal; `profil`: as the profile says; `choisi`: by the person. */
export type MappingStatus = ColumnProposal['statut'] | 'profil' | 'choisi';

/** A choice as the value of a drop-down list; '' for a column that is not used. */
export function choiceKey(choice: ColumnChoice | null): string {
  if (choice === null) return '';
  const { rubrique, rang, partie, coche, bloc } = choice;
  const beside = coche === undefined && bloc === undefined ? [] : [coche ?? '', bloc ?? ''];
  return [rubrique, rang ?? '', partie ?? '', ...beside].join('|');
}

export function choiceOf(key: string): ColumnChoice | null {
  if (key === '') return null;
  const [rubrique, rang, partie, coche = '', ...bloc] = key.split('|');
  return bare({
    rubrique,
    rang: Number(rang),
    ...(partie === '' ? {} : { partie: partie as Part }),
    coche,
    bloc: bloc.join('|'),
  });
}

export interface Mapping {
  readonly proposals: readonly ColumnProposal[];
  /** By column of the raw table. */
  readonly choices: (ColumnChoice | null)[];
  readonly statuses: MappingStatus[];
  /** What changed since the profile; null without one. */
  readonly drift: Drift | null;
  /** Columns that the profile does not know, by index; none without a profile. */
  readonly fresh: readonly number[];
}

/** Without what says nothing. */
export function bare({ rubrique, rang, partie, coche, bloc }: ColumnChoice): ColumnChoice {
  return {
    rubrique,
    ...(rang ? { rang } : {}),
    ...(partie === undefined ? {} : { partie }),
    ...(coche ? { coche } : {}),
    ...(bloc ? { bloc } : {}),
  };
}

/** What one column alone gives: a rubrique, its share of one. */
function placeOf({ rubrique, rang, partie, coche, bloc }: ColumnChoice): string {
  return JSON.stringify([rubrique, rang || 1, partie, coche, bloc]);
}

/** The mapping of a file: as its profile says, new columns as proposed; as proposed without a profile. */
export function mappingOf(raw: RawTable, proposals: readonly ColumnProposal[], profile: Profile | null): Mapping {
  const choices: (ColumnChoice | null)[] = proposals.map((proposal) =>
    proposal.rubrique === null ? null : bare({ ...proposal, rubrique: proposal.rubrique }),
  );
  const statuses: MappingStatus[] = proposals.map(({ statut }) => statut);
  if (profile === null) return { proposals, choices, statuses, drift: null, fresh: [] };
  const { columns, drift } = applyProfile(raw, profile);
  const { taken: known } = matchEntries(raw, profile);
  const fed = new Map(columns.map((column) => [column.index, column]));
  const taken = new Set(columns.map(placeOf));
  const fresh: number[] = [];
  proposals.forEach((proposal, index) => {
    const column = fed.get(index);
    if (column !== undefined) choices[index] = bare(column);
    else if (known[index]) choices[index] = null;
    else {
      // A new column does not take the place of one that the profile knows.
      const choice = choices[index];
      if (choice !== null && taken.has(placeOf(choice))) choices[index] = null;
      if (proposal.entete.trim() !== '') fresh.push(index);
      return;
    }
    statuses[index] = 'profil';
  });
  return { proposals, choices, statuses, drift, fresh };
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
 * that this file does not have, unless they are said to be sent no more: the next delivery may.
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
    ...(choice === null ? { rubrique: null } : bare(choice)),
  }));
  const gone = new Set(mapping.drift?.disparues.map(({ entete }) => entete));
  const kept = (earlier?.colonnes ?? []).filter(
    ({ entete, rubrique }) => gone.has(entete) && (rubrique === null || !absent.has(rubrique)),
  );
  const choix = choicesHere(raw, mapping, earlier);
  const decided = KEPT.flatMap((field) => (earlier?.[field] === undefined ? [] : [[field, earlier[field]]]));
  return {
    ...made,
    colonnes: [...colonnes, ...kept],
    ...(Object.fromEntries(decided) as Partial<Profile>),
    ...(choix === undefined ? {} : { choix }),
    ...(absent.size === 0 ? {} : { absentes: [...absent].sort() }),
  };
}

/** The choices of columns under the headers of this file, where they are written otherwise in the profile. */
function choicesHere(raw: RawTable, { drift }: Mapping, earlier: Profile | null): Profile['choix'] {
  if (earlier?.choix === undefined) return undefined;
  const headers = new Set(raw.columns.map(({ header }) => header));
  const renamed = new Map(drift?.renommees.map(({ entete, index }) => [entete, raw.columns[index].header]));
  const byFold = new Map([...headers].map((header) => [foldLabel(header), header]));
  const here = (header: string): string => renamed.get(header) ?? byFold.get(foldLabel(header)) ?? header;
  return Object.fromEntries(
    Object.entries(earlier.choix).map(([choice, own]) => {
      const entries = Object.entries(own);
      const exact = entries.filter(([header]) => headers.has(header));
      const others = entries.filter(([header]) => !headers.has(header));
      return [choice, Object.fromEntries([...others.map(([header, value]) => [here(header), value]), ...exact])];
    }),
  );
}

/** What a profile has decided beside its columns. */
const KEPT = ['feuilles', 'feuilles_ecartees', 'valeurs', 'laissees', 'reporter'] as const;

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
