/**
 * What the versions of the RNQ share. The référentiel itself (7 criteria, 32 indicators: décret n° 2019-565) does not change
 * from V9 to V10; the reading guide does. As we could not read the guide V10, nothing here differs but dates, and V10 says so:
 * a difference, once verified, is written in its own file, never here.
 */
import type { Referential } from '../../types';
import { CONFORMITY } from '../scales';
import { appreciations, environnement } from './environnement';
import { moyens, personnels } from './moyens';
import { information, objectifs, suivi } from './prestation';

export const RNQ: Pick<
  Referential,
  'format' | 'famille' | 'editeur' | 'genre' | 'statut' | 'echelle' | 'criteres' | 'indicateurs' | 'regles'
> = {
  format: 1,
  famille: 'rnq',
  editeur: 'Ministère chargé du Travail',
  genre: 'audit',
  statut: 'complet',
  echelle: CONFORMITY,
  criteres: [
    { numero: '1', titre: 'Information du public' },
    { numero: '2', titre: 'Objectifs et adaptation des prestations' },
    { numero: '3', titre: 'Accueil, accompagnement, suivi et évaluation' },
    { numero: '4', titre: 'Moyens pédagogiques, techniques et d’encadrement' },
    { numero: '5', titre: 'Qualification et compétences des personnels' },
    { numero: '6', titre: 'Environnement professionnel' },
    { numero: '7', titre: 'Appréciations, réclamations et amélioration' },
  ],
  indicateurs: [...information, ...objectifs, ...suivi, ...moyens, ...personnels, ...environnement, ...appreciations],
  // Design, "Crosswalk": 5 minors = 1 major; a major is lifted within 3 months.
  regles: { cumul_mineures: 5, delai_majeure_mois: 3 },
};

/** What a reader of either version must know. */
export const RNQ_REMARKS: Referential['remarques'] = [
  {
    titre: 'Indicateurs retenus pour la VAE',
    texte:
      'Les 24 indicateurs applicables aux actions de VAE ont été relevés dans des sources secondaires, qui ne s’accordent pas toutes (22 ou 24 selon les certificateurs). L’indicateur 27 ne concerne que la sous-traitance et le portage salarial. À vérifier dans le guide de lecture.',
  },
  {
    titre: 'Mineures et majeures',
    texte:
      'Une non-conformité mineure n’est possible que sur les indicateurs 1, 2, 3, 9, 12, 17, 18, 19, 23, 24, 25 et 30\u00a0; ailleurs, elle est majeure. Cinq mineures valent une majeure, une majeure se lève sous trois mois. Suivi VAE compte les mineures constatées à l’audit\u00a0; selon des sources secondaires, le certificateur compte celles qui restent non levées au moment de décider. À vérifier.',
  },
  {
    titre: 'Préparer, non certifier',
    texte:
      'Titres, questions, preuves et niveaux sont des reformulations courtes. Cette grille prépare à un audit Qualiopi\u00a0; elle ne remplace ni le guide de lecture du ministère, ni l’audit d’un certificateur accrédité.',
  },
  {
    titre: 'Nouveaux entrants',
    texte:
      'Selon des sources secondaires, les indicateurs 2, 3, 11, 19, 22, 24, 25, 26 et 32 se vérifient, à l’audit initial d’un nouvel entrant, sur la formalisation du processus, et sur sa mise en œuvre à l’audit de surveillance. À vérifier.',
  },
];
