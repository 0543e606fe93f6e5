/** charte-2010: the eight commitments of the network of Martinique, and their points (design, "charte-2010"). */
import type { QualityIndicator, Referential } from '../types';
import { COMMITMENTS } from './charte/commitments';
import { RESPECT } from './scales';

export const charte2010: Referential = {
  format: 1,
  id: 'charte-2010',
  famille: 'charte',
  version: '2010',
  titre: 'Charte des bonnes pratiques de l’accompagnement VAE',
  editeur: 'Réseau de l’accompagnement VAE en Martinique, Comité technique',
  genre: 'charte',
  statut: 'complet',
  // The source gives no date of effect: open at both ends.
  validite: { debut: null, fin: null },
  source: {
    intitule: 'Charte des bonnes pratiques de l’accompagnement VAE en Martinique, huit engagements',
    reference: 'Titres et points de la source\u00a0; document d’origine à joindre par le Comité technique',
    a_verifier: true,
  },
  echelle: RESPECT,
  criteres: COMMITMENTS.map(({ numero, titre }) => ({ numero, titre })),
  indicateurs: COMMITMENTS.flatMap(({ numero, points }) =>
    points.map((point, i): QualityIndicator => ({
      numero: `${numero}.${i + 1}`,
      titre: point.titre,
      critere: numero,
      rattachement: 'source',
      question: point.question,
      preuves: point.preuves,
      descripteurs: {},
      a_valider: true,
    })),
  ),
  regles: {},
  remarques: [
    {
      titre: 'Sept critères ou cinq',
      texte:
        'L’engagement VIII parle de la «\u00a0vérification par le Comité technique des 7 critères qualité\u00a0», alors que le référentiel retenu compte 5 critères. Les 7 sont peut-être les engagements I à VII. Les deux nombres sont donnés tels quels\u00a0: c’est au Comité technique de dire lequel vaut.',
    },
    {
      titre: 'Points des engagements',
      texte:
        'Les points sont ceux que la source énumère sous chaque engagement\u00a0; leur numérotation (I.1, I.2…), les questions et les preuves sont proposées par Suivi VAE et restent à valider par le Comité technique.',
    },
  ],
};
