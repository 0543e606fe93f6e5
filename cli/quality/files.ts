/** The lines that name the files written; many of a kind are one line. */
import { phrase } from '../../core/messages';

const WIDTH = 36;

/** What a file is, by the way it is named; the first that applies. */
const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [/^restitutions\/.*\.html$/, 'restitutions/*.html', 'restitution_page'],
  [/^restitutions\/.*\.xlsx$/, 'restitutions/*.xlsx', 'restitution_classeur'],
  [/^registre\/registre\.json$/, '', 'registre_json'],
  [/^registre\/cadre\.json$/, '', 'cadre'],
  [/^registre\/registre\.xlsx$/, '', 'registre'],
  [/^registre\/constats\.csv$/, '', 'constats'],
  [/^registre\/memoire-synthese\.json$/, '', 'memoire'],
  [/^synthese\/index\.html$/, '', 'synthese_page'],
  [/^synthese\/synthese\.xlsx$/, '', 'synthese'],
  [/^annuaire\/index\.html$/, '', 'annuaire'],
  [/^annuaire-interne\.xlsx$/, '', 'annuaire_interne'],
  [/^tableau-de-bord-reseau\.xlsx$/, '', 'tableau'],
  [/^qualite-et-resultats\.xlsx$/, '', 'resultats'],
  [/^referentiels\/.*\.json$/, 'referentiels/*.json', 'referentiel'],
  [/^correspondances\/.*\.json$/, 'correspondances/*.json', 'correspondance'],
  [/^rattachements\/.*\.json$/, 'rattachements/*.json', 'rattachements'],
  [/^\d.*\/.*\.xlsx$/, '*/*.xlsx', 'modeles_structures'],
  [/\.xlsx$/, '*.xlsx', 'modeles'],
  [/^journal\.json$/, '', 'journal'],
];

/** @param paths in the order of their names */
export function qualityFileLines(paths: readonly string[]): string[] {
  const counted = new Map<string, { readonly kind: string; n: number }>();
  for (const path of paths) {
    const [, group, kind] = KINDS.find(([pattern]) => pattern.test(path)) ?? [null, '', ''];
    const shown = group === '' ? path : group;
    const known = counted.get(shown);
    if (known === undefined) counted.set(shown, { kind, n: 1 });
    else known.n++;
  }
  return [...counted].map(([shown, { kind, n }]) =>
    `  ${shown.padEnd(WIDTH)} ${kind === '' ? '' : phrase(`qualite.fichier.${kind}`, { n })}`.trimEnd(),
  );
}
