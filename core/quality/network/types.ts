/** The register of a network: structures and all that their returned documents say, recomputed from those at each reading. */
import type { DocumentPlace } from '../findings';
import type { Values } from '../forms/types';
import type { Evaluation } from '../grid/types';

/** States of the workflow, in order; then the exits, which ask for a reason (design/quality.md, « Network workflow »). */
export type Stage =
  | 'recensee'
  | 'dossier_envoye'
  | 'dossier_recu'
  | 'referencee'
  | 'questionnaire_envoye'
  | 'questionnaire_recu'
  | 'diagnostiquee'
  | 'auditee'
  | 'preconisations'
  | 'restituee'
  | 'professionnalisation'
  | 'suivie'
  | 'sortie_sans_reponse'
  | 'sortie_refus'
  | 'sortie_hors_champ'
  | 'sortie_cessation';

export type CharterStatus = 'non_signataire' | 'signataire' | 'verifiee' | 'expiree';

/** One line of the history; nothing is ever erased: what is taken back says why. */
export interface Transition {
  readonly structure: string;
  readonly etape: Stage;
  /** ISO day; null when only the document tells that it happened. */
  readonly date: string | null;
  /** Reason: of an exit, or of a step back. */
  readonly motif: string;
  /** `journal`: written by hand; `document`: deduced from a document received. */
  readonly origine: 'journal' | 'document';
  readonly fichier: string;
}

/** A decision of the Comité technique on the charter. ISO days. */
export interface CharterDecision {
  readonly structure: string;
  readonly genre: 'signature' | 'verification' | 'retrait';
  readonly date: string;
  readonly avis: 'favorable' | 'favorable_reserves' | 'defavorable' | null;
  readonly fin_validite: string | null;
  readonly motif: string;
}

export interface StructureRecord {
  /** Id of the register: the SIRET, or the region's own number. `prestataire` of the regional base is this id. */
  readonly id: string;
  readonly nom: string;
  /** Fields of the register (form `recensement`, section `structures`), completed by the dossier. */
  readonly fiche: Values;
  /** Fields of the dossier de référencement, when received. */
  readonly dossier: Values | null;
}

/** A document read: what it was, from whom. */
export interface ReadDocumentRef {
  readonly fichier: string;
  readonly sha256: string;
  readonly modele: string;
  readonly version: number;
  readonly referentiel: string;
  readonly structure: string;
}

/** A document, or a row of one, of a structure that the register does not have: kept apart until someone says whose it is. */
export interface AsideRow {
  readonly fichier: string;
  readonly modele: string;
  readonly section: string;
  /** Id and name as written. */
  readonly structure: string;
  readonly nom: string;
  readonly valeurs: Values;
  /** Ids of the register that look like it, nearest first. */
  readonly propositions: readonly string[];
}

/** A text that no field of its document holds; it may name people: internal. */
export interface KeptRemark {
  /** Id of the register; '' for a document of the whole network, or of nobody. */
  readonly structure: string;
  readonly modele: string;
  readonly place: DocumentPlace;
  /** Id of its section and of its field, or header of its column; ''. */
  readonly section: string;
  readonly champ: string;
  /** Indicator of its row; ''. */
  readonly repere: string;
  readonly texte: string;
}

export interface Register {
  readonly version: 1;
  readonly nom: string;
  /** ISO day « as of »: late steps and expiries are counted at it. */
  readonly date: string;
  readonly structures: readonly StructureRecord[];
  readonly transitions: readonly Transition[];
  readonly charte: readonly CharterDecision[];
  readonly evaluations: readonly Evaluation[];
  /** Rows of the other forms, by `<form>.<section>`, with `structure` and `fichier` added: accompagnateurs, actions, reunions... */
  readonly listes: Readonly<Record<string, readonly Values[]>>;
  readonly documents: readonly ReadDocumentRef[];
  readonly ecartes?: readonly AsideRow[];
  readonly remarques?: readonly KeptRemark[];
  /** Days after which a state is late, where the region changed the declared ones; null: never late. */
  readonly delais?: Readonly<Partial<Record<Stage, number | null>>>;
}
