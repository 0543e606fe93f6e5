/** Which documents count: the same file once, and of two versions of one document the most recent, said. */
import type { QualityFinding } from '../findings';
import type { FieldValue, Values } from '../forms/types';
import { DOCUMENT_DAYS, VERSIONED } from './formIds';
import { genreOf } from './genres';
import type { ReceivedDocument } from './received';
import { byCodeUnit } from '../../table';

/** A value as a text that is the same for equal values, whatever the order of their keys. */
export function canonical(value: unknown): string {
  if (value === undefined) return 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined && inner !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** Whether a value says something. */
export function isFilled(value: FieldValue | undefined): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** The values of its fiches: what a document says of itself and of its structure. */
export function headValues({ modele, data }: ReceivedDocument): Values {
  const rows = Object.keys(data)
    .sort()
    .filter((section) => genreOf(modele, section) === 'fiche')
    .flatMap((section) => data[section]);
  const values: Record<string, FieldValue> = {};
  for (const row of rows)
    for (const [field, value] of Object.entries(row))
      if (isFilled(value) && !isFilled(values[field])) values[field] = value;
  return values;
}

/** ISO day that a document gives itself; null when it gives none. */
export function dayOf(document: ReceivedDocument): string | null {
  const head = headValues(document);
  for (const field of DOCUMENT_DAYS) {
    const value = head[field];
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return value;
  }
  return null;
}

function filledCount({ data }: ReceivedDocument): number {
  return Object.values(data).reduce(
    (sum, rows) => sum + rows.reduce((inner, row) => inner + Object.values(row).filter(isFilled).length, 0),
    0,
  );
}

/** From the most recent: day of the document, day of the file, then the fullest; the rest only makes the order total. */
export function compareRecent(a: ReceivedDocument, b: ReceivedDocument): number {
  return (
    byCodeUnit(dayOf(b) ?? '', dayOf(a) ?? '') ||
    byCodeUnit(b.modifie ?? '', a.modifie ?? '') ||
    filledCount(b) - filledCount(a) ||
    byCodeUnit(a.sha256, b.sha256) ||
    byCodeUnit(canonical(a.data), canonical(b.data)) ||
    byCodeUnit(a.fichier, b.fichier)
  );
}

export function documentFinding(
  code: string,
  gravite: QualityFinding['gravite'],
  fichier: string,
  structure: string,
  details: QualityFinding['details'] = {},
): QualityFinding {
  return { code, gravite, place: { fichier, feuille: '', ligne: 0, colonne: '' }, structure, details };
}

export interface KeptDocuments {
  /** From the most recent, whatever the order in which they came. */
  readonly kept: readonly ReceivedDocument[];
  readonly findings: readonly QualityFinding[];
}

/** Each file once: the same bytes under two names are one document, under the first of its names. */
export function withoutCopies(documents: readonly ReceivedDocument[]): KeptDocuments {
  const first = new Map<string, ReceivedDocument>();
  const kept: ReceivedDocument[] = [];
  const findings: QualityFinding[] = [];
  for (const document of [...documents].sort((a, b) => byCodeUnit(a.fichier, b.fichier) || compareRecent(a, b))) {
    // One file may give several documents (one per structure): they are told apart by what they say.
    const key = document.sha256 === '' ? '' : `${document.sha256}\n${document.modele}\n${canonical(document.data)}`;
    const known = key === '' ? undefined : first.get(key);
    if (known === undefined) {
      if (key !== '') first.set(key, document);
      kept.push(document);
    } else if (known.fichier !== document.fichier) {
      findings.push(
        documentFinding('qualite_document_copie', 'information', document.fichier, document.structure, {
          autre: known.fichier,
        }),
      );
    }
  }
  return { kept: kept.sort(compareRecent), findings };
}

/** What makes two documents of a structure two versions of one; null: each counts. */
function versionKey(document: ReceivedDocument, structure: string): string | null {
  const fields = VERSIONED[document.modele];
  if (fields === undefined || structure === '') return null;
  const head = headValues(document);
  return canonical([document.modele, document.referentiel, structure, ...fields.map((field) => head[field] ?? '')]);
}

/**
 * Of the versions of one document, the most recent.
 * @param documents from the most recent
 * @param structureOf id of the register
 */
export function latestVersions(
  documents: readonly ReceivedDocument[],
  structureOf: (document: ReceivedDocument) => string,
): KeptDocuments {
  const latest = new Map<string, ReceivedDocument>();
  const kept: ReceivedDocument[] = [];
  const findings: QualityFinding[] = [];
  for (const document of documents) {
    const structure = structureOf(document);
    const key = versionKey(document, structure);
    const newer = key === null ? undefined : latest.get(key);
    if (newer === undefined) {
      if (key !== null) latest.set(key, document);
      kept.push(document);
    } else {
      findings.push(
        documentFinding('qualite_document_remplace', 'information', document.fichier, structure, {
          autre: newer.fichier,
        }),
      );
    }
  }
  return { kept, findings };
}
