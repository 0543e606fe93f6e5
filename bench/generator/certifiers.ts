/** The six certifiers of the measured region: their ministry, their share of the candidates, the certifications they award. */

export interface Certification {
  readonly rncp: string;
  readonly intitule: string;
  readonly type: string;
  /** `niveau_vise`: '3'..'8'. */
  readonly niveau: string;
}

export interface Certifier {
  readonly id: string;
  readonly nom: string;
  /** Code of the dictionary, or null where the export has its own column. */
  readonly ministere: string | null;
  readonly poids: number;
  readonly certifications: readonly Certification[];
}

function certifications(...rows: (readonly [string, string, string, string])[]): readonly Certification[] {
  return rows.map(([rncp, intitule, type, niveau]) => ({ rncp, intitule, type, niveau }));
}

/** Weights add to 1. Titles keep to the characters of Latin-1 (see README: the baseline's reader refuses the rest of CP1252). */
export const CERTIFIERS: readonly Certifier[] = [
  {
    id: 'dava',
    nom: 'DAVA (données fictives)',
    ministere: 'EN',
    poids: 0.28,
    certifications: certifications(
      ['38565', 'Accompagnant éducatif petite enfance', 'CAP', '3'],
      ['38395', 'Accompagnement, soins et services à la personne', 'Bac pro', '4'],
      ['38362', 'Management commercial opérationnel', 'BTS', '5'],
      ['38364', 'Gestion de la PME', 'BTS', '5'],
      ['35506', 'Coordonnateur technique ; logement social', 'MC', '4'],
      ['36004', 'Comptabilité et gestion', 'DCG', '6'],
    ),
  },
  {
    id: 'travail-titres',
    nom: 'Titres professionnels (données fictives)',
    ministere: 'Travail',
    poids: 0.22,
    certifications: certifications(
      ['37715', 'Assistant de vie aux familles', 'TP', '3'],
      ['37948', 'Gestionnaire de paie', 'TP', '5'],
      ['37275', "Formateur professionnel d'adultes", 'TP', '5'],
      ['37098', 'Conseiller de vente', 'TP', '4'],
      ['37873', "Concepteur développeur d'applications", 'TP', '6'],
    ),
  },
  {
    id: 'social',
    nom: 'Affaires sociales (données fictives)',
    ministere: 'Affaires sociales',
    poids: 0.18,
    certifications: certifications(
      ['36004', 'Accompagnant éducatif et social', 'DE', '3'],
      ['39764', 'Moniteur éducateur', 'DE', '4'],
      ['37676', 'Éducateur spécialisé', 'DE', '6'],
      ['36836', 'CAFERUIS "encadrement"', 'CA', '6'],
      ['37674', 'Assistant de service social', 'DE', '6'],
    ),
  },
  {
    id: 'sante',
    nom: 'Santé (données fictives)',
    ministere: 'Santé',
    poids: 0.14,
    certifications: certifications(
      ['40692', 'Aide-soignant', 'DE', '4'],
      ['40743', 'Auxiliaire de puériculture', 'DE', '4'],
      ['38506', 'Préparateur en pharmacie hospitalière', 'DE', '5'],
      ['39923', 'Infirmier de bloc opératoire', 'DE', '6'],
    ),
  },
  {
    id: 'agri',
    nom: 'Agriculture (données fictives)',
    ministere: 'Agriculture',
    poids: 0.08,
    certifications: certifications(
      ['38234', "Métiers de l'agriculture", 'CAP', '3'],
      ['29267', "Responsable d'entreprise agricole", 'BP', '4'],
      ['38240', 'Gestion et protection de la nature', 'BTSA', '5'],
      ['36933', 'Agronome', 'Ingénieur', '7'],
    ),
  },
  {
    id: 'universite',
    nom: 'Université (données fictives)',
    ministere: null,
    poids: 0.1,
    certifications: certifications(
      ['40114', "Sciences de l'éducation", 'Licence', '6'],
      ['30087', 'Métiers du numérique', 'Licence pro', '6'],
      ['38115', 'Management', 'Master', '7'],
      ['31481', 'Ingénierie de la formation', 'Master', '7'],
      ['36281', 'Sciences de gestion', 'Doctorat', '8'],
    ),
  },
];
