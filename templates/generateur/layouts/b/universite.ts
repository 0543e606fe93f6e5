/** University, other tool: an XLSX with real dates and French headers, a title above, two cohorts in two files. */
import { asNumber, capitalsMarked, code, date, juries, naissance, nom, prenom, text } from '../../columns';
import { serie } from '../../dates';
import type { FileLayout, Layout } from '../../layout';

const file = (fichier: string, annees: number[]): FileLayout => ({
  fichier,
  contenant: { kind: 'xlsx' },
  feuille: 'Candidats VAE',
  annees,
  titre: [
    [`Service commun de formation continue - VAE ${annees[annees.length - 2]}-${annees[annees.length - 1]}`],
    [null],
  ],
  colonnes: [
    text('N° étudiant', 'id_dossier_source'),
    nom.naissance('Nom de famille', capitalsMarked),
    nom.usage("Nom d'usage", capitalsMarked),
    prenom('Prénom'),
    naissance('Naissance', serie),
    code('Genre', 'sexe', { F: 'femme', H: 'homme' }),
    text('Code postal', 'code_postal', asNumber),
    text('Ville de résidence', 'commune'),
    code('Type de parcours', 'dispositif', { VAE: 'VAE', VAPP: 'VAPP 85', VES: 'VES' }),
    code('Diplôme préparé', 'type_certification', {
      Licence: 'Licence',
      'Licence pro': 'Licence pro',
      Master: 'Master',
      'BUT/DUT': 'BUT',
      DEUST: 'DEUST',
      Doctorat: 'Doctorat',
    }),
    text('Intitulé du diplôme', 'intitule_certification'),
    code('Niveau', 'niveau_vise', { 5: '5', 6: '6', 7: '7', 8: '8' }, { systemeNiveau: 'nouveau' }),
    code('VAE partielle', 'visee_partielle', { oui: 'oui', non: 'non' }),
    date('Dépôt dossier recevabilité', 'date_depot_l1', serie),
    code('Recevabilité', 'decision_recevabilite', {
      recevable: 'Recevable',
      recevable_partiel: 'Recevable partiel',
      non_recevable: 'Non recevable',
      recevable_implicite: 'Recevable implicite',
      incomplet: 'Incomplet',
      sans_suite: 'Sans suite',
      en_attente: 'En attente',
    }),
    date('Date commission recevabilité', 'date_decision_recevabilite', serie),
    code('Accompagnement', 'accompagnement', { oui: 'oui', non: 'non' }),
    date('Dépôt mémoire', 'date_depot_l2', serie),
    ...juries(
      2,
      serie,
      {
        VT: 'Validation totale',
        VP: 'Validation partielle',
        VTB: 'Tous les blocs visés',
        VPB: 'Une partie des blocs visés',
        REF: 'Aucune validation',
        ABS: 'Absent',
        EXC: 'Excusé',
        ATT: 'En attente',
      },
      (rang) => [`Date du jury ${rang}`, `Résultat du jury ${rang}`],
    ),
  ],
});

export const universite: Layout = {
  certificateur: 'universite',
  fichiers: [file('VAE 2022-2023.xlsx', [2021, 2022, 2023]), file('VAE 2024-2025.xlsx', [2024, 2025])],
};
