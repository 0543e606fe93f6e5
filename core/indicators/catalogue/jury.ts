/** Indicators of the jury: access, presence, results, certification. */
import type { Indicator, Predicate } from '../types';
import { CONVOQUE, PRESENTE, RECEVABLE, RESULTAT_INCONNU, VISEE_NON_PARTIELLE } from './predicates';

function resultat(parmi: readonly string[]): Predicate {
  return { rubrique: 'resultat_jury', parmi };
}

const ABSENTS_EXCLUS = 'Les absents, les excusés et les résultats en attente sont exclus.';

function passageRate(
  id: string,
  nom: string,
  question: string,
  codes: readonly string[],
  lecture: string,
): Indicator[] {
  const base: Indicator = {
    id,
    nom,
    question,
    unite: 'passage',
    vues: ['flux'],
    evenement: 'jury',
    mesure: {
      genre: 'taux',
      numerateur: resultat(codes),
      denominateur: PRESENTE,
      inconnus: RESULTAT_INCONNU,
    },
    lecture,
    avertissements: [ABSENTS_EXCLUS],
  };
  return [
    base,
    {
      ...base,
      id: `${id}.hors_partielle`,
      nom: `${nom} (hors visée partielle)`,
      exclusions: 'Parcours qui ne visent que certains blocs.',
      mesure: {
        genre: 'taux',
        numerateur: { toutes: [VISEE_NON_PARTIELLE, resultat(codes)] },
        denominateur: { toutes: [VISEE_NON_PARTIELLE, PRESENTE] },
        inconnus: { toutes: [VISEE_NON_PARTIELLE, RESULTAT_INCONNU] },
      },
    },
  ];
}

const COHORTE_RECENTE =
  "Une cohorte récente n'a pas fini son parcours : son taux augmente encore, ne pas le lire comme un échec.";

export const jury: readonly Indicator[] = [
  {
    id: 'V07C',
    nom: "Taux d'accès au jury",
    question: 'Quelle part des candidats recevables est passée au moins une fois devant un jury ?',
    unite: 'parcours',
    vues: ['cohorte'],
    evenement: 'recevable',
    mesure: { genre: 'taux', numerateur: { evenement: 'presente' }, denominateur: RECEVABLE },
    lecture: 'Parmi les parcours recevables de {periode}, {valeur} sont passés devant un jury.',
    avertissements: [COHORTE_RECENTE],
  },
  {
    id: 'V08',
    nom: 'Taux de présence au jury',
    question: 'Quelle part des candidats attendus se présente au jury ?',
    unite: 'passage',
    vues: ['flux'],
    evenement: 'jury',
    mesure: { genre: 'taux', numerateur: PRESENTE, denominateur: CONVOQUE, inconnus: RESULTAT_INCONNU },
    lecture: 'En {periode}, {valeur} des candidats attendus se sont présentés.',
    avertissements: [],
  },
  ...passageRate(
    'V09',
    'Taux de validation totale',
    'Quelle part des passages donne la certification entière ?',
    ['VT'],
    'En {periode}, {valeur} des passages devant un jury donnent une validation totale.',
  ),
  ...passageRate(
    'V10',
    'Taux de validation partielle',
    'Quelle part des passages donne une partie de la certification ?',
    ['VP', 'VPB', 'VR', 'VTB'],
    'En {periode}, {valeur} des passages devant un jury donnent une validation partielle.',
  ),
  ...passageRate(
    'V11',
    'Taux de refus',
    'Quelle part des passages ne donne aucune validation ?',
    ['REF'],
    'En {periode}, {valeur} des passages devant un jury ne donnent aucune validation.',
  ),
  {
    id: 'V15',
    nom: 'Taux de certification de la cohorte',
    question: 'Quelle part des candidats recevables a obtenu la certification entière ?',
    unite: 'parcours',
    vues: ['cohorte'],
    evenement: 'recevable',
    mesure: { genre: 'taux', numerateur: { evenement: 'vt' }, denominateur: RECEVABLE },
    lecture: 'Parmi les parcours recevables de {periode}, {valeur} ont obtenu la certification.',
    avertissements: [COHORTE_RECENTE],
  },
];
