/** What a region's referential of certifications says, and what a title is found to be in it. */
import type { Finding } from '../../table';

/** One certification of the referential. */
export interface Certification {
  /** Number of the RNCP record, without prefix; '' where the sheet gives none. */
  readonly code: string;
  readonly intitule: string;
  /** Other titles, former titles, abbreviations. */
  readonly autres: readonly string[];
  /** `type_certification`; '' when neither the sheet nor the title tells it. */
  readonly type: string;
  /** `niveau_vise`; '' when the sheet does not tell it. */
  readonly niveau: string;
  /** The certifier or the ministry, as written. */
  readonly certificateur: string;
  /** Days of validity of the record; MISSING_DAY where the sheet does not bound it. */
  readonly debut: number;
  readonly fin: number;
  /** Row of the sheet, as the officer sees it. */
  readonly ligne: number;
  /** The same code bears another title: neither is taken from the other. */
  readonly douteuse: boolean;
}

/** How surely a title names a certification. */
export type TitleMatchKind = 'sure' | 'ambigue' | 'proche' | 'inconnue';

/**
 * Same text but for case and accents; same words; known abbreviation; record number in the title; nearly the same. ''
 * where nothing is the same, or where the row gainsays it.
 */
export type TitleMatchReason = 'ecriture' | 'mots' | 'abrege' | 'code' | 'lettres' | '';

export interface TitleMatch {
  readonly kind: TitleMatchKind;
  readonly how: TitleMatchReason;
  /** One when it is sure; what it may be when it is ambiguous or near; none when it is unknown. */
  readonly candidates: readonly Certification[];
}

/** What a row tells beside the title; '' where it does not. */
export interface RowTraits {
  readonly type: string;
  readonly niveau: string;
}

export interface ReferentialSource {
  readonly fileName: string;
  readonly certifications: readonly Certification[];
  /** What is wrong in the sheet itself. */
  readonly findings: readonly Finding[];
}
