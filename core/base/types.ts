/** The regional base and what consolidating it tells. */
import type { Pseudonyms } from '../privacy';
import type { Findings, Table, TextColumn } from '../table';

/** One delivery as the base remembers it (contract, `base/base.json`). */
export interface DeliveryRecord {
  readonly livraison: string;
  readonly certificateur: string;
  readonly fichier: string;
  readonly feuille: string | null;
  readonly sha256: string;
  readonly profil: { readonly version: number };
  readonly date_arret: string;
}

/** The base: one row per parcours, one row per passage, sorted as the contract says; columns as in layout.ts. */
export interface Base {
  readonly parcours: Table;
  readonly passages: Table;
}

/** How the rows of one delivery ended. */
export interface DeliveryCount {
  readonly retenues: number;
  readonly refusees: number;
  readonly fusionnees: number;
}

/**
 * What the tables of the base do not show of the rows they were made of, and that adding deliveries later asks for: kept
 * with the base, so that the base after an update is the one that all the files would have made together.
 */
export interface Remembered {
  /** The rows of parcours made of several rows: `livraison`, `ligne_source`, `id_candidat` (empty where the row itself
   * tells of nobody), then the parcours rubriques. */
  readonly lignes: Table;
  /** Their passages as delivered: `livraison`, `ligne_source`, then the passage rubriques. */
  readonly passages: Table;
  /** `id_parcours` of the other parcours whose row tells of nobody. */
  readonly sansPersonne: readonly string[];
}

export interface Consolidated {
  readonly base: Base;
  /** By delivery, in the order given. */
  readonly counts: readonly DeliveryCount[];
  readonly findings: readonly Findings[];
  /** People with parcours at two certifiers or more; candidates in all. */
  readonly candidats: number;
  readonly candidatsMulti: number;
  readonly remembered: Remembered;
  /** By delivery, in the order given: its latest event (recency.ts), a day number. */
  readonly latest: readonly number[];
}

/** Names parcours and candidates (core/privacy): the base never sees what the names are made of. */
export interface Naming {
  /** Person of each stacked row: an index in `ids`; -1 where the row tells of nobody. */
  readonly person: Int32Array;
  /** `id_candidat` of each person, in ascending order. */
  readonly ids: Pseudonyms;
  /** Pseudonyms of persons linked under another id: P2 -> `id_candidat`. */
  readonly liens: ReadonlyMap<string, string>;
  /** Keys that recognise persons under another spelling, by `id_candidat` (byIdentityKeys.ts). */
  readonly indices: ReadonlyMap<string, string>;
  /** The file numbers of the stacked rows, one code for a number and its keyed hash; absent when they are as stacked. */
  readonly dossiers?: TextColumn;
  /** `id_candidat` of a parcours whose rows tell of nobody but have a file number, or nothing. */
  readonly unknownPerson: (certificateur: string, numero: string, livraison: string, ligne: number) => string;
  /** Both put an `id_parcours` at `index` of the list. */
  readonly parcoursByNumber: (list: Pseudonyms, index: number, certificateur: string, numero: string) => void;
  readonly parcoursByPerson: (
    list: Pseudonyms,
    index: number,
    idCandidat: string,
    certification: string,
    day: string,
  ) => void;
}
