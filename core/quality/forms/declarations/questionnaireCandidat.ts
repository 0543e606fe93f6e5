/** Template: satisfaction questionnaire of candidates, anonymous; one file may hold many answers. */
import { SATISFACTION } from '../lists';
import type { Field, Form } from '../types';

/** A question answered by one of four degrees. */
function question(id: string, libelle: string, aide: string, ...anciens: string[]): Field {
  return { id, libelle, type: 'choix', liste: SATISFACTION, aide, anciens, largeur: 18 };
}

export const questionnaireCandidat: Form = {
  id: 'questionnaire-candidat',
  version: 1,
  titre: 'Questionnaire de satisfaction du candidat',
  mode_emploi:
    'Anonyme : n’écrivez ni votre nom ni celui d’une autre personne. Une ligne par candidat, de 1 (pas du tout satisfait) à 4 (très satisfait).',
  public: 'candidat',
  sections: [
    {
      id: 'reponses',
      titre: 'Réponses',
      genre: 'liste',
      lignes: 60,
      anciens: ['Questionnaire', 'Réponses des candidats', 'Satisfaction', 'Réponses au formulaire 1'],
      champs: [
        {
          id: 'date',
          libelle: 'Date de la réponse',
          type: 'date',
          anciens: ['Date', 'Horodateur', 'Mois de la réponse'],
          largeur: 13,
        },
        {
          id: 'avancement',
          libelle: 'Où en est votre parcours',
          type: 'choix',
          liste: [
            { code: 'en_cours', libelle: 'Accompagnement en cours', autres: ['en cours'] },
            { code: 'avant_jury', libelle: 'Livret déposé', autres: ['en attente du jury', 'livret 2 déposé'] },
            { code: 'apres_jury', libelle: 'Jury passé', autres: ['après le jury', 'terminé', 'validé'] },
            { code: 'arret', libelle: 'Arrêt en cours de route', autres: ['abandon', 'arrêt', 'interrompu'] },
          ],
          anciens: ['Avancement', 'Étape du parcours', 'Situation'],
          largeur: 22,
        },
        question(
          'accueil',
          'Accueil et locaux',
          'Horaires, accès, délais pour être reçu.',
          'Accueil',
          'Conditions d’accueil',
        ),
        question(
          'information',
          'Information avant de commencer',
          'Coût, financement, étapes, vos droits.',
          'Information',
          'Information préalable',
        ),
        question(
          'adaptation',
          'Accompagnement adapté à votre situation',
          'Votre rythme, votre métier, vos besoins.',
          'Adaptation',
          'Personnalisation',
        ),
        question('methodes', 'Méthodes et outils', 'Entretiens, ateliers, supports remis.', 'Méthodes', 'Outils'),
        question(
          'competence',
          'Compétence de l’accompagnateur',
          'Connaissance de la VAE et de votre métier.',
          'Compétence',
          'Accompagnateur',
        ),
        question(
          'disponibilite',
          'Disponibilité et suivi',
          'Réponses, relances, rendez-vous tenus.',
          'Disponibilité',
          'Suivi',
        ),
        question(
          'confidentialite',
          'Respect et confidentialité',
          'De vos écrits et de votre parole.',
          'Confidentialité',
          'Déontologie',
        ),
        question(
          'preparation',
          'Préparation au jury',
          'Entretien, mise en situation.',
          'Préparation',
          'Préparation du jury',
        ),
        question(
          'globale',
          'Satisfaction d’ensemble',
          'Tout compte fait.',
          'Satisfaction globale',
          'Satisfaction générale',
          'Satisfaction',
        ),
        {
          id: 'recommande',
          libelle: 'Recommanderiez-vous cet accompagnement',
          type: 'oui_non',
          anciens: ['Recommandation', 'Recommanderiez-vous'],
          largeur: 16,
        },
        {
          id: 'difficultes',
          libelle: 'Difficultés rencontrées',
          type: 'texte_long',
          personnel: true,
          anciens: ['Difficultés', 'Points à améliorer'],
          largeur: 36,
        },
        {
          id: 'commentaire',
          libelle: 'Commentaire libre',
          type: 'texte_long',
          personnel: true,
          anciens: ['Commentaire', 'Commentaires', 'Suggestions'],
          largeur: 40,
        },
      ],
    },
  ],
};
