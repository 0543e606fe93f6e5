/** Consular network: an ODS kept by hand in LibreOffice, an explanatory sheet first. */
import { capitals, code, date, juries, naissance, nom, prenom, text } from '../../columns';
import { serie } from '../../dates';
import type { Layout } from '../../layout';
import { remarks } from '../../remarks';

export const consulaire: Layout = {
  certificateur: 'consulaire',
  fichiers: [
    {
      fichier: 'suivi_vae_consulaire.ods',
      contenant: { kind: 'ods' },
      feuille: 'Candidats',
      feuillesAvant: [
        {
          nom: 'Lisez-moi',
          lignes: () => [
            ['Tableau de suivi des candidats à la VAE'],
            ['Un candidat par ligne ; compléter au fil des jurys.'],
          ],
        },
      ],
      colonnes: [
        text('Référence', 'id_dossier_source'),
        nom.naissance('NOM de naissance', capitals),
        nom.usage('NOM usuel', capitals),
        prenom('Prénom'),
        code('H/F', 'sexe', { F: 'F', H: 'H' }),
        naissance('Né le', serie),
        text('Code postal', 'code_postal'),
        text('Ville', 'commune'),
        text('Certification visée', 'intitule_certification'),
        text('Fiche RNCP', 'code_rncp', (value) => `RNCP${value}`),
        code('Niveau certif.', 'niveau_vise', { 4: '4', 5: '5', 6: '6' }, { systemeNiveau: 'nouveau' }),
        code('Statut du candidat', 'situation_emploi', {
          salarie_prive: 'Salarié',
          salarie_public: 'Fonctionnaire',
          salarie_hospitalier: 'Fonctionnaire hospitalier',
          contrat_aide: 'Contrat aidé',
          interimaire: 'Intérimaire',
          alternant: 'Alternant',
          intermittent: 'Intermittent',
          non_salarie: ['Artisan', 'Commerçant', 'Chef d’entreprise'],
          demandeur_emploi: 'Demandeur d’emploi',
          aidant: 'Aidant',
          benevole: 'Bénévole',
          stagiaire: 'Stagiaire',
          retraite: 'Retraité',
        }),
        date('Dépôt dossier 1', 'date_depot_l1', serie),
        date('Décision de recevabilité (date)', 'date_decision_recevabilite', serie),
        code('Décision de recevabilité', 'decision_recevabilite', {
          recevable: ['Recevable', 'recevable'],
          recevable_partiel: 'Recevable en partie',
          non_recevable: 'Non recevable',
          incomplet: 'Incomplet',
          sans_suite: 'Sans suite',
          en_attente: 'En attente',
        }),
        code('Accompagnement ?', 'accompagnement', { oui: 'oui', non: 'non' }),
        date('Dépôt dossier 2', 'date_depot_l2', serie),
        ...juries(
          2,
          serie,
          {
            VT: ['Totale', 'Obtenu'],
            VP: 'Partielle',
            REF: 'Non validé',
            ABS: 'Absent',
            EXC: 'Excusé',
            ATT: 'En attente',
          },
          (rang) => [rang === 1 ? 'Jury le' : `Jury ${rang} le`, rang === 1 ? 'Résultat' : `Résultat ${rang}`],
        ),
        date('Abandon', 'date_abandon', serie),
        remarks('Notes', 0.1),
      ],
    },
  ],
};
