/** Reads a returned workbook: which template it is, and all that was written in it, whatever was moved around. */
import type { SheetGrid } from '../../reading';
import type { DocumentPlace, QualityFinding } from '../findings';
import type { Library } from '../referentials';
import { evaluationDay } from './day';
import { readSections } from './read/content';
import { tellBlanks } from './read/blanks';
import { coversOf, type Cover } from './read/cover';
import { identify } from './read/identify';
import { ReadingLog, type Remark } from './read/log';
import { ownerAbove, settleOwner, whose } from './read/owner';
import { copiesOf, nameOf, partsOf, perStructure, telling, written } from './read/parts';
import { referentialOf } from './read/referential';
import { columnNumber, textSheet, type TextSheet } from './read/sheet';
import type { Form, FormData } from './types';

export interface ReadDocument {
  /** Name of the file, as received. */
  readonly fichier: string;
  readonly form: Form;
  /** Of the template; 0 when it is not told. */
  readonly version: number;
  /** Id; '': it follows none, or an unknown one. */
  readonly referentiel: string;
  /** Id of the structure and its name, as written; ''. */
  readonly structure: string;
  readonly nom: string;
  /** Name of its sheet, where the workbook holds a document per structure; ''. */
  readonly feuille: string;
  /** Sections that hold something; values that hold nothing are absent. */
  readonly data: FormData;
  /** Where each row of `data` stands. */
  readonly places: Readonly<Record<string, readonly DocumentPlace[]>>;
  readonly findings: readonly QualityFinding[];
  readonly remarques: readonly Remark[];
}

/** A workbook may hold several documents; one that is none of ours holds none, and a finding says so. */
export interface ReadWorkbook {
  readonly documents: readonly ReadDocument[];
  /** Of the workbook itself; those of a document are with it. */
  readonly findings: readonly QualityFinding[];
}

/**
 * Reads a workbook. Never throws for what a person wrote: what cannot be read is a finding.
 * @param sheets of xlsx, ods, xls or a host (core/reading)
 * @param file name of the file
 */
export function readDocuments(sheets: readonly SheetGrid[], file: string, library: Library): ReadWorkbook {
  const texts = sheets.map((sheet) => textSheet(sheet));
  const covers = coversOf(texts).filter(({ sheet }) => !sheet.hidden);
  const parts = partsOf(texts, covers);
  const documents: ReadDocument[] = [];
  const log = new ReadingLog(file);
  for (const { cover, sheets: own } of parts) {
    const form = cover?.form ?? identify(telling(own));
    if (form === null) log.tell('qualite_lecture_document_inconnu', 'bloquant');
    else {
      const copies = copiesOf(form, own).flatMap((copy) => perStructure(form, copy));
      for (const copy of copies)
        documents.push(readOne(form, cover, copy, file, library, copies.length > 1 ? nameOf(form, copy) : ''));
    }
  }
  return { documents, findings: log.findings };
}

/** The first document of a workbook; null when it is no template of ours. */
export function readDocument(sheets: readonly SheetGrid[], file: string, library: Library): ReadDocument | null {
  return readDocuments(sheets, file, library).documents[0] ?? null;
}

function readOne(
  form: Form,
  cover: Cover | null,
  given: readonly TextSheet[],
  file: string,
  library: Library,
  feuille: string,
): ReadDocument {
  const log = new ReadingLog(file);
  const sheets = written(form, given, log);
  if (cover?.form === undefined) log.tell('qualite_lecture_modele_deduit', 'information', { modele: form.titre });
  const version = cover?.version ?? 0;
  if (version > form.version)
    log.tell('qualite_lecture_version_recente', 'a_verifier', { modele: form.titre, version });
  const referential = referentialOf(form, cover, sheets, library, log, (any) =>
    evaluationDay(form.id, readSections(form, any, sheets, cover, new ReadingLog(file)).data),
  );
  const named = whose(cover, log);
  const content = readSections(form, referential, sheets, cover, log);
  // Of one of several documents, its own sheet says it better than the first sheet of the workbook.
  const above = feuille === '' ? null : ownerAbove(form, sheets, log);
  const settled = above ?? settleOwner(form, content.data, named.structure, named.nom, log);
  const isNamed = settled.structure !== '' || settled.nom !== '';
  const owner = isNamed ? settled : (ownerAbove(form, sheets, log) ?? settled);
  tellBlanks(form, content, owner, log);
  return {
    fichier: file,
    form,
    version,
    referentiel: referential?.id ?? '',
    ...owner,
    feuille,
    data: content.data,
    places: content.places,
    findings: log.findings.map((one) => ({ ...one, structure: owner.structure })),
    remarques: inOrder(log.remarques, sheets),
  };
}

/** From sheet to sheet, from top to bottom, from left to right. */
function inOrder(remarques: readonly Remark[], sheets: readonly TextSheet[]): Remark[] {
  const rank = new Map(sheets.map(({ name }, i) => [name, i]));
  const key = ({ place: { feuille, ligne, colonne } }: Remark): number =>
    (rank.get(feuille) ?? 0) * 1e9 + ligne * 1e3 + columnNumber(colonne);
  return [...remarques].sort((a, b) => key(a) - key(b));
}
