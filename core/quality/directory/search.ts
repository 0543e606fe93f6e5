/** Searching the directory: words and choices in, entries and counts out. The page's own script does the same. */
import { foldLabel } from '../../values';
import { type FacetId, FACETS } from './facets';
import type { PublicEntry } from './published';

export interface Query {
  /** Every word must begin a word of the entry, whatever its accents. */
  readonly texte?: string;
  /** One code by facet; absent or '': any. */
  readonly choix?: Readonly<Partial<Record<FacetId, string>>>;
}

/** Everything that is written of an entry, folded. */
export function searchText(entry: PublicEntry): string {
  const { nom, commune, code_postal, champs, certifications, sites } = entry;
  const texts = [
    nom,
    commune,
    code_postal,
    ...champs.map(({ texte }) => texte),
    ...certifications.flatMap(({ intitule, code_rncp }) => [intitule, code_rncp]),
    ...sites.flatMap(({ nom: site, lieu }) => [site, lieu]),
  ];
  return foldLabel(texts.join(' '));
}

function holds(text: string, words: readonly string[]): boolean {
  return words.every((word) => ` ${text}`.includes(` ${word}`));
}

function matches(
  entry: PublicEntry,
  text: string,
  words: readonly string[],
  choix: Query['choix'],
  but?: FacetId,
): boolean {
  return (
    holds(text, words) &&
    FACETS.every(({ id }) => {
      const chosen = choix?.[id] ?? '';
      return id === but || chosen === '' || entry.facettes[id].includes(chosen);
    })
  );
}

const wordsOf = (text: string | undefined): string[] =>
  foldLabel(text ?? '')
    .split(' ')
    .filter(Boolean);

/** Entries that answer, in their order. */
export function searchDirectory(entries: readonly PublicEntry[], { texte, choix }: Query): PublicEntry[] {
  const words = wordsOf(texte);
  return entries.filter((entry) => matches(entry, words.length === 0 ? '' : searchText(entry), words, choix));
}

/** For each facet, how many entries each of its codes would leave, the other choices kept. */
export function facetCounts(
  entries: readonly PublicEntry[],
  { texte, choix }: Query = {},
): Record<FacetId, ReadonlyMap<string, number>> {
  const words = wordsOf(texte);
  const texts = entries.map(searchText);
  const counted = FACETS.map(({ id }) => {
    const counts = new Map<string, number>();
    entries.forEach((entry, i) => {
      if (!matches(entry, texts[i], words, choix, id)) return;
      for (const code of new Set(entry.facettes[id])) counts.set(code, (counts.get(code) ?? 0) + 1);
    });
    return [id, counts] as const;
  });
  return Object.fromEntries(counted) as unknown as Record<FacetId, ReadonlyMap<string, number>>;
}
