/** The sentences that the script itself says: the build leaves the others out of Code.js (webpack/sentences-loader.js). */

/** Codes, or their beginnings where they end with a dot. A test looks for those that the script may ask for. */
export const SENTENCES: Readonly<Record<'constats' | 'problemes' | 'phrases', readonly string[]>> = {
  constats: [],
  problemes: [
    // Reading a sheet, and harmonising it: the remark of the nightly check.
    'fichier_vide',
    'entetes_seules',
    'feuille_absente',
    'fichier_sans_personne',
    // What a cell function refuses.
    'plages_inegales',
    'taux_sans_denominateur',
    'taux_hors_bornes',
  ],
  phrases: [
    'panneau.titre',
    'panneau.erreur',
    'panneau.erreur.',
    'panneau.type.',
    'menu.',
    'sheets.',
    'modele.',
    'faces.reglages.avis',
  ],
};
