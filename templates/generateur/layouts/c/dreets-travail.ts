/** DREETS, professional titles, third tool: an ODS with real dates. */
import { code, date, juries, naissance, nom, prenom, text } from '../../columns';
import { serie } from '../../dates';
import type { Layout } from '../../layout';

export const dreetsTravail: Layout = {
  certificateur: 'dreets-travail',
  fichiers: [
    {
      fichier: 'titres.ods',
      contenant: { kind: 'ods' },
      feuille: 'Export',
      notes: ['* Données provisoires'],
      colonnes: [
        text('Dossier n°', 'id_dossier_source'),
        code('Civilité', 'sexe', { F: 'Mme', H: 'M' }),
        nom.courant("Nom d'usage", 'nom_usage'),
        nom.naissance('Nom de naissance'),
        prenom('Prénom'),
        naissance('Date de naissance', serie),
        text('Commune de résidence', 'commune'),
        text('Code postal', 'code_postal'),
        text('Intitulé du titre', 'intitule_certification'),
        code('Niveau', 'niveau_vise', { 3: '3', 4: '4', 5: '5', 6: '6' }, { systemeNiveau: 'nouveau' }),
        date('Date de demande de recevabilité', 'date_depot_l1', serie),
        date('Date de recevabilité', 'date_decision_recevabilite', serie),
        code('Résultat de la recevabilité', 'decision_recevabilite', {
          recevable: '10-Favorable',
          non_recevable: '20-Défavorable',
          recevable_partiel: '30-Partielle',
          incomplet: 'Incomplet',
          en_attente: 'En attente',
          sans_suite: 'Sans suite',
        }),
        code('Accompagnement', 'accompagnement', { oui: 'oui', non: 'non' }),
        text('SIRET du prestataire', 'prestataire'),
        date("Début de l'accompagnement", 'date_debut_accompagnement', serie),
        date("Fin de l'accompagnement", 'date_fin_accompagnement', serie),
        date('Date de dépôt du livret 2', 'date_depot_l2', serie),
        ...juries(
          2,
          serie,
          {
            VT: 'Réussite',
            VP: 'CCP obtenus',
            VTB: 'CCP visés obtenus',
            VPB: 'CCP visés partiellement',
            REF: 'Échec',
            ABS: 'Absent',
            EXC: 'Excusé',
            ATT: 'Planifié',
          },
          (rang) => [`Date de jury n°${rang}`, `Résultat de jury n°${rang}`],
        ),
      ],
    },
  ],
};
