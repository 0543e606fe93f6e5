/** Which sheets of a workbook make which document: several workbooks put in one, copied sheets, a sheet per structure. */
import { OWNED } from '../audience';
import type { Form } from '../types';
import { isListsSheet, looksComputed } from './computed';
import type { Cover } from './cover';
import { identityAbove } from './owner';
import type { ReadingLog } from './log';
import { allRows, labelsSeen, sectionsIn } from './sections';
import { shapeOf } from './shape';
import type { TextSheet } from './sheet';

/** Sheets that a person may have written in: a hidden one only for a section that no visible one shows. */
export function written(form: Form, sheets: readonly TextSheet[], log: ReadingLog): TextSheet[] {
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
export function telling(sheets: readonly TextSheet[]): TextSheet[] {
  const own = sheets.filter((sheet) => !isListsSheet(sheet) && !looksComputed(sheet));
  const visible = own.filter(({ hidden }) => !hidden);
  return visible.some(({ rows }) => rows.some((row) => row.length > 0)) ? visible : own;
}

export interface Part {
  readonly cover: Cover | null;
  readonly sheets: TextSheet[];
}

/** Several workbooks put in one: each cover begins a document. */
export function partsOf(sheets: readonly TextSheet[], covers: readonly Cover[]): Part[] {
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
export function copiesOf(form: Form, sheets: readonly TextSheet[]): TextSheet[][] {
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
export function perStructure(form: Form, sheets: readonly TextSheet[]): TextSheet[][] {
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
    if (group === undefined || ((isBoth || isOther) && group === last))
      groups.push((group = { key, sheets: [], seen: new Set() }));
    group.sheets.push(sheet);
    for (const section of sections) group.seen.add(section);
  }
  return inTurn(groups, (sheet) => sectionsIn(shape, sheet).some((section) => !fiches.has(section)));
}

/** All the fiches, then as many grids: each in its turn. Of another number, which is whose cannot be told. */
function inTurn(groups: readonly Group[], holdsTable: (sheet: TextSheet) => boolean): TextSheet[][] {
  const all = groups.map(({ sheets }) => sheets);
  const last = all[all.length - 1];
  const later = last.filter((sheet, i) => i > 0 && holdsTable(sheet));
  if (all.length < 2 || later.length !== all.length || all.slice(0, -1).some((sheets) => sheets.some(holdsTable)))
    return all;
  return all.map((sheets, i) => [...sheets.filter((sheet) => !later.includes(sheet)), later[i]]);
}

/** Whether a fiche of the template asks for the structure. */
function saysItself({ sections }: Form): boolean {
  return sections.some(({ genre, champs }) => genre === 'fiche' && champs.some(({ id }) => id === 'siret'));
}

/** The sheet by which people know one of several documents. */
export function nameOf(form: Form, sheets: readonly TextSheet[]): string {
  const shape = shapeOf(form, null);
  return sheets.find((sheet) => sectionsIn(shape, sheet).length > 0)?.name ?? '';
}
