/** Sentences of the domain "confidentialite" (en). */
import type { DomainMessages } from '../types';

export const confidentialite: DomainMessages = {
  constats: {
    identite_dans_texte: {
      quoi: 'This text holds the candidate’s name, an e-mail address or a personal number.',
      pourquoi:
        'The regional base keeps no identity: the cell is left out of it (a file number is replaced by a keyed hash).',
      action: 'Remove the identity from this column in your tool, or check that it is the right column.',
    },
  },
  problemes: {
    cle_illisible: {
      quoi: 'The key "{cle}" cannot be read.',
      pourquoi: 'A line "Clé :" with groups of letters A to Z and digits 2 to 7 is expected, then a line "Somme :".',
      action: 'Check that the file or the variable holds the text written by "cle generer", untouched.',
    },
    cle_tronquee: {
      quoi: 'The key "{cle}" is incomplete.',
      pourquoi: 'Characters are missing: the text was probably cut when it was copied.',
      action: 'Copy the whole key file, or ask its maker for it again.',
    },
    cle_trop_longue: {
      quoi: 'The key "{cle}" is too long.',
      pourquoi: 'A key has 13 groups of 4 characters; this one has more.',
      action: 'Remove what was added between "Clé :" and "Somme :", or copy the original file.',
    },
    cle_sans_somme: {
      quoi: 'The key "{cle}" has no checksum.',
      pourquoi: 'Without the line "Somme :", a typing slip would silently give other pseudonyms.',
      action: 'Copy the whole key file, its last line included.',
    },
    cle_somme_fausse: {
      quoi: 'The checksum of the key "{cle}" is wrong.',
      pourquoi: 'One character at least has changed: the pseudonyms would match no other delivery.',
      action: 'Copy the original key file; if it is damaged, ask the key holder for the key again.',
    },
    cles_identiques: {
      quoi: 'The linking key and the key of the region are the same.',
      pourquoi: 'A certifier, who knows the linking key, could then recognise people in the regional base.',
      action: 'Make a key for the region (button "Make a key", or command "cle generer") and give it to no certifier.',
    },
  },
  phrases: {
    cle_empreinte: 'Key "{cle}": fingerprint {empreinte}',
    cle_demonstration:
      'The key "{cle}" is a demonstration key, known to all: it protects nobody. Make your own with "cle generer".',
    cles_region_brute:
      'This region receives files with names and holds both keys: it can link a person and a pseudonym again at any time. The files produced are pseudonymised, not anonymised.',
    rapprochement_exact: 'same identity',
    rapprochement_orthographe: 'surname or first name spelt otherwise',
    rapprochement_nom_partiel: 'double or cut surname, or shortened first name',
    rapprochement_nom_usage: 'other name of use',
    rapprochement_inversion: 'surname and first name exchanged',
    rapprochement_date: 'birth date written otherwise',
    rapprochement_sans_date: 'no birth date, but two surnames or the commune agree',
    rapprochement_dossier: 'same file number',
    revue_score: 'not enough evidence',
    revue_sans_date: 'a birth date is missing',
    revue_prenom: 'first names close but both common, or compound and different',
    revue_prenom_absent: 'a first name is missing',
    revue_nom_absent: 'a surname is missing',
    revue_nom: 'different surnames',
    revue_date: 'different birth dates under one file number',
    revue_sexe: 'different sexes',
    revue_chaine: 'linking would join two incompatible persons',
  },
};
