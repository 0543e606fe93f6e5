/** Template: register of what goes wrong, and of what gets better. */
import { STATUTS_ACTION } from '../lists';
import type { Form } from '../types';
import { STRUCTURE } from './structureFields';

export const registreDysfonctionnements: Form = {
  id: 'registre-dysfonctionnements',
  version: 1,
  titre: 'Registre des dysfonctionnements et avancées',
  mode_emploi:
    'Une ligne par fait : ce qui n’a pas marché, et ce qui a progressé. Ne nommez pas les candidats : décrivez les faits.',
  public: 'structure',
  sections: [
    {
      id: 'faits',
      titre: 'Dysfonctionnements et avancées',
      genre: 'liste',
      lignes: 50,
      anciens: ['Registre', 'Dysfonctionnements', 'Faits'],
      champs: [
        {
          id: 'date',
          libelle: 'Date du fait',
          type: 'date',
          obligatoire: true,
          anciens: ['Date', 'Le', 'Constaté le'],
          largeur: 13,
        },
        { ...STRUCTURE, aide: 'Seulement si le registre est tenu pour plusieurs structures.' },
        {
          id: 'nature',
          libelle: 'Nature',
          type: 'choix',
          obligatoire: true,
          liste: [
            { code: 'dysfonctionnement', libelle: 'Dysfonctionnement', autres: ['problème', 'incident', 'difficulté'] },
            { code: 'reclamation', libelle: 'Réclamation', autres: ['plainte', 'litige'] },
            { code: 'avancee', libelle: 'Avancée', autres: ['progrès', 'amélioration', 'réussite', 'bonne pratique'] },
          ],
          anciens: ['Type', 'Nature du fait', 'Catégorie'],
          largeur: 18,
        },
        {
          id: 'description',
          libelle: 'Description',
          type: 'texte_long',
          obligatoire: true,
          anciens: ['Fait', 'Faits', 'Description des faits', 'Objet'],
          largeur: 44,
        },
        {
          id: 'signale_par',
          libelle: 'Signalé par',
          type: 'choix',
          liste: [
            { code: 'candidat', libelle: 'Candidat', autres: ['bénéficiaire', 'candidate'] },
            { code: 'accompagnateur', libelle: 'Accompagnateur', autres: ['intervenant', 'équipe'] },
            { code: 'certificateur', libelle: 'Certificateur', autres: ['valideur', 'jury'] },
            { code: 'financeur', libelle: 'Financeur', autres: ['OPCO'] },
            { code: 'reseau', libelle: 'Réseau', autres: ['info-conseil', 'PRC', 'comité technique'] },
            { code: 'autre', libelle: 'Autre' },
          ],
          anciens: ['Origine', 'Source', 'Par qui'],
          largeur: 18,
        },
        {
          id: 'indicateurs',
          libelle: 'Indicateurs touchés',
          type: 'indicateurs',
          anciens: ['Indicateurs', 'Indicateur', 'Indicateurs concernés'],
          largeur: 13,
        },
        {
          id: 'cause',
          libelle: 'Cause',
          type: 'texte_long',
          anciens: ['Causes', 'Analyse', 'Analyse des causes'],
          largeur: 32,
        },
        {
          id: 'suite',
          libelle: 'Suite donnée',
          type: 'texte_long',
          anciens: ['Action', 'Traitement', 'Réponse apportée', 'Suites'],
          largeur: 36,
        },
        {
          id: 'statut',
          libelle: 'Avancement',
          type: 'choix',
          liste: STATUTS_ACTION,
          anciens: ['Statut', 'État'],
          largeur: 14,
        },
        {
          id: 'date_cloture',
          libelle: 'Clos le',
          type: 'date',
          anciens: ['Clôture', 'Date de clôture', 'Soldé le'],
          largeur: 13,
        },
      ],
    },
  ],
};
