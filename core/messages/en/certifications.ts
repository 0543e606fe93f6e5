/** Sentences about the region's referential of certifications, and official lists of places (en). */
import type { DomainMessages } from '../types';

export const certifications: DomainMessages = {
  constats: {
    certification_inconnue: {
      quoi: 'This certification is not in the region’s list (“{rubrique}”).',
      pourquoi:
        'It may be right and missing from the list; otherwise the application is counted apart from the others of the same certification.',
      action: 'Check the code and the title; if they are right, ask the region to add the certification to its list.',
    },
    certification_proche: {
      quoi: 'This title is not in the region’s list, but looks like one of its titles.',
      pourquoi: 'Nothing is filled in for you: two close titles may be two diplomas.',
      action: 'If it is “{suggestion}”, write it so, or give the RNCP code.',
    },
    certification_ambigue: {
      quoi: 'Several certifications of the list bear this title, or none has the type, the level and the dates of the row.',
      pourquoi:
        'Two RNCP records of one title are two versions of the diploma: choosing for you would be an even chance.',
      action: 'Give the RNCP code of the certification aimed at.',
    },
    certification_contradictoire: {
      quoi: 'The RNCP code and the title are those of two different certifications of the list.',
      pourquoi: 'One of them is wrong; nothing is changed or filled in.',
      action: 'Correct the code or the title.',
    },
    certifications_completees: {
      quoi: '“{rubrique}” was filled in from the region’s list of certifications ({suggestion}).',
      pourquoi: 'The title names one certification of the list; only empty cells were filled.',
      action: 'Nothing to do if it is right; otherwise give the RNCP code in your export.',
    },
    referentiel_code_en_double: {
      quoi: 'In the list of certifications, this RNCP code bears two different titles.',
      pourquoi: 'Which is right is not known: neither serves to fill in a code.',
      action: 'Correct the code, or put the other title in the column of other titles.',
    },
    referentiel_code_illisible: {
      quoi: 'In the list of certifications, this code is no RNCP record number.',
      pourquoi: 'The title is recognised, but gives no code.',
      action: 'Write the number of the record (RNCP35830 or 35830), one per row.',
    },
    commune_inconnue: {
      quoi: 'This code is shaped as an INSEE code, but no commune bears it or ever did (list of {suggestion}).',
      pourquoi:
        'A figure is probably wrong. It is kept: the commune may have been created since, and the département remains that of the first figures.',
      action: 'Check the code on the INSEE website.',
    },
    code_postal_inconnu: {
      quoi: 'This postcode is that of no commune (list of {suggestion}).',
      pourquoi:
        'A figure is probably wrong, unless it is a CEDEX or a recent code. It is kept: the département is taken from it.',
      action: 'Check the postcode of the commune.',
    },
  },
  problemes: {
    certifications_sans_intitule: {
      quoi: 'The list of certifications “{fichier}” has no column of titles.',
      pourquoi: 'Certifications are recognised by their titles.',
      action: 'Name a column “Intitulé”; the others (RNCP code, type, level, other titles, start, end) are optional.',
    },
    certifications_vides: {
      quoi: 'The list of certifications “{fichier}” holds no title.',
      pourquoi: 'No certification could be recognised.',
      action: 'Check that it is the right file and the right sheet.',
    },
    certifications_introuvables: {
      quoi: 'The list of certifications “{fichier}” was not found.',
      pourquoi: 'The region names it in region.json (certifications), or the command with --certifications.',
      action: 'Correct the path, or remove the key or the option.',
    },
  },
  phrases: {
    'certifications.ligne': 'List “{fichier}”, row {ligne}: {constat}',
  },
};
