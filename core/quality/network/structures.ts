/** The structures of the register, from the rows of the census: the same one once, near ones announced. */
import type { QualityFinding } from '../findings';
import type { FieldValue, Values } from '../forms/types';
import { foldLabel } from '../../values';
import { consentOf } from './consent';
import { canonical, dayOf, documentFinding, headValues, isFilled } from './documents';
import { CENSUS, CONSENT, FILE, ID, isConsent, NAME, OF_A_STRUCTURE, SIRET } from './formIds';
import { areNear, siretOf } from './nearness';
import type { ReceivedDocument } from './received';
import type { StructureRecord } from './types';

export interface CensusReading {
  /** In the order of their ids. */
  readonly structures: readonly StructureRecord[];
  /** Every number under which a structure is known -> its id. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Files of the census rows of each structure, from the most recent. */
  readonly rows: ReadonlyMap<string, readonly CensusRow[]>;
  readonly findings: readonly QualityFinding[];
}

export interface CensusRow {
  readonly id: string;
  readonly siret: string;
  readonly nom: string;
  readonly values: Values;
  readonly document: ReceivedDocument;
}

export function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** An id as documents write it: a SIRET loses its spaces, anything else keeps its letters. */
export function idOf(value: FieldValue | undefined): string {
  const text = textOf(value);
  return siretOf(text) || text;
}

function rowsOf(documents: readonly ReceivedDocument[]): CensusRow[] {
  return documents
    .filter(({ modele }) => modele === CENSUS.modele)
    .flatMap((document) =>
      [...(document.data[CENSUS.structures] ?? [])]
        .filter((values) => [ID, SIRET, NAME].some((field) => isFilled(values[field])))
        .map((values): CensusRow => {
          const siret = siretOf(values[SIRET]) || siretOf(values[ID]);
          const nom = textOf(values[NAME]);
          // Without any number, the name is the only handle there is.
          return { id: idOf(values[ID]) || siret || foldLabel(nom).replace(/ /g, '-'), siret, nom, values, document };
        })
        .sort((a, b) => (canonical(a.values) < canonical(b.values) ? -1 : 1)),
    );
}

/**
 * Without any census (an auditor who has only grids), the structures that documents name themselves. Nothing is known of
 * them but that: no consent, so nothing to publish.
 */
function ownRows(documents: readonly ReceivedDocument[]): CensusRow[] {
  return documents.flatMap((document): CensusRow[] => {
    if (!OF_A_STRUCTURE.has(document.modele)) return [];
    const head = headValues(document);
    const siret = siretOf(head[SIRET]) || siretOf(document.structure);
    const nom = textOf(document.nom) || (document.modele === FILE.modele ? textOf(head[NAME]) : '');
    const id = idOf(document.structure) || idOf(head[ID]) || siret || foldLabel(nom).replace(/ /g, '-');
    if (id === '') return [];
    const values: Values = { [ID]: id, [NAME]: nom === '' ? null : nom, [SIRET]: siret === '' ? null : siret };
    return [{ id, siret, nom, values, document }];
  });
}

/** Rows of one structure: the same id, or the same SIRET. Groups in order of first appearance. */
function groupsOf(rows: readonly CensusRow[]): CensusRow[][] {
  const parent = rows.map((_, i) => i);
  const root = (i: number): number => (parent[i] === i ? i : (parent[i] = root(parent[i])));
  const seen = new Map<string, number>();
  rows.forEach((row, i) => {
    for (const key of [`id ${row.id}`, row.siret === '' ? '' : `siret ${row.siret}`]) {
      if (key === '') continue;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, i);
      else parent[root(i)] = root(other);
    }
  });
  const groups = new Map<number, CensusRow[]>();
  rows.forEach((row, i) => {
    const group = groups.get(root(i));
    if (group === undefined) groups.set(root(i), [row]);
    else group.push(row);
  });
  return [...groups.values()];
}

/** For each field, what the first row that tells it says; fields in alphabetical order. */
export function merged(rows: readonly Values[]): Values {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
  return Object.fromEntries(
    fields.map((field): [string, FieldValue] => [field, rows.find((row) => isFilled(row[field]))?.[field] ?? null]),
  );
}

/** Agreements of a structure that several rows tell differently. */
function consents(group: readonly CensusRow[]): Values {
  const fields = new Set(group.flatMap(({ values }) => Object.keys(values).filter(isConsent)));
  return Object.fromEntries(
    [...fields].map((field) => {
      const answers = group.flatMap(({ values, document }) => {
        const oui = values[field];
        const jour = textOf(values[CONSENT.date]) || (dayOf(document) ?? document.modifie ?? '');
        return typeof oui === 'boolean' ? [{ oui, jour: jour === '' ? null : jour }] : [];
      });
      return [field, answers.length === 0 ? null : consentOf(answers)];
    }),
  );
}

function duplicates(id: string, group: readonly CensusRow[]): QualityFinding[] {
  const findings: QualityFinding[] = [];
  const ids = new Set(group.map((row) => row.id));
  const files = group.map(({ document }) => document.fichier);
  const twice = files.find((file, i) => files.indexOf(file) !== i);
  const fichier = twice ?? files[0];
  if (twice !== undefined || ids.size > 1) {
    findings.push(
      documentFinding('qualite_structure_en_double', 'a_verifier', fichier, id, {
        n: group.length,
        autres: [...ids].filter((other) => other !== id).join(', ') || id,
      }),
    );
  }
  const sirets = new Set(group.map(({ siret }) => siret).filter((siret) => siret !== ''));
  if (sirets.size > 1) findings.push(documentFinding('qualite_siret_contradictoire', 'a_verifier', fichier, id));
  return findings;
}

/**
 * The structures of the census.
 * @param documents from the most recent: its values win
 */
export function readCensus(documents: readonly ReceivedDocument[]): CensusReading {
  const findings: QualityFinding[] = [];
  const aliases = new Map<string, string>();
  const rows = new Map<string, readonly CensusRow[]>();
  const written = rowsOf(documents);
  const isBare = written.length === 0;
  const groups = groupsOf(isBare ? ownRows(documents) : written);
  if (isBare && groups.length > 0) {
    findings.push(documentFinding('qualite_sans_recensement', 'information', '', '', { n: groups.length }));
  }
  const structures = groups.map((group): StructureRecord => {
    const { id } = group[0];
    for (const row of group) for (const alias of [row.id, row.siret]) if (alias !== '') aliases.set(alias, id);
    rows.set(id, group);
    if (!isBare) findings.push(...duplicates(id, group));
    const fiche = merged([{ [ID]: id, ...consents(group) }, ...group.map(({ values }) => values)]);
    const nom = textOf(fiche[NAME]);
    if (group.every((row) => idOf(row.values[ID]) === '' && row.siret === ''))
      findings.push(documentFinding('qualite_structure_sans_numero', 'a_verifier', group[0].document.fichier, id));
    return { id, nom: nom === '' ? id : nom, fiche, dossier: null };
  });
  structures.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { structures, aliases, rows, findings: [...findings, ...nearOnes(structures, rows)] };
}

/** Pairs of structures whose names are near: announced, never merged. */
function nearOnes(
  structures: readonly StructureRecord[],
  rows: ReadonlyMap<string, readonly CensusRow[]>,
): QualityFinding[] {
  const findings: QualityFinding[] = [];
  for (let i = 0; i < structures.length; i++) {
    for (let j = i + 1; j < structures.length; j++) {
      const [one, other] = [structures[i], structures[j]];
      if (!areNear(one.nom, other.nom)) continue;
      const fichier = rows.get(other.id)?.[0].document.fichier ?? '';
      findings.push(documentFinding('qualite_structures_proches', 'information', fichier, other.id, { autre: one.id }));
    }
  }
  return findings;
}
