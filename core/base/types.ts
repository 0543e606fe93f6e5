/** The regional base and what consolidating it tells. */
import type { Pseudonyms } from '../privacy';
import type { Finding, Table } from '../table';

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

export interface Consolidated {
  readonly base: Base;
  /** By delivery, in the order given. */
  readonly counts: readonly DeliveryCount[];
  readonly findings: readonly (readonly Finding[])[];
  /** People with parcours at two certifiers or more; candidates in all. */
  readonly candidats: number;
  readonly candidatsMulti: number;
}

/** Names parcours and candidates (core/privacy): the base never sees what the names are made of. */
export interface Naming {
  /** Person of each stacked row: an index in `ids`; -1 where the row tells of nobody. */
  readonly person: Int32Array;
  /** `id_candidat` of each person, in ascending order. */
  readonly ids: Pseudonyms;
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
