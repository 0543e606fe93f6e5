/** Reads one cell by the type of its field. */
import { CELL_ERROR } from '../../../table';
import type { Referential } from '../../referentials';
import type { Field } from '../types';
import { readChoice, readChoices } from './choice';
import { readDate } from './date';
import { readIndicators } from './indicators';
import { readLevel } from './level';
import { readNumber, readShare } from './number';
import { NOTHING, notUnderstood, type CellReading, type TypedText } from './outcome';
import { readSiret, readStructureId } from './siret';
import { readCanonical, readFirstOf, readText, readWebAddress } from './text';
import { readYesNo } from './yesNo';

export { indicatorNumber } from './indicators';
export type { CellReading, TypedText } from './outcome';
export { hasRightKey } from './siret';
export { plainText } from './text';

/** Dashes and dots: how people say that there is nothing to say. */
const SAYS_NOTHING = /^[\s\u200b\ufeff\-–—_.…/]*$/;

/**
 * Reads one cell; what is not understood is a finding, and its text is to be kept.
 * @param field of a `niveau`: with the levels of the scale as its list (`sectionsFor`)
 * @param referential of `indicateurs`: null when it is not known
 */
export function parseCell(field: Field, typed: TypedText, referential: Referential | null = null): CellReading {
  if (SAYS_NOTHING.test(typed.text)) return NOTHING;
  if (typed.kind === CELL_ERROR) return notUnderstood('qualite_lecture_cellule_en_erreur');
  switch (field.type) {
    case 'texte':
    case 'texte_long':
      return readText(typed);
    case 'date':
      return readDate(typed);
    case 'entier':
    case 'nombre':
      return readNumber(field, typed);
    case 'taux':
      return readShare(typed);
    case 'choix':
      return readChoice(field, typed);
    case 'choix_multiple':
      return readChoices(field, typed);
    case 'oui_non':
      return readYesNo(typed);
    case 'siret':
      return readSiret(typed);
    case 'structure':
      return readStructureId(typed);
    case 'code_postal':
      return readCanonical('code_postal', 'qualite_lecture_code_postal', typed);
    case 'courriel':
      return readFirstOf('courriel', 'qualite_lecture_courriel', typed);
    case 'telephone':
      return readFirstOf('telephone', 'qualite_lecture_telephone', typed);
    case 'adresse_web':
      return readWebAddress(typed);
    case 'niveau':
      return readLevel(field, typed);
    case 'indicateurs':
      return readIndicators(typed, referential);
  }
}
