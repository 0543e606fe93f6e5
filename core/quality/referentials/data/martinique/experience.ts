/** Criterion 4 of martinique-2010: Critères liés à l'expérience du prestataire. */
import { deduced } from './draft';

export const experience = deduced('4', [
  {
    numero: '20',
    titre: "Expérience de la structure en matière d'accompagnement VAE",
    question: 'Depuis quand accompagnez-vous des candidats, combien par an, et avec quels résultats\u00a0?',
    preuves: [
      'Nombre de candidats accompagnés sur trois ans',
      'Résultats aux jurys, avec l’effectif et la source',
      'Bilan d’activité ou bilan pédagogique et financier',
      'Conventions avec des financeurs ou des certificateurs',
    ],
    // Volume and results are what experience leaves as figures (P01, P05); its counterpart is RNQ 2 (crosswalk 20 -> 2).
    mesures: ['P01', 'P05'],
    niveaux: [
      'Aucun accompagnement mené à terme, ou aucune trace.',
      'Une activité récente ou rare (quelques candidats), sans suivi des résultats.',
      'Une activité régulière depuis au moins deux ans, tracée, dont les résultats sont connus et donnés avec leur effectif.',
      'Une expérience diverse (certificateurs, niveaux, publics), dont les enseignements sont formalisés et transmis au réseau.',
    ],
  },
  {
    numero: '21',
    titre: "Champs d'intervention et certifications visées",
    question:
      'Pour quels métiers, certifications et niveaux accompagnez-vous, et que faites-vous d’une demande en dehors\u00a0?',
    preuves: [
      'Liste des certifications accompagnées, avec codes RNCP',
      'Fiche RNCP et référentiel d’un dossier en cours',
      'Trace d’une demande hors champ et de la suite donnée',
    ],
    niveaux: [
      'Champ non défini\u00a0: la structure dit savoir tout faire.',
      'Champ annoncé, mais plus large que les compétences réunies, ou certifications qui n’existent plus.',
      'Champ écrit, exact et tenu\u00a0: certifications en vigueur, référentiels connus, demandes hors champ orientées.',
      'Champ construit avec les certificateurs et les besoins du territoire, révisé chaque année, complémentaire des autres structures.',
    ],
  },
  {
    numero: '22',
    titre: 'Profil des accompagnateurs',
    question:
      'Qui accompagne, avec quelle qualification et quelle expérience de la VAE, et comment ces compétences sont-elles entretenues\u00a0?',
    preuves: [
      'CV et fiches accompagnateur à jour',
      'Attestations de formation à l’accompagnement VAE',
      'Plan de développement des compétences, échanges de pratiques',
      'Contrats des intervenants extérieurs',
    ],
    niveaux: [
      'Intervenants sans formation ni expérience de l’accompagnement, ou inconnus de la structure.',
      'Expérience de la formation ou du métier, mais pas de l’accompagnement VAE\u00a0; pas de formation prévue.',
      'Chaque accompagnateur est formé ou expérimenté en accompagnement VAE, son profil est à jour, et ses compétences sont entretenues.',
      'Équipe aux profils complémentaires, formation continue annuelle, analyse de pratiques, expérience de jury.',
    ],
  },
]);
