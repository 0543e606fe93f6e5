/** Words of jury results whose sense depends on the rest of the column, or that are no result at all. */

/** Success without a word on its extent. */
export const BARE_SUCCESS: ReadonlySet<string> = new Set(
  (
    'valide|validee|valides|validees|favorable|avis favorable|decision favorable|reussi|reussie|reussite|succes|recu|recue|recus|' +
    'acquis|acquise|positif|positive|accorde|accordee|passed|pass|success|successful|validated|valid'
  ).split('|'),
);

/** Blocs acquired, whatever they are called (see partsAsBlocs): partial where the column has another word for total. */
export const BARE_BLOCS: ReadonlySet<string> = new Set(
  'blocs valides|blocs validees|blocs obtenus|blocs obtenues|blocs acquis|blocs acquises|blocs delivres|validation de blocs|obtention de blocs'.split(
    '|',
  ),
);

/**
 * States of a file in the national tool, where VALIDATION means "new application" (design/dictionary.md, trap): whoever
 * maps that column to the jury's result must be told.
 */
export const FILE_STATES: ReadonlySet<string> = new Set(
  (
    'validation|en validation|projet|parcours envoye|parcours confirme|prise en charge|archive|certification|' +
    'dossier de validation envoye|dossier de validation signale|demande financement envoye|demande paiement envoyee|' +
    'dossier faisabilite recevable|dossier faisabilite envoye|nouvelle candidature|candidature'
  ).split('|'),
);

/** Lone letters, by the value of the choice `codes_lettres`; a letter that may be two things is in none. */
export const LETTERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  total_partiel: { t: 'VT', p: 'VP' },
  /** Beside T and P, N is "nulle"; A (absent, ajourné) and E (excusé, échec) stay two things. */
  total_partiel_nul: { t: 'VT', p: 'VP', n: 'REF' },
  apogee: { def: 'ABS', adm: 'VT', aj: 'REF' },
};
