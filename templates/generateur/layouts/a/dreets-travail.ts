/** DREETS, professional titles: XLSX with real dates, coded labels, a totals row and a "Bilan" sheet. */
import { asNumber, capitals, code, date, free, juries, naissance, nom, prenom, text } from '../../columns';
import { serie } from '../../dates';
import type { Layout } from '../../layout';
import { DEPARTEMENTS } from '../../places';
import { remarks } from '../../remarks';

const situations = {
  salarie_prive: '01-Salarié privé',
  salarie_public: '02-Salarié public',
  salarie_hospitalier: '02-Salarié public hospitalier',
  contrat_aide: '03-Contrat aidé',
  interimaire: '04-Intérim',
  alternant: '05-Alternance',
  intermittent: '06-Intermittent',
  non_salarie: '07-Indépendant',
  demandeur_emploi: "10-Demandeur d'emploi",
  aidant: '20-Aidant',
  benevole: '21-Bénévole',
  stagiaire: '22-Stagiaire',
  retraite: '23-Retraité',
};

export const dreetsTravail: Layout = {
  certificateur: 'dreets-travail',
  fichiers: [
    {
      fichier: 'Extraction VAE titres pro.xlsx',
      contenant: { kind: 'xlsx' },
      feuille: 'Données',
      feuillesApres: [
        {
          nom: 'Bilan',
          lignes: ({ lignes, l2 }) => [
            ['Bilan des titres professionnels par la VAE'],
            [],
            ['Dossiers suivis', lignes],
            ['Dossiers de validation déposés', l2],
          ],
        },
      ],
      total: 'TOTAL',
      colonnes: [
        text('Numéro de dossier', 'id_dossier_source'),
        nom.naissance('Nom de famille', capitals),
        nom.usage('Nom marital', capitals),
        prenom('Prénom', capitals),
        free('Civilité', null, (l) => (l.vrai.person.sexe === 'F' ? 'Madame' : 'Monsieur')),
        code('Sexe', 'sexe', { F: 'Féminin', H: 'Masculin' }),
        naissance('Date de naissance', serie),
        text('CP', 'code_postal'),
        text('Ville', 'commune', capitals),
        text('Code commune INSEE', 'code_commune'),
        text('Département', 'departement', (value) => `${value} - ${DEPARTEMENTS[value]}`),
        text('Titre visé', 'intitule_certification'),
        text('N° fiche RNCP', 'code_rncp', asNumber),
        code('Niveau du titre', 'niveau_vise', { 3: '3', 4: '4', 5: '5', 6: '6' }, { systemeNiveau: 'nouveau' }),
        text('Code NSF', 'nsf'),
        code('Parcours visé', 'visee_partielle', { non: 'Titre complet', oui: 'CCP' }),
        code('Situation au regard de l’emploi', 'situation_emploi', situations),
        date('Date de la demande', 'date_demande', serie),
        date('Date de réception du dossier de recevabilité', 'date_depot_l1', serie),
        date('Date de complétude', 'date_l1_complet', serie),
        date('Date de décision', 'date_decision_recevabilite', serie),
        code('Décision', 'decision_recevabilite', {
          recevable: '10-Favorable',
          non_recevable: ['20-Défavorable', '20-Refusé'],
          recevable_partiel: '30-Partielle',
          incomplet: '40-Incomplet',
          en_attente: '50-En attente',
          sans_suite: '60-Sans suite',
        }),
        code('Accompagné', 'accompagnement', { oui: 'O', non: 'N' }),
        text('SIRET accompagnateur', 'prestataire'),
        date('Date début accompagnement', 'date_debut_accompagnement', serie),
        date('Date fin accompagnement', 'date_fin_accompagnement', serie),
        date('Date dépôt dossier de validation', 'date_depot_l2', serie),
        ...juries(
          2,
          serie,
          {
            VT: '10-Titre obtenu',
            VP: ['20-Obtention partielle (CCP)', '20-CCP obtenus'],
            VTB: '11-CCP visés obtenus',
            VPB: '21-Une partie des CCP visés',
            REF: '30-Échec',
            ABS: '40-Absent',
            EXC: '41-Excusé',
            ATT: '50-Planifié',
          },
          (rang) => [`Date session ${rang}`, `Résultat session ${rang}`],
        ),
        date("Date d'abandon", 'date_abandon', serie),
        code("Motif d'archivage", 'motif_archivage', {
          doublon: 'Doublon',
          'multi-candidatures': 'Candidatures multiples',
          'passage autonome->accompagné': "Passé d'autonome à accompagné",
        }),
        remarks('Remarques', 0.1),
      ],
    },
  ],
};
