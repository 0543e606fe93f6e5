/** martinique-2010: the 5 criteria and 24 indicators of the network of Martinique (design, "martinique-2010"). */
import type { Referential } from '../types';
import { accueil } from './martinique/accueil';
import { deontologie } from './martinique/deontologie';
import { evaluation } from './martinique/evaluation';
import { experience } from './martinique/experience';
import { methode } from './martinique/methode';
import { MATURITY } from './scales';

export const martinique2010: Referential = {
  format: 1,
  id: 'martinique-2010',
  famille: 'martinique',
  version: '2010',
  titre: 'Référentiel qualité de l’accompagnement VAE en Martinique',
  editeur: 'Réseau de l’accompagnement VAE en Martinique, Comité technique',
  genre: 'audit',
  statut: 'complet',
  // The source gives no date of effect: open at both ends.
  validite: { debut: null, fin: null },
  source: {
    intitule: 'Référentiel de la démarche qualité de l’accompagnement VAE en Martinique (2009-2012)',
    reference: 'Titres et ordre de la source\u00a0; document d’origine à joindre par le Comité technique',
    a_verifier: true,
  },
  echelle: MATURITY,
  criteres: [
    { numero: '1', titre: "Les conditions d'accueil" },
    { numero: '2', titre: 'Critères déontologiques' },
    { numero: '3', titre: 'Critères méthodologiques' },
    { numero: '4', titre: "Critères liés à l'expérience du prestataire" },
    { numero: '5', titre: "Critères d'évaluation" },
  ],
  indicateurs: [...accueil, ...deontologie, ...methode, ...experience, ...evaluation],
  regles: {},
  remarques: [
    {
      titre: 'Rattachement des indicateurs aux critères',
      texte:
        'La source donne 5 critères et 24 indicateurs, sans dire à quel critère appartient chaque indicateur. Un rattachement «\u00a0déduit\u00a0» suit leur ordre, et la région peut le modifier\u00a0: il devient alors «\u00a0choix de la région\u00a0».',
    },
    {
      titre: 'Questions, preuves et niveaux',
      texte:
        'La source ne donne que les titres. Les questions d’audit, les preuves attendues et la description des niveaux 0 à 3 sont proposées par Suivi VAE et restent à valider par le Comité technique. Un indicateur est conforme à partir du niveau 2.',
    },
    {
      titre: 'Vocabulaire de 2010',
      texte:
        'Le dispositif d’information conseil désigne les points relais conseil. Les indicateurs 6 et 7 restent utiles avec France VAE\u00a0: le premier conseil neutre peut venir d’ailleurs.',
    },
  ],
};
