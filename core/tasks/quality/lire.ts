/** Returned workbooks -> the register of the network and what is to be looked at: recomputed whole at each reading. */
import type { QualityFinding } from '../../quality/findings';
import type { ReadDocument, ReadEvaluation } from '../../quality/forms';
import { evaluationOf, readDocuments } from '../../quality/forms';
import type { Evaluation } from '../../quality/grid';
import { checkEvaluation } from '../../quality/grid';
import type { ReceivedDocument, Register } from '../../quality/network';
import { buildRegister } from '../../quality/network';
import type { Library } from '../../quality/referentials';
import type { SheetGrid } from '../../reading';
import type { Task } from '../task';
import type { NetworkSettings } from './settings';
import { byCodeUnit } from '../../table';

/** A workbook of the folder, opened; or why it could not be. */
export interface GivenWorkbook {
  /** Name or path in the folder, as the findings tell it. */
  readonly fichier: string;
  /** Hexadecimal; '' for sheets that are open in a spreadsheet. */
  readonly sha256: string;
  readonly sheets: readonly SheetGrid[];
  /** What went wrong, in a sentence; then `sheets` is empty. */
  readonly illisible?: string;
}

export interface ReadNetwork {
  readonly registre: Register;
  /** By file, sheet and row. */
  readonly constats: readonly QualityFinding[];
  /** Documents as they were read, copies and former versions included. */
  readonly documents: readonly ReadDocument[];
  /** Files that are no template of ours, or that could not be opened. */
  readonly ecartes: number;
}

/**
 * Reads a whole folder.
 * @param date ISO day « as of »
 */
export function* lireReseau(
  workbooks: readonly GivenWorkbook[],
  settings: NetworkSettings,
  date: string,
  library: Library,
): Task<ReadNetwork> {
  const findings: QualityFinding[] = [];
  const received: ReceivedDocument[] = [];
  const evaluations: Evaluation[] = [];
  const documents: ReadDocument[] = [];
  const ranks = new Map<string, number>();
  let unread = 0;
  for (const [i, workbook] of workbooks.entries()) {
    yield { step: 'qualite_lire', done: i, total: workbooks.length };
    const { fichier, sha256, sheets, illisible } = workbook;
    if (illisible !== undefined) {
      findings.push(unreadable(fichier, illisible));
      unread++;
      continue;
    }
    const read = readDocuments(sheets, fichier, library);
    findings.push(...read.findings);
    if (read.documents.length === 0) unread++;
    for (const document of read.documents) {
      documents.push(document);
      findings.push(...document.findings);
      const graded = rankedEvaluation(document, library, ranks);
      received.push(receivedOf(document, fichier, sha256, graded?.evaluation.id));
      if (graded === null) continue;
      findings.push(...graded.findings);
      evaluations.push(graded.evaluation);
    }
  }
  yield { step: 'qualite_registre', done: 0, total: 1 };
  const { registre, constats } = buildRegister(received, evaluations, {
    nom: settings.nom,
    date,
    delais: settings.delais,
  });
  const told = toldOnce(ofRegister(findings, registre), constats);
  told.push(...constats);
  for (const evaluation of registre.evaluations) {
    told.push(...checkEvaluation(evaluation, library.get(evaluation.referentiel), date));
  }
  return { registre, constats: sorted(withoutConsequences(told)), documents, ecartes: unread };
}

/** Findings of the reading under the id that the register gave to the document, where its file holds those of one only. */
function ofRegister(findings: readonly QualityFinding[], { documents }: Register): QualityFinding[] {
  const owners = new Map<string, string | null>();
  for (const { fichier, structure } of documents) {
    const known = owners.get(fichier);
    owners.set(fichier, known === undefined || known === structure ? structure : null);
  }
  return findings.map((one) => {
    const owner = owners.get(one.place.fichier) ?? '';
    return owner === '' ? one : { ...one, structure: owner };
  });
}

/** Codes by which the register says of a document, better, that it does not tell its structure. */
const NAMELESS: ReadonlySet<string> = new Set([
  'qualite_document_sans_structure',
  'qualite_document_sans_structure_proche',
  'qualite_rattachement_par_nom',
  'qualite_rattachement_par_fichier',
]);

/** Without what the register says again of the same file. */
function toldOnce(findings: readonly QualityFinding[], constats: readonly QualityFinding[]): QualityFinding[] {
  const files = new Set(constats.filter(({ code }) => NAMELESS.has(code)).map(({ place }) => place.fichier));
  return findings.filter(
    ({ code, place }) => code !== 'qualite_lecture_structure_absente' || !files.has(place.fichier),
  );
}

/** A grid without its day is said once: that its step has no day either is a consequence. */
function withoutConsequences(findings: readonly QualityFinding[]): QualityFinding[] {
  const dayless = new Set(
    findings.filter(({ code }) => code === 'qualite_date_audit_absente').map(({ place }) => place.fichier),
  );
  return findings.filter(({ code, place }) => code !== 'qualite_etape_sans_date' || !dayless.has(place.fichier));
}

/** Two auditors of one day make two evaluations, told apart by their rank. */
function rankedEvaluation(document: ReadDocument, library: Library, ranks: Map<string, number>): ReadEvaluation | null {
  const first = evaluationOf(document, library);
  if (first === null) return null;
  const rank = (ranks.get(first.evaluation.id) ?? 0) + 1;
  ranks.set(first.evaluation.id, rank);
  return rank === 1 ? first : evaluationOf(document, library, rank);
}

function receivedOf(document: ReadDocument, fichier: string, sha256: string, evaluation?: string): ReceivedDocument {
  const { form, version, referentiel, structure, nom, feuille, data, remarques } = document;
  return {
    fichier,
    sha256,
    modele: form.id,
    version,
    referentiel,
    structure,
    nom,
    feuille,
    evaluation,
    data,
    remarques,
  };
}

function unreadable(fichier: string, raison: string): QualityFinding {
  return {
    code: 'qualite_fichier_illisible',
    gravite: 'bloquant',
    place: { fichier, feuille: '', ligne: 0, colonne: '' },
    structure: '',
    details: { fichier, raison },
  };
}

function sorted(findings: readonly QualityFinding[]): QualityFinding[] {
  return [...findings].sort(
    (a, b) =>
      byCodeUnit(a.place.fichier, b.place.fichier) ||
      byCodeUnit(a.place.feuille, b.place.feuille) ||
      a.place.ligne - b.place.ligne ||
      a.place.colonne.length - b.place.colonne.length ||
      byCodeUnit(a.place.colonne, b.place.colonne) ||
      byCodeUnit(a.code, b.code),
  );
}
