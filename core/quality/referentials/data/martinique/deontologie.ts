/** Criterion 2 of martinique-2010: Critères déontologiques. */
import { deduced } from './draft';

export const deontologie = deduced('2', [
  {
    numero: '5',
    titre: 'Mode de calcul du coût de la prestation',
    question: 'Comment le prix est-il calculé, et que sait le candidat de ce qu’il paiera avant de s’engager\u00a0?',
    preuves: [
      'Grille tarifaire en vigueur',
      'Deux devis et les factures correspondantes',
      'Information écrite sur les financements possibles et le reste à charge',
    ],
    niveaux: [
      'Aucun tarif écrit\u00a0; le prix est donné à l’oral ou varie sans raison.',
      'Un tarif global existe, mais ce qu’il comprend (heures, déplacements, relecture, jury blanc) n’est pas détaillé.',
      'Tarif écrit et détaillé, devis remis avant tout engagement, facture conforme au devis\u00a0; le reste à charge est dit.',
      'Mode de calcul public et le même pour tous les financeurs\u00a0; solutions recherchées pour les candidats sans financement, et suivies.',
    ],
  },
  {
    numero: '6',
    titre: "Vérification du recours au dispositif d'information conseil",
    question:
      'Comment vérifiez-vous que le candidat a reçu une information et un conseil neutres sur la VAE avant de venir vous voir\u00a0?',
    preuves: [
      'Fiche d’accueil avec la question posée et la réponse',
      'Attestation ou fiche de liaison du point relais conseil',
      'Compte rendu du premier entretien',
    ],
    niveaux: [
      'La question n’est jamais posée.',
      'Elle est posée à l’oral, sans trace\u00a0; la suite donnée dépend de la personne qui reçoit.',
      'Elle est posée à chaque candidat, la réponse est écrite au dossier, et l’absence de conseil préalable entraîne une orientation ou une information équivalente.',
      'Une fiche de liaison circule entre le point relais conseil et la structure\u00a0; son usage est suivi et discuté avec le réseau.',
    ],
  },
  {
    numero: '7',
    titre: "Orientation à posteriori vers le dispositif d'information conseil",
    question:
      'Quand l’accompagnement montre que la VAE, la certification ou le moment ne conviennent pas, vers qui et comment orientez-vous le candidat\u00a0?',
    preuves: [
      'Dossier d’un candidat réorienté\u00a0: motif, date, interlocuteur',
      'Liste à jour des points relais conseil et autres relais',
      'Trace du retour fait au point relais conseil',
    ],
    niveaux: [
      'Aucune réorientation, même quand le projet n’est pas adapté.',
      'Le candidat reçoit une adresse, sans mise en relation ni trace.',
      'Les réorientations sont motivées, écrites, avec un interlocuteur nommé\u00a0; le candidat ne paie pas ce qui n’a pas été fait.',
      'Le suivi est vérifié (le candidat a été reçu)\u00a0; les motifs de réorientation sont partagés avec le réseau pour améliorer le conseil en amont.',
    ],
  },
  {
    numero: '8',
    titre: "Existence de supports d'information générale sur la VAE",
    question:
      'Quels documents remettez-vous sur la VAE en général (droits, étapes, certificateurs, financements), et qui les tient à jour\u00a0?',
    preuves: [
      'Supports remis ou affichés, avec leur date de mise à jour',
      'Page du site sur la VAE',
      'Procédure ou responsable de la veille réglementaire',
    ],
    niveaux: [
      'Aucun support.',
      'Des supports existent, mais périmés (règles, sigles ou adresses d’avant une réforme) ou purement publicitaires.',
      'Supports exacts, datés, neutres, qui distinguent l’information sur la VAE de l’offre de la structure.',
      'Supports revus au moins une fois par an, adaptés aux publics (langage simple, créole, grand caractère, vidéo), partagés avec le réseau.',
    ],
  },
  {
    numero: '9',
    titre: 'Personnalisation de la prestation',
    question:
      'Qu’est-ce qui change d’un candidat à l’autre, et sur quelle analyse de sa situation est-ce décidé\u00a0?',
    preuves: [
      'Analyse de départ de deux candidats de profils différents',
      'Plans d’accompagnement correspondants',
      'Avenants ou comptes rendus montrant un ajustement en cours de route',
    ],
    niveaux: [
      'Même programme pour tous, sans entretien de départ.',
      'Un entretien de départ a lieu, mais n’a pas d’effet visible sur le contenu, la durée ou les modalités.',
      'L’analyse du parcours, de la certification et des contraintes du candidat conduit à un plan écrit qui lui est propre.',
      'Le plan est revu avec le candidat à mi-parcours\u00a0; il combine plusieurs modalités et le choix est expliqué.',
    ],
  },
  {
    numero: '10',
    titre: "Modalités d'encadrement du bénéficiaire",
    question:
      'Qui suit le candidat du début à la fin, qui prend le relais en cas d’absence, et jusqu’où va l’aide apportée\u00a0?',
    preuves: [
      'Nom du référent écrit dans la convention ou le livret d’accueil',
      'Organisation des remplacements',
      'Consigne sur les limites\u00a0: aider à dire et à écrire, ne pas écrire à la place',
    ],
    niveaux: [
      'Pas de référent\u00a0; le candidat raconte son histoire à chaque rendez-vous.',
      'Un référent existe de fait\u00a0; rien n’est prévu en son absence, et les limites de l’aide ne sont pas dites.',
      'Référent nommé, relais prévu, dossier tenu pour que le relais soit possible\u00a0; rôle de chacun expliqué au candidat.',
      'L’équipe se coordonne régulièrement (études de cas, double regard sur les dossiers) et le candidat peut demander à changer de référent.',
    ],
  },
  {
    numero: '11',
    titre: 'Observation des principes de confidentialité',
    question:
      'Que deviennent les informations confiées par le candidat\u00a0: qui les voit, où sont-elles, jusqu’à quand\u00a0?',
    preuves: [
      'Engagement de confidentialité signé par les intervenants',
      'Information remise au candidat sur ses données et ses droits (RGPD)',
      'Observation\u00a0: rangement des dossiers, postes verrouillés, bureau fermé',
      'Règle de conservation et de destruction des livrets',
    ],
    niveaux: [
      'Dossiers visibles de tous, entretiens dans un lieu de passage, aucune règle.',
      'Des usages prudents, mais non écrits\u00a0; des livrets sont gardés sans durée ni accord.',
      'Règles écrites, signées et appliquées\u00a0: accès limité, accord du candidat pour tout partage, durée de conservation tenue.',
      'Pratiques vérifiées chaque année, incidents notés et traités\u00a0; employeurs et financeurs ne reçoivent que ce qui a été convenu par écrit avec le candidat.',
    ],
  },
]);
