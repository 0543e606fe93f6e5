/** What Google says when it refuses, and the phrase that says it to a person: in the sidebar, and in the menu. */

const REFUSALS: readonly (readonly [RegExp, string])[] = [
  // With several Google accounts open, Google answers for the wrong one (hosts.md).
  [/PERMISSION_DENIED/, 'panneau.erreur.comptes'],
  // The manifest did not ask for triggers, or the person did not grant them.
  [/script\.scriptapp/, 'sheets.nuit.autorisation'],
  [/limit of \d+ cells|maximum of \d+ characters|^VOLUME$/, 'panneau.erreur.volume'],
  [/protected cell or object/, 'panneau.erreur.protege'],
  [/FEUILLE_ABSENTE/, 'panneau.erreur.absent'],
  [/Exceeded maximum execution time/, 'panneau.erreur.duree'],
];

/** The words of an error, of another engine too: those of the services may be no `Error` of the script. */
export function wordsOf(error: unknown): string {
  return String((error as { readonly message?: unknown } | null)?.message ?? '');
}

/** The phrase code that explains an error of Google; null when none does. */
export function refusalCode(error: unknown): string | null {
  const message = wordsOf(error);
  return REFUSALS.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}
