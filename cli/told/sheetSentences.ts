/** Sentences about the sheets of one file: where they are, and each said once for all the sheets that it holds for. */
import { phrase } from '../../core/messages';
import type { RawTable } from '../../core/table';
import type { ReadDelivery } from '../../core/tasks';

/** What a sentence says of one sheet. */
export interface SheetSentences {
  /** As `placeOf` gives it; written between parentheses in each sentence. */
  readonly place: string;
  readonly sentences: readonly string[];
}

/** The delivery and, of a workbook read in several sheets, the sheet: a person knows it by its name. */
export function placeOf({ source: { sheet }, sameSheets = [] }: RawTable, livraison: string): string {
  if (sheet === null || sameSheets.length < 2) return livraison;
  return `${livraison}, ${phrase('profil.feuille', { feuille: sheet })}`;
}

/** In the order in which they were first said. */
export function saidOnce(all: readonly SheetSentences[]): string[] {
  const HERE = '\u0000';
  const places = new Map<string, string[]>();
  for (const { place, sentences } of all) {
    for (const sentence of sentences) {
      const key = sentence.replace(`(${place})`, () => `(${HERE})`);
      places.set(key, [...(places.get(key) ?? []), place]);
    }
  }
  return [...places].map(([key, own]) => key.replace(HERE, () => own.join(' ; ')));
}

/** What was read, as [sentence, number]: files, and deliveries where a workbook has given one a sheet. */
export function filesAndSheets(
  reads: readonly { readonly read: Pick<ReadDelivery, 'certifier' | 'raw'> }[],
): (readonly [string, number])[] {
  const files = new Set(reads.map(({ read }) => `${read.certifier.id}\n${read.raw.source.fileName}`)).size;
  return [['resume.livraisons', files], ...(files < reads.length ? [['resume.feuilles', reads.length] as const] : [])];
}
