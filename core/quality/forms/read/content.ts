/** Reads every section of a template in the sheets of one document. */
import type { DocumentPlace } from '../../findings';
import type { Referential } from '../../referentials';
import type { Form, Values } from '../types';
import type { Cover } from './cover';
import { readFiches, rowsOutside } from './fiches';
import { bearsIgnoredName, isListsSheet, looksComputed } from './computed';
import type { FoundTable } from './headers';
import { headlessGrid } from './headless';
import type { ReadingLog } from './log';
import { labelsSeen, tablesIn } from './sections';
import { ownTexts, shapeOf, type FormShape } from './shape';
import { placeOf, type TextSheet } from './sheet';
import { keepNotes } from './notes';
import { readTable, type ReadRow } from './tables';

export interface Content {
  readonly data: Record<string, readonly Values[]>;
  readonly places: Record<string, readonly DocumentPlace[]>;
  /** Sections seen, filled in or not. */
  readonly seen: ReadonlySet<string>;
}

/** What a document holds, by section. */
export function readSections(
  form: Form,
  referential: Referential | null,
  sheets: readonly TextSheet[],
  cover: Cover | null,
  log: ReadingLog,
): Content {
  const shape = shapeOf(form, referential);
  const isOwn = ownTexts(shape, referential);
  const rows = new Map<string, ReadRow[]>();
  const seen = new Set<string>();
  const add = (section: string, more: readonly ReadRow[]): void => {
    seen.add(section);
    const known = rows.get(section);
    if (known === undefined) rows.set(section, [...more]);
    else known.push(...more);
  };
  const fiches = new Map<string, { values: Record<string, Values[string]>; place: DocumentPlace }>();
  const inSheet = new Map(sheets.map((sheet) => [sheet, tablesOf(shape, sheet)]));
  const hasGrid = Array.from(inSheet.values()).some(({ filled }) => filled.some(isGrid));
  for (const sheet of sheets) {
    const reader = { sheet, log, referential, isOwn };
    const { tables, filled } = inSheet.get(sheet) as SheetTables;
    const bare = hasGrid || referential === null || filled.length > 0 ? null : bareGrid(shape, sheet, referential);
    if (bare !== null) {
      for (const list of [tables, filled]) list.push(bare);
      const section = bare.table.section.titre;
      log.tell('qualite_lecture_titres_absents', 'a_verifier', { section }, placeOf(log.fichier, sheet, -1, -1));
    }
    if (isOurs(shape, sheet, tables, filled)) {
      keepNotes(sheet, [], shape, isOwn, log);
      continue;
    }
    if (sheet.cut) log.tell('qualite_lecture_feuille_coupee', 'a_verifier', { feuille: sheet.name });
    const read = filled.map((found) => {
      if (found !== bare) tellColumns(found, sheet, log);
      const rows = readTable(found, reader);
      add(found.table.section.id, rows);
      return { found, rows };
    });
    keepNotes(sheet, read, shape, isOwn, log);
    // The cover tells how to fill the rest in: nothing else is read there, unless a fiche was put on it.
    const outside = rowsOutside(sheet, tables).filter((row) => sheet !== cover?.sheet || !cover.rows.has(row));
    if (sheet === cover?.sheet && !holdsFiche(shape, sheet, outside)) {
      keepFree(sheet, outside, isOwn, log);
      continue;
    }
    for (const [section, fiche] of readFiches(shape, outside, reader)) {
      seen.add(section);
      const place = placeOf(log.fichier, sheet, fiche.row, -1);
      const known = fiches.get(section);
      if (known === undefined) fiches.set(section, { values: { ...fiche.values }, place });
      else mergeFiche(known.values, fiche.values, form, section, place, log);
    }
    for (const label of labelsSeen(shape, sheet, outside)) seen.add(label);
  }
  for (const [section, { values, place }] of fiches)
    if (Object.keys(values).length > 0) add(section, [{ values, place }]);
  const data: Record<string, readonly Values[]> = {};
  const places: Record<string, readonly DocumentPlace[]> = {};
  for (const { id } of form.sections) {
    const found = rows.get(id) ?? [];
    if (found.length === 0) continue;
    data[id] = found.map(({ values }) => values);
    places[id] = found.map(({ place }) => place);
  }
  return { data, places, seen };
}

interface SheetTables {
  readonly tables: FoundTable[];
  /** Without those that we compute. */
  readonly filled: FoundTable[];
}

function tablesOf(shape: FormShape, sheet: TextSheet): SheetTables {
  const tables = isListsSheet(sheet) ? [] : [...tablesIn(shape, sheet)];
  return { tables, filled: filledTables(tables, sheet) };
}

const isGrid = ({ table }: FoundTable): boolean => table.section.genre === 'grille';

/** A grid without its header row, where no other sheet holds one. */
function bareGrid(shape: FormShape, sheet: TextSheet, referential: Referential): FoundTable | null {
  return bearsIgnoredName(sheet) || looksComputed(sheet) ? null : headlessGrid(shape, sheet, referential);
}

/** The tables of a sheet but those that we compute: scores, or a scale with a column per level. */
function filledTables(tables: readonly FoundTable[], sheet: TextSheet): FoundTable[] {
  const given = tables.filter(({ computed }) => !computed);
  if (given.length === 0 || !looksComputed(sheet)) return given;
  return given.filter(({ columns }) => Array.from(columns.values()).some(({ verrouille }) => verrouille !== true));
}

/**
 * Whether a sheet is one of ours that holds no field, or its copy, by its name and by what it shows: a person's own
 * « Synthèse » that holds a section is read, and our own is not under whatever name.
 */
function isOurs(
  shape: FormShape,
  sheet: TextSheet,
  tables: readonly FoundTable[],
  filled: readonly FoundTable[],
): boolean {
  if (isListsSheet(sheet)) return true;
  if (filled.length > 0 || !(bearsIgnoredName(sheet) || looksComputed(sheet))) return false;
  return labelsSeen(shape, sheet, rowsOutside(sheet, tables)).size === 0;
}

function holdsFiche(shape: FormShape, sheet: TextSheet, rows: readonly number[]): boolean {
  return labelsSeen(shape, sheet, rows).size > 0;
}

/** What somebody wrote on the first sheet. */
function keepFree(sheet: TextSheet, rows: readonly number[], isOwn: (text: string) => boolean, log: ReadingLog): void {
  for (const row of rows) for (const cell of sheet.rows[row]) if (!isOwn(cell.text)) log.keep(sheet, cell, '', '', '');
}

/** A fiche that is there twice: the first answer is kept, another one is said. */
function mergeFiche(
  known: Record<string, Values[string]>,
  more: Values,
  form: Form,
  section: string,
  place: DocumentPlace,
  log: ReadingLog,
): void {
  const fields = form.sections.find(({ id }) => id === section)?.champs ?? [];
  for (const [id, value] of Object.entries(more)) {
    if (known[id] === undefined) known[id] = value;
    else if (String(known[id]) !== String(value)) {
      const rubrique = fields.find((field) => field.id === id)?.libelle ?? id;
      log.remarques.push({ place, section, champ: id, ligne: '', texte: String(value) });
      log.tell('qualite_lecture_rubrique_double', 'a_verifier', { rubrique }, place);
    }
  }
}

/** Columns that the template has not, and needed ones that are gone. */
function tellColumns({ table, columns, ticks, unknown, header }: FoundTable, sheet: TextSheet, log: ReadingLog): void {
  const present = new Set(Array.from(columns.values(), ({ id }) => id));
  if (ticks.size > 0) for (const { id, type } of table.fields) if (type === 'niveau') present.add(id);
  for (const { id, libelle, obligatoire } of table.fields)
    // A SIRET is an id too.
    if (obligatoire === true && !present.has(id) && !(id === 'structure' && present.has('siret')))
      log.tell(
        'qualite_lecture_colonne_absente',
        'a_verifier',
        { rubrique: libelle, section: table.section.titre },
        placeOf(log.fichier, sheet, header, -1),
      );
  for (const [column, text] of unknown)
    if (text.length <= 60)
      log.tell(
        'qualite_lecture_colonne_inconnue',
        'information',
        { colonne: text },
        placeOf(log.fichier, sheet, header, column),
      );
}
