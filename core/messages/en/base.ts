/** Sentences about the regional base (en). */
import type { DomainMessages } from '../types';

export const base: DomainMessages = {
  constats: {
    ligne_fusionnee: {
      quoi: 'This row is joined to a parcours already read ({suggestion}).',
      pourquoi: 'A parcours counts once, even with several juries or delivered twice.',
      action: 'Nothing to do if it is the same parcours; otherwise give it its own file number.',
    },
    numero_dossier_partage: {
      quoi: 'This file number also stands for another person or another certification.',
      pourquoi: 'The rows were not merged: they count as separate parcours.',
      action: 'Check the file number.',
    },
    resultats_contradictoires: {
      quoi: 'Two different results are given for the same jury.',
      pourquoi: 'Only one counts, that of the most recent row.',
      action: 'Keep the right result.',
    },
    personne_deux_sexes: {
      quoi: 'The same person has two sexes in different files.',
      pourquoi: 'The share of women depends on it; these may be two persons.',
      action: 'Check the sex or the title, and the identity.',
    },
    demandes_trop_nombreuses: {
      quoi: 'More than three applications in the same civil year for the same person.',
      pourquoi: 'The Code du travail (R. 6412-3) admits three, one of them for the same certification.',
      action: 'Check whether these are duplicates.',
    },
    certification_demandee_deux_fois: {
      quoi: 'The same certification is applied for twice in the same year by the same person ({suggestion}).',
      pourquoi: 'The Code du travail (R. 6412-3) admits one only; it is often a duplicate.',
      action: 'Check whether it is the same parcours and archive the duplicate.',
    },
  },
  problemes: {},
  phrases: {},
};
