/** Code list: why an archived parcours leaves the denominators. */
import type { CodeList } from '../types';

export const motifArchivage: CodeList = {
  id: 'motif_archivage',
  titre: "Motif d'archivage",
  source: 'Dictionnaire commun VAE ; France VAE (archivage)',
  codes: [
    {
      code: 'doublon',
      libelle: 'Doublon',
      graphies: [
        'doublons',
        'double',
        'en double',
        'dossier en double',
        'dossier en doublon',
        'double saisie',
        'doublon de dossier',
        'doublon de candidature',
        'candidature en double',
        'duplicate',
        'doublon France VAE',
        'doublon plateforme',
        'déjà existant',
        'déjà présent',
      ],
    },
    {
      code: 'multi-candidatures',
      libelle: 'Candidatures multiples',
      graphies: [
        'multi candidature',
        'multicandidature(s)',
        'candidature(s) multiple(s)',
        'plusieurs candidatures',
        'autre candidature en cours',
        'multi candidacies',
        'multiple applications',
      ],
    },
    {
      code: 'passage autonome->accompagné',
      libelle: "Passage d'un parcours autonome à un parcours accompagné",
      graphies: [
        'passage autonome à accompagné',
        'passage autonome vers accompagné',
        'passage d’autonome à accompagné',
        "passage d'un parcours autonome à accompagné",
        "passage d'un parcours autonome à un parcours accompagné",
        'passage de autonome à accompagné',
        'autonome -> accompagné',
        'autonome à accompagné',
        'autonome vers accompagné',
        'passage en accompagné',
        "passé d'autonome à accompagné",
        'devenu accompagné',
        'passage en accompagnement',
        'passage autonome accompagnement',
        "passage de l'autonomie à l'accompagnement",
      ],
    },
  ],
};
