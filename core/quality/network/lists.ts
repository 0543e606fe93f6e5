/** Rows of the other forms, gathered over the network: each once, with its structure and its file. */
import type { QualityFinding } from '../findings';
import type { Values } from '../forms/types';
import type { Finder } from './attach';
import { canonical, isFilled } from './documents';
import { ANONYMOUS, ID, NAME, OF_A_STRUCTURE, ROW_KEYS } from './formIds';
import type { ReceivedDocument } from './received';
import { idOf, textOf } from './structures';
import type { AsideRow } from './types';

export interface Lists {
  readonly listes: Readonly<Record<string, readonly Values[]>>;
  readonly aside: readonly AsideRow[];
  readonly findings: readonly QualityFinding[];
}

/** The same row in two documents (two versions of one file, most often) is one row. */
function rowKey(name: string, values: Values): string {
  const fields = ROW_KEYS[name];
  if (fields === undefined || !fields.some((field) => isFilled(values[field]))) return canonical(values);
  return canonical([values[ID], ...fields.map((field) => values[field] ?? null)]);
}

/** Two candidates may give the same answers: in one document, the nth of such rows is the nth of another version. */
function nthKey(key: string, given: Map<string, number>): string {
  const n = (given.get(key) ?? 0) + 1;
  given.set(key, n);
  return n === 1 ? key : `${key}#${n}`;
}

/**
 * @param documents from the most recent, with their structure ('' for a document of the whole network)
 * @param isListed whether rows of a section are gathered here
 */
export function gatherLists(
  documents: readonly (readonly [ReceivedDocument, string])[],
  finder: Finder,
  isListed: (modele: string, section: string) => boolean,
): Lists {
  const gathered = new Map<string, Map<string, Values>>();
  const aside: AsideRow[] = [];
  const findings: QualityFinding[] = [];
  for (const [document, owner] of documents) {
    const { fichier, modele, data } = document;
    for (const section of Object.keys(data).sort()) {
      if (!isListed(modele, section)) continue;
      const name = `${modele}.${section}`;
      const rows = gathered.get(name) ?? new Map<string, Values>();
      gathered.set(name, rows);
      const given = new Map<string, number>();
      for (const values of data[section]) {
        if (!Object.entries(values).some(([field, value]) => field !== ID && isFilled(value))) continue;
        const written = idOf(values[ID]);
        let structure = owner;
        if (written !== '' && !OF_A_STRUCTURE.has(modele)) {
          const wanted = { id: written, siret: '', nom: textOf(values[NAME]) };
          const found = finder.find(wanted);
          if (found.structure === null) {
            const { propositions } = found;
            findings.push(finder.unknown(fichier, wanted, propositions));
            aside.push({
              fichier,
              modele,
              section,
              structure: written,
              nom: wanted.nom,
              valeurs: values,
              propositions,
            });
            continue;
          }
          structure = found.structure;
        }
        const own = { ...values, [ID]: structure };
        const key = ANONYMOUS.has(name) ? nthKey(rowKey(name, own), given) : rowKey(name, own);
        const known = rows.get(key);
        // Two rows of one document that only their other fields tell apart are two rows.
        if (known === undefined) rows.set(key, { ...own, fichier });
        else if (known.fichier === fichier) rows.set(canonical(own), { ...own, fichier });
      }
    }
  }
  const listes: Record<string, readonly Values[]> = {};
  for (const name of [...gathered.keys()].sort()) {
    // By structure; of one structure, in the order of the documents, which is total.
    const rows = [...(gathered.get(name) as Map<string, Values>).values()];
    rows.sort((a, b) => (textOf(a[ID]) < textOf(b[ID]) ? -1 : textOf(a[ID]) > textOf(b[ID]) ? 1 : 0));
    if (rows.length > 0) listes[name] = rows;
  }
  return { listes, aside, findings };
}
