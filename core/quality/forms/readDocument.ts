/** Reads a returned workbook: which template it is, and all that was written in it, whatever was moved around. */
import type { SheetGrid } from '../../reading';
import type { DocumentPlace, QualityFinding } from '../findings';
import type { Library, Referential } from '../referentials';
import { labelsSeen, readSections, type Content } from './read/content';
import { isListsSheet, looksComputed } from './read/computed';
import { coversOf, type Cover } from './read/cover';
import { rowsOutside } from './read/fiches';
import { guessReferential, identify } from './read/identify';
import { identityIn } from './read/identity';
import { findTables } from './read/headers';
import { labelKey } from './read/labels';
import { ReadingLog, type Remark } from './read/log';
import { settleOwner, whose, type Owner } from './read/owner';
import { type FormShape, shapeOf } from './read/shape';
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

const allRows = ({ rows }: TextSheet): number[] => Array.from(rows.keys());

/** Sections that a sheet shows. */
function sectionsIn(shape: FormShape, sheet: TextSheet): string[] {
  const tables = findTables(shape, sheet).map(({ table }) => table.section.id);
  return [...tables, ...labelsSeen(shape, sheet, allRows(sheet))];
}

/** Sheets that a person may have written in: a hidden one only for a section that no visible one shows. */
function written(form: Form, sheets: readonly TextSheet[], log: ReadingLog): TextSheet[] {
  const shape = shapeOf(form, null);
  const visible = sheets.filter(({ hidden }) => !hidden);
  if (sheets.every((sheet) => !sheet.hidden || isListsSheet(sheet))) return visible;
  const shown = new Set(visible.flatMap((sheet) => sectionsIn(shape, sheet)));
  return sheets.filter((sheet) => {
    if (!sheet.hidden) return true;
    if (isListsSheet(sheet) || !sectionsIn(shape, sheet).some((section) => !shown.has(section))) return false;
    log.tell('qualite_lecture_feuille_masquee', 'information', { feuille: sheet.name });
    return true;
  });
}

/** What tells the template of a workbook whose first sheet is gone. */
function telling(sheets: readonly TextSheet[]): TextSheet[] {
  const own = sheets.filter((sheet) => !isListsSheet(sheet) && !looksComputed(sheet));
  const visible = own.filter(({ hidden }) => !hidden);
  return visible.some(({ rows }) => rows.some((row) => row.length > 0)) ? visible : own;
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

interface Part {
  readonly cover: Cover | null;
  readonly sheets: TextSheet[];
}

/** Several workbooks put in one: each cover begins a document. */
function partsOf(sheets: readonly TextSheet[], covers: readonly Cover[]): Part[] {
  const named = covers.filter(({ form }) => form !== undefined);
  if (named.length < 2) return [{ cover: named[0] ?? covers[0] ?? null, sheets: [...sheets] }];
  const parts: Part[] = [];
  for (const sheet of sheets) {
    const cover = named.find((one) => one.sheet === sheet);
    if (cover !== undefined) parts.push({ cover, sheets: [sheet] });
    else if (parts.length > 0) parts[parts.length - 1].sheets.push(sheet);
    else parts.push({ cover: null, sheets: [sheet] });
  }
  // Sheets before the first cover go with it.
  const [first, second] = parts;
  if (first.cover !== null || second === undefined) return parts;
  return [{ cover: second.cover, sheets: [...first.sheets, ...second.sheets] }, ...parts.slice(2)];
}

/** « Fiche d'audit (2) », « Copie de Fiche d'audit »: how spreadsheets name the copy of a sheet. */
function copyNumber(name: string): string {
  const numbered = /\((\d+)\)\s*$|_(\d+)$/.exec(name);
  if (numbered !== null) return numbered[1] ?? numbered[2];
  const copied = /^copie de .*?(\d*)\s*$/i.exec(name.trim());
  return copied === null ? '' : `copie ${copied[1]}`;
}

/** A fiche whose sheet was copied to be filled in again is another document: a second site, a second accompagnateur. */
function copiesOf(form: Form, sheets: readonly TextSheet[]): TextSheet[][] {
  const shape = shapeOf(form, null);
  const copies = new Map<string, TextSheet[]>();
  const main: TextSheet[] = [];
  for (const sheet of sheets) {
    const number = copyNumber(sheet.name);
    if (number === '') main.push(sheet);
    else copies.set(number, [...(copies.get(number) ?? []), sheet]);
  }
  const seen = (list: readonly TextSheet[]): string[] =>
    list.flatMap((sheet) => Array.from(labelsSeen(shape, sheet, allRows(sheet))));
  const original = new Set(seen(main));
  const apart: TextSheet[][] = [];
  for (const copy of copies.values()) {
    if (seen(copy).some((section) => original.has(section))) apart.push(copy);
    else main.push(...copy);
  }
  return [main, ...apart];
}

interface Group {
  readonly key: string;
  readonly sheets: TextSheet[];
  readonly seen: Set<string>;
}

/**
 * A sheet per structure in one workbook: a sheet that shows again a fiche and a table of the one before, or a section of
 * it under another structure, is another document.
 */
function perStructure(form: Form, sheets: readonly TextSheet[]): TextSheet[][] {
  // A dossier has fiches of its own that name the structure, one after the other.
  if (sheets.length < 2 || !OWNED.has(form.public) || saysItself(form)) return [[...sheets]];
  const shape = shapeOf(form, null);
  const fiches = new Set(form.sections.filter(({ genre }) => genre === 'fiche').map(({ id }) => id));
  const groups: Group[] = [];
  for (const sheet of sheets) {
    const sections = sectionsIn(shape, sheet);
    const above = identityAbove(shape, sheet);
    const key = above === null ? '' : `${above.structure} ${above.nom}`;
    const last = groups[groups.length - 1];
    const again = new Set(last === undefined ? [] : sections.filter((section) => last.seen.has(section)));
    const isBoth = Array.from(again).some((id) => fiches.has(id)) && Array.from(again).some((id) => !fiches.has(id));
    const isOther = again.size > 0 && key !== '' && last.key !== '' && key !== last.key;
    let group = key === '' ? last : (groups.find((one) => one.key === key) ?? last);
    // All the fiches, then all the grids: each goes to the first that has none.
    if (key === '' && again.size > 0 && !isBoth)
      group = groups.find(({ seen }) => sections.every((section) => !seen.has(section))) ?? last;
    if (group === undefined || ((isBoth || isOther) && group === last))
      groups.push((group = { key, sheets: [], seen: new Set() }));
    group.sheets.push(sheet);
    for (const section of sections) group.seen.add(section);
  }
  return groups.map((group) => group.sheets);
}

/** Whether a fiche of the template asks for the structure. */
function saysItself({ sections }: Form): boolean {
  return sections.some(({ genre, champs }) => genre === 'fiche' && champs.some(({ id }) => id === 'siret'));
}

/** The sheet by which people know one of several documents. */
function nameOf(form: Form, sheets: readonly TextSheet[]): string {
  const shape = shapeOf(form, null);
  return sheets.find((sheet) => sectionsIn(shape, sheet).length > 0)?.name ?? '';
}

function identityAbove(shape: FormShape, sheet: TextSheet): ReturnType<typeof identityIn> {
  return identityIn(sheet, rowsOutside(sheet, findTables(shape, sheet)));
}

/** The structure that a line above a table tells; it is then no remark. */
function ownerAbove(form: Form, sheets: readonly TextSheet[], log: ReadingLog): Owner {
  if (!OWNED.has(form.public) && form.public !== 'candidat') return { structure: '', nom: '' };
  for (const sheet of sheets) {
    const found = identityAbove(shapeOf(form, null), sheet);
    if (found === null) continue;
    const { cells } = found;
    log.remarques = log.remarques.filter(
      ({ place: { feuille, ligne, colonne } }) => feuille !== sheet.name || !cells.has(`${colonne}${ligne}`),
    );
    return whose(found, log);
  }
  return { structure: '', nom: '' };
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
  const referential = referentialOf(form, cover, sheets, library, log);
  const named = whose(cover, log);
  const content = readSections(form, referential, sheets, cover, log);
  const settled = settleOwner(form, content.data, named.structure, named.nom, log);
  const owner = settled.structure !== '' || settled.nom !== '' ? settled : ownerAbove(form, sheets, log);
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

function referentialOf(
  form: Form,
  cover: Cover | null,
  sheets: readonly TextSheet[],
  library: Library,
  log: ReadingLog,
): Referential | null {
  if (form.referentiel === undefined) return null;
  const written = cover?.referentiel ?? '';
  const key = labelKey(written);
  const named = library.all.find(({ id, titre }) => key !== '' && (labelKey(id) === key || labelKey(titre) === key));
  if (named !== undefined) return named;
  const { referential, doubtful } = guessReferential(form, sheets, library);
  if (referential === null) log.tell('qualite_lecture_referentiel_inconnu', 'bloquant', { referentiel: written });
  else {
    const code = doubtful ? 'qualite_lecture_referentiel_incertain' : 'qualite_lecture_referentiel_deduit';
    log.tell(code, doubtful ? 'a_verifier' : 'information', { referentiel: referential.titre });
  }
  return referential;
}

/** Documents of one structure, which say nothing if they do not say whose they are. */
const OWNED: ReadonlySet<Form['public']> = new Set(['structure', 'auditeur', 'comite', 'accompagnateur']);

/** Fields that a template is given before it is sent. */
const GIVEN: ReadonlySet<string> = new Set(['structure', 'nom', 'siret']);

/** Whether every row says whose it is: a register of several structures has no structure of its own. */
function isToldByRows({ sections }: Form, data: FormData): boolean {
  const rows = sections
    .filter(({ genre, champs }) => genre === 'liste' && champs.some(({ id }) => id === 'structure'))
    .flatMap(({ id }) => data[id] ?? []);
  return rows.length > 0 && rows.every((values) => typeof values.structure === 'string');
}

function tellBlanks(form: Form, { data, seen }: Content, { structure, nom }: Owner, log: ReadingLog): void {
  const isGiven = (id: string, value: unknown): boolean =>
    id === 'indicateur' || (GIVEN.has(id) && (String(value) === structure || String(value) === nom));
  const isBlank = Object.values(data).every((rows) =>
    rows.every((values) => Object.entries(values).every(([id, value]) => isGiven(id, value))),
  );
  if (isBlank) {
    log.tell('qualite_lecture_document_vierge', 'a_verifier', { modele: form.titre });
    return;
  }
  for (const section of form.sections)
    if (!seen.has(section.id)) log.tell('qualite_lecture_section_absente', 'a_verifier', { section: section.titre });
  if (OWNED.has(form.public) && structure === '' && !isToldByRows(form, data))
    log.tell('qualite_lecture_structure_absente', 'a_verifier', { modele: form.titre });
}
