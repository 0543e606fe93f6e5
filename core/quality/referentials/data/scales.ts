/** The scales of the référentiels we ship. */
import type { Level, Scale } from '../types';

function counted(code: string, libelle: string, valeur: number, conforme: boolean, gravite?: Level['gravite']): Level {
  const level = { code, libelle, valeur, conforme, preuve: true, renseigne: true };
  return gravite === undefined ? level : { ...level, gravite };
}

/** Out of the denominator, with a reason. */
function notApplicable(code: string, libelle: string): Level {
  return { code, libelle, valeur: null, conforme: false, motif: true, preuve: false, renseigne: true };
}

/** Out of the denominator, and of the completeness bar: nobody has looked. */
function notLookedAt(code: string, libelle: string): Level {
  return { code, libelle, valeur: null, conforme: false, preuve: false, renseigne: false };
}

/** Design, "Grid record": absent, partiel, conforme, exemplaire; conforme = 2 or more. */
export const MATURITY: Scale = {
  titre: 'Niveaux 0 à 3',
  niveaux: [
    counted('0', '0 - Absent', 0, false),
    counted('1', '1 - Partiel', 1, false),
    counted('2', '2 - Conforme', 2, true),
    counted('3', '3 - Exemplaire', 3, true),
    notApplicable('na', 'Non applicable'),
  ],
};

/** Design, "Grid record": conforme, NC mineure, NC majeure, non audité, non applicable. */
export const CONFORMITY: Scale = {
  titre: 'Conformité (RNQ)',
  niveaux: [
    counted('nc_majeure', 'Non-conformité majeure', 0, false, 'majeure'),
    counted('nc_mineure', 'Non-conformité mineure', 1, false, 'mineure'),
    counted('conforme', 'Conforme', 2, true),
    notApplicable('non_applicable', 'Non applicable'),
    notLookedAt('non_audite', 'Non audité'),
  ],
};

/** Of a commitment, or of a specification. */
export const RESPECT: Scale = {
  titre: 'Respect des engagements',
  niveaux: [
    counted('non_respecte', 'Non respecté', 0, false),
    counted('partiel', 'Partiellement respecté', 1, false),
    counted('respecte', 'Respecté', 2, true),
    notApplicable('sans_objet', 'Sans objet'),
    notLookedAt('non_examine', 'Non examiné'),
  ],
};
