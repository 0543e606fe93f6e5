/** What comes in: returned documents as they were read, and the settings of the network. */
import type { QualityFinding } from '../findings';
import type { Remark } from '../forms';
import type { FormData } from '../forms/types';
import type { CharterDecision, Register, Stage, Transition } from './types';

/** A returned document. */
export interface ReceivedDocument {
  /** Name, as received. */
  readonly fichier: string;
  /** Of its bytes, hexadecimal; '' where there is no file (a sheet that is open): then never the same as another. */
  readonly sha256: string;
  /** ISO day of the last change of the file, if known: chooses between two versions of one document. */
  readonly modifie?: string | null;
  /** Id of its form. */
  readonly modele: string;
  readonly version: number;
  /** '' when there is none. */
  readonly referentiel: string;
  /** Id and name of the structure, as written; '' when they were not. */
  readonly structure: string;
  readonly nom?: string;
  /** Sheet that names it, where a workbook holds a document per structure. */
  readonly feuille?: string;
  /** Id of the evaluation that it holds, if any. */
  readonly evaluation?: string;
  readonly data: FormData;
  /** What no field holds. */
  readonly remarques?: readonly Remark[];
}

export interface RegisterSettings {
  readonly nom: string;
  /** ISO day « as of ». */
  readonly date: string;
  readonly delais?: Readonly<Partial<Record<Stage, number | null>>>;
  /** Lines of the journal kept elsewhere than in a document. */
  readonly journal?: readonly Transition[];
  readonly charte?: readonly CharterDecision[];
}

/** The register, and what must be looked at. */
export interface NetworkReading {
  readonly registre: Register;
  readonly constats: readonly QualityFinding[];
}
