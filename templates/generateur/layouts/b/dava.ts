/** DAVA, other tool: UTF-8 with quotes everywhere, headers of a database, ISO dates. */
import { code, date, juries, naissance, nom, prenom, text } from '../../columns';
import { iso } from '../../dates';
import type { Layout } from '../../layout';
import { remarks } from '../../remarks';

export const dava: Layout = {
  certificateur: 'dava',
  fichiers: [
    {
      fichier: 'export_candidatures.csv',
      contenant: { kind: 'texte', charset: 'utf-8', bom: true, separateur: ';', guillemets: true },
      colonnes: [
        text('NumCandidature', 'id_dossier_source'),
        code('Civilite', 'sexe', { F: 'Madame', H: 'Monsieur' }),
        nom.courant('NomUsuel', 'nom_usage'),
        prenom('Prenom'),
        nom.naissance('NomPatronymique'),
        naissance('DateNaissance', iso),
        text('AdresseMail', 'courriel'),
        text('TelPortable', 'telephone'),
        text('CodePostal', 'code_postal'),
        text('Ville', 'commune'),
        code('TypeDiplome', 'type_certification', {
          BTS: 'BTS',
          'Bac pro': 'Bac Professionnel',
          CAP: 'CAP',
          BP: 'Brevet Professionnel',
          MC: 'Mention Complémentaire',
        }),
        text('LibelleDiplome', 'intitule_certification'),
        text('CodeRNCP', 'code_rncp'),
        code('NiveauDiplome', 'niveau_vise', { 3: 'V', 4: 'IV', 5: 'III' }, { systemeNiveau: 'ancien' }),
        date('DatePremiereDemande', 'date_demande', iso),
        date('DateDepotLivret1', 'date_depot_l1', iso),
        date('DateRecevabilite', 'date_decision_recevabilite', iso),
        code('AvisRecevabilite', 'decision_recevabilite', {
          recevable: ['Favorable', 'favorable'],
          recevable_partiel: 'Favorable partiel',
          non_recevable: 'Défavorable',
          recevable_implicite: 'Favorable implicite',
          incomplet: 'Incomplet',
          sans_suite: 'Sans suite',
          en_attente: 'En attente',
        }),
        code('CandidatAccompagne', 'accompagnement', { oui: 'O', non: 'N' }),
        text('SiretAccompagnateur', 'prestataire'),
        date('DateDebutAccompagnement', 'date_debut_accompagnement', iso),
        date('DateFinAccompagnement', 'date_fin_accompagnement', iso),
        date('DateDepotLivret2', 'date_depot_l2', iso),
        ...juries(
          3,
          iso,
          { VT: 'TOTALE', VP: 'PARTIELLE', REF: 'REFUS', ABS: 'ABSENT', EXC: 'EXCUSE', ATT: 'EN ATTENTE' },
          (rang) => [`DateJury${rang}`, `DecisionJury${rang}`],
        ),
        code('MotifArchivage', 'motif_archivage', {
          doublon: 'Doublon',
          'multi-candidatures': 'Multi-candidatures',
          'passage autonome->accompagné': 'Passage autonome vers accompagné',
        }),
        remarks('Commentaire'),
      ],
    },
  ],
};
