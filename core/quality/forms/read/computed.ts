/** Tells our own computed sheets and tables (scores, scale, measured results), copied or renamed, from what people wrote. */
import { catalogue } from '../../../messages';
import { foldLabel } from '../../../values';
import { IGNORED_SHEETS, LISTS_SHEET } from '../cover';
import { FORMS } from '../declarations';
import { labelKey } from './labels';
import type { TextCell, TextSheet } from './sheet';

/**
 * The name of a sheet without what spreadsheets and people add to that of a copy: « Synthèse (2) » (Excel), « Synthèse_2 »
 * (LibreOffice), « Copie de Synthèse 2 » (Sheets), « Synthèse - Copie ».
 */
export function withoutCopyMark(name: string): string {
  const bare = name.trim();
  const first = /^(?:copie|copy) (?:de|of) +(.+?)(?: *\(?\d+\)?)?$/i.exec(bare);
  if (first !== null) return first[1];
  return bare.replace(/(?: *\((?:(?:copie|copy) *)?\d*\)| *[-–—] *(?:copie|copy)(?: *\(?\d+\)?)?|_\d+)$/i, '').trim();
}

const IGNORED: ReadonlySet<string> = new Set(IGNORED_SHEETS.map(labelKey));

/** Whether a sheet bears the name of one of ours that holds no field, or of its copy. */
export function bearsIgnoredName({ name }: TextSheet): boolean {
  return IGNORED.has(labelKey(name)) || IGNORED.has(labelKey(withoutCopyMark(name)));
}

let choices: ReadonlySet<string> | null = null;

/** Labels of the fields that have a list. */
function choiceLabels(): ReadonlySet<string> {
  return (choices ??= new Set(
    FORMS.flatMap(({ sections }) => sections.flatMap(({ champs }) => champs))
      .filter(({ liste, type }) => liste !== undefined || type === 'niveau')
      .map(({ libelle }) => labelKey(libelle)),
  ));
}

/** Whether a sheet is the one of lists, hidden or copied: it looks like a table, but its headers are those of choices. */
export function isListsSheet({ name, hidden, rows }: TextSheet): boolean {
  // « Liste » is how people call a sheet of structures.
  if (foldLabel(withoutCopyMark(name)) !== foldLabel(LISTS_SHEET)) return false;
  const header = rows.find((row) => row.length > 1) ?? [];
  return hidden || header.filter(({ text }) => choiceLabels().has(labelKey(text))).length * 2 > header.length;
}

const keysOf = (codes: readonly string[]): ReadonlySet<string> =>
  new Set(codes.map((code) => labelKey(catalogue.fr.phrases[`classeur.${code}`] ?? '')));

/** Titles and sentences that only computed sheets bear. */
const TITLES = [
  ...['texte', 'scores', 'repartition', 'detail'].map((one) => `synthese.${one}`),
  ...['texte', 'sens'].map((one) => `echelle.${one}`),
  ...['titre', 'texte', 'vide'].map((one) => `resultats.${one}`),
];
/** Headers of computed tables that no table to fill in bears. */
const HEADERS = [
  ...['niveau', 'reste', 'preuves', 'pire', 'conformite', 'evalues', 'renseignes', 'part'].map(
    (one) => `synthese.${one}`,
  ),
  ...['sens'].map((one) => `echelle.${one}`),
  ...['mesure', 'libelle', 'valeur', 'detail'].map((one) => `resultats.${one}`),
];

let marks: { readonly titles: ReadonlySet<string>; readonly headers: ReadonlySet<string> } | null = null;

/** Longer than any of them. */
const LONGEST = 160;

/** One alone may be a chance: a person has a column « Reste à faire » too. */
const LEAST = 2;

/** Whether a sheet bears our titles of computed tables. */
export function looksComputed({ rows }: TextSheet): boolean {
  marks ??= { titles: keysOf(TITLES), headers: keysOf(HEADERS) };
  let found = 0;
  for (const row of rows)
    for (const { text } of row)
      if (text.length < LONGEST && marks.titles.has(labelKey(text)) && ++found === LEAST) return true;
  return false;
}

/** Whether a row is the header of one of our computed tables. */
export function isComputedHeader(cells: readonly TextCell[]): boolean {
  marks ??= { titles: keysOf(TITLES), headers: keysOf(HEADERS) };
  const { headers } = marks;
  return cells.filter(({ text }) => headers.has(labelKey(text))).length >= LEAST;
}
