/** The findings of the region's referential of certifications: in a delivery, and in the sheet itself. */
import type { FindingKind } from '../../table';

/** A code or a title that the referential does not hold; it may be right. */
export const CERTIFICATION_INCONNUE: FindingKind = {
  code: 'certification_inconnue',
  severity: 'a_verifier',
  verdict: 'non_verifiable',
  repair: 'manual',
};

export const CERTIFICATION_PROCHE: FindingKind = {
  code: 'certification_proche',
  severity: 'a_verifier',
  verdict: 'non_verifiable',
  repair: 'proposed',
};

export const CERTIFICATION_AMBIGUE: FindingKind = {
  code: 'certification_ambigue',
  severity: 'a_verifier',
  verdict: 'non_verifiable',
  repair: 'manual',
};

export const CERTIFICATION_CONTRADICTOIRE: FindingKind = {
  code: 'certification_contradictoire',
  severity: 'a_verifier',
  verdict: 'faux',
  repair: 'manual',
};

/** Of a whole file: how many rows the referential completed. */
export const CERTIFICATIONS_COMPLETEES: FindingKind = {
  code: 'certifications_completees',
  severity: 'information',
  verdict: 'non_verifiable',
  repair: 'manual',
};

export const REFERENTIEL_CODE_EN_DOUBLE: FindingKind = {
  code: 'referentiel_code_en_double',
  severity: 'a_verifier',
  verdict: 'faux',
  repair: 'manual',
};

export const REFERENTIEL_CODE_ILLISIBLE: FindingKind = {
  code: 'referentiel_code_illisible',
  severity: 'a_verifier',
  verdict: 'faux',
  repair: 'manual',
};
