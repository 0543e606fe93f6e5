/** What a workbook template declares: sections and fields, once; one engine draws it, another reads it back. */

export type FieldType =
  | 'texte'
  | 'texte_long'
  /** ISO day in records, a true date in workbooks. */
  | 'date'
  | 'entier'
  | 'nombre'
  /** 0-1 in records, a percentage in workbooks. */
  | 'taux'
  /** One code of a list; workbooks show its label. */
  | 'choix'
  /** Several codes; workbooks show labels joined by « ; ». */
  | 'choix_multiple'
  | 'oui_non'
  | 'siret'
  | 'code_postal'
  | 'courriel'
  | 'telephone'
  | 'adresse_web'
  /** An id of the register (SIRET, or the region's own number): links documents to a structure. */
  | 'structure'
  /** A level of the référentiel's scale, by code. */
  | 'niveau'
  /** Numbers of indicators, several. */
  | 'indicateurs';

/** A value as records hold it: dates ISO, codes, several codes as a list; null: not filled in. */
export type FieldValue = string | number | boolean | readonly string[] | null;

export interface CodedLabel {
  readonly code: string;
  readonly libelle: string;
  /** Other spellings read as that code. */
  readonly autres?: readonly string[];
}

export interface Field {
  readonly id: string;
  /** Label of the row (fiche) or header of the column (liste, grille). Unique in its section. */
  readonly libelle: string;
  readonly type: FieldType;
  readonly aide?: string;
  /** Of a `choix` or `choix_multiple`: codes and labels; labels hold neither comma nor semicolon. */
  readonly liste?: readonly CodedLabel[];
  readonly obligatoire?: boolean;
  /** Labels of former versions, still read. */
  readonly anciens?: readonly string[];
  /** Names or tells of a person: never in a public output without consent. */
  readonly personnel?: boolean;
  /** May be shown in the public directory, if the structure consents. */
  readonly publiable?: boolean;
  /** Id of the `oui_non` field that gives this consent, beside the general one (`consentement`). */
  readonly consentement?: string;
  /** Filled in by us; locked. */
  readonly verrouille?: boolean;
  /** Of an `entier` or `nombre`: another value is not what was asked. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** An `entier` that names a year: shown as 2021, not as 2 021. */
  readonly annee?: boolean;
  /** Characters. */
  readonly largeur?: number;
}

export interface Section {
  readonly id: string;
  /** Name of its sheet (31 characters at most). */
  readonly titre: string;
  /** `fiche`: label and value, one under the other; `liste`: a table; `grille`: a table with one row per indicator. */
  readonly genre: 'fiche' | 'liste' | 'grille';
  readonly aide?: string;
  readonly champs: readonly Field[];
  /** Blank rows of a `liste`. */
  readonly lignes?: number;
  /** Names of its sheet in former versions. */
  readonly anciens?: readonly string[];
}

export type Audience = 'structure' | 'auditeur' | 'region' | 'accompagnateur' | 'comite' | 'candidat' | 'public';

export interface Form {
  /** `grille-audit`, `recensement`... also the file's name. */
  readonly id: string;
  /** Raised when labels or fields change. */
  readonly version: number;
  readonly titre: string;
  /** What it is for and what to do with it, in two sentences at most. */
  readonly mode_emploi: string;
  readonly public: Audience;
  /** For which genre of référentiel it is drawn; absent: for none. */
  readonly referentiel?: 'audit' | 'charte';
  readonly sections: readonly Section[];
}

/** A row of a `liste` or `grille`, or the values of a `fiche`: by field id; absent: null. */
export type Values = Readonly<Record<string, FieldValue>>;

/** What a filled template says: by section id. A fiche has one row. Rows of a grille hold `indicateur`. */
export type FormData = Readonly<Record<string, readonly Values[]>>;
