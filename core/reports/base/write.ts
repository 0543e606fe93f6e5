/** The base workbook, `base/base-consolidee.xlsx`: the whole base in one file, read back without loss. */
import type { Base, Region } from '../../base';
import { codeListById, rubriqueById } from '../../dictionary';
import { phrase } from '../../messages';
import { pickTable, textColumn } from '../../table';
import type { Column, Table } from '../../table';
import type { Cell, Sheet, Style, WorkbookModel } from '../../workbook';
import type { ReportedDelivery } from '../delivered';
import { countText, dayText } from '../french';
import type { ReportMeta } from '../meta';
import {
  PARCOURS_SHEET,
  partName,
  PASSAGES_SHEET,
  PIECE_CHARACTERS,
  SETTINGS_HEADER,
  SETTINGS_SHEET,
  SHEET_ROWS,
} from './names';

/** What the workbook needs of the result of the main job. */
export interface ReportedBase {
  readonly region: Region;
  readonly deliveries: readonly ReportedDelivery[];
  readonly consolidated: { readonly base: Base; readonly candidats: number; readonly candidatsMulti: number };
}

/**
 * @param description the content of `base.json`
 * @param sheetRows rows of a sheet, header included; longer tables take several sheets
 */
export function baseWorkbook(
  result: ReportedBase,
  description: object,
  meta: ReportMeta,
  sheetRows: number = SHEET_ROWS,
): WorkbookModel {
  const { region, consolidated } = result;
  const { base } = consolidated;
  return {
    titre: phrase('base.titre', { region: region.nom }),
    jour: meta.jour,
    feuilles: [
      readMe(result, meta),
      ...tableSheets(PARCOURS_SHEET, base.parcours, sheetRows),
      ...tableSheets(PASSAGES_SHEET, base.passages, sheetRows),
      deliveriesSheet(result),
      dictionarySheet(base),
      settingsSheet(description),
    ],
  };
}

/** Numbers that name or that count whole years. */
const WHOLE: readonly string[] = ['ligne_source', 'rang', 'age'];

function columnStyle({ kind, name }: Column): Style {
  if (kind === 'date') return 'date';
  if (kind === 'number') return WHOLE.includes(name) ? 'numero' : 'decimal';
  return name.startsWith('id_') ? 'code' : 'brut';
}

/** Headers are technical ids, so that the file is read back; people have the French title in the comment. */
function tableSheets(name: string, table: Table, sheetRows: number): Sheet[] {
  const size = sheetRows - 1;
  const parts = Math.max(1, Math.ceil(table.rowCount / size));
  return Array.from({ length: parts }, (_, i): Sheet => {
    const from = i * size;
    const count = Math.min(size, table.rowCount - from);
    const part =
      parts === 1
        ? table
        : pickTable(
            table,
            Int32Array.from({ length: count }, (_one, row) => from + row),
          );
    const { columns } = part;
    return {
      nom: partName(name, i + 1),
      blocs: [
        {
          genre: 'table',
          ligne: 0,
          colonne: 0,
          table: part,
          entetes: columns.map((column) => column.name),
          notes: columns.map((column) => columnNote(column.name)),
          styles: columns.map(columnStyle),
        },
      ],
      figer: { lignes: 1, colonnes: 1 },
      filtre: { ligne: 0, colonne: 0, hauteur: part.rowCount + 1, largeur: columns.length },
      impression: { paysage: true, repeterLignes: 1 },
      couleurOnglet: 'bleu',
    };
  });
}

const TECHNICAL: readonly string[] = ['id_parcours', 'id_candidat', 'livraison', 'ligne_source'];

function columnNote(name: string): string {
  const rubrique = rubriqueById(name);
  if (rubrique !== undefined && !TECHNICAL.includes(name)) return `${rubrique.titre}\n${rubrique.description}`;
  return `${phrase(`base.colonne.${name}`)}\n${phrase(`base.colonne.${name}.note`)}`;
}

function readMe({ region, consolidated, deliveries }: ReportedBase, meta: ReportMeta): Sheet {
  const { base, candidats, candidatsMulti } = consolidated;
  const heading = (code: string): (Cell | null)[] => [{ valeur: phrase(code), style: 'sous_titre' }];
  const text = (code: string): (Cell | null)[] => [null, { valeur: phrase(code), style: 'texte' }];
  const count = (code: string, n: number): Cell[] => [
    { valeur: phrase(code), style: 'cellule', fort: true },
    { valeur: countText(n), style: 'cellule' },
  ];
  const link = (nom: string, code: string): Cell[] => [
    { valeur: nom, style: 'lien', lien: { feuille: nom, cellule: 'A1' } },
    { valeur: phrase(code), style: 'cellule' },
  ];
  const rows: (Cell | null)[][] = [
    [{ valeur: phrase('base.titre', { region: region.nom }), style: 'titre' }],
    [{ valeur: phrase('base.sous_titre', { jour: dayText(meta.jour) }), style: 'ligne' }],
    [],
    heading('base.pseudonymise'),
    text('base.pseudonymise.texte'),
    [],
    heading('base.effectifs'),
    count('base.livraisons', deliveries.length),
    count('base.parcours', base.parcours.rowCount),
    count('base.passages', base.passages.rowCount),
    count('base.candidats', candidats),
    count('base.candidats_multi', candidatsMulti),
    [],
    heading('base.contenu'),
    link(PARCOURS_SHEET, 'base.contenu.parcours'),
    link(PASSAGES_SHEET, 'base.contenu.passages'),
    link(phrase('base.feuille.livraisons'), 'base.contenu.livraisons'),
    link(phrase('base.feuille.dictionnaire'), 'base.contenu.dictionnaire'),
    link(SETTINGS_SHEET, 'base.contenu.reglages'),
    [],
    heading('base.usage'),
    text('base.usage.texte'),
    [],
    [{ valeur: phrase('base.origine', { outil: meta.outil }), style: 'legende' }],
    [{ valeur: phrase('tableau.empreinte', { empreinte: meta.empreinte }), style: 'legende' }],
  ];
  return {
    nom: phrase('rapport.feuille.lisez_moi'),
    blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: rows }],
    largeurs: [36, 96],
    impression: { paysage: true },
    quadrillage: false,
    couleurOnglet: 'vert',
  };
}

function deliveriesSheet({ region, deliveries }: ReportedBase): Sheet {
  const numbers = (name: string, of: (delivery: ReportedDelivery) => number): Column => ({
    kind: 'number',
    name,
    numbers: Float64Array.from(deliveries, of),
  });
  const texts = (name: string, of: (delivery: ReportedDelivery) => string): Column =>
    textColumn(name, deliveries.map(of));
  const columns: Column[] = [
    texts('livraison', ({ read }) => read.livraison),
    texts('certificateur', ({ read }) => read.certifier.nom),
    texts('fichier', ({ read }) => read.raw.source.fileName),
    texts('feuille', ({ read }) => read.raw.source.sheet ?? ''),
    numbers('lues', ({ read }) => read.raw.rowCount),
    numbers('retenues', ({ counts }) => counts.retenues),
    numbers('refusees', ({ counts }) => counts.refusees),
    numbers('fusionnees', ({ counts }) => counts.fusionnees),
    texts('date_arret', ({ read }) => read.certifier.date_arret ?? region.date_extraction),
    texts('sha256', ({ read }) => read.sha256),
  ];
  return {
    nom: phrase('base.feuille.livraisons'),
    blocs: [
      {
        genre: 'table',
        ligne: 0,
        colonne: 0,
        table: { rowCount: deliveries.length, columns },
        entetes: columns.map(({ name }) => phrase(`base.livraison.${name}`)),
        notes: columns.map(({ name }) => phrase(`base.livraison.${name}.note`)),
        styles: columns.map(({ kind, name }) => (kind === 'number' ? 'entier' : name === 'sha256' ? 'code' : 'brut')),
      },
    ],
    figer: { lignes: 1, colonnes: 1 },
    filtre: { ligne: 0, colonne: 0, hauteur: deliveries.length + 1, largeur: columns.length },
    impression: { paysage: true, repeterLignes: 1 },
    couleurOnglet: 'gris',
  };
}

/** One row per rubrique, or per code of a rubrique that has a list. */
function dictionarySheet(base: Base): Sheet {
  const names = [...new Set([...base.parcours.columns, ...base.passages.columns].map(({ name }) => name))];
  const rows = names.flatMap((name): string[][] => {
    const rubrique = rubriqueById(name);
    if (rubrique === undefined || TECHNICAL.includes(name)) {
      return [[name, phrase(`base.colonne.${name}`), phrase(`base.colonne.${name}.note`), '', '']];
    }
    const { titre, description, codes } = rubrique;
    if (codes === undefined) return [[name, titre, description, '', '']];
    return codeListById(codes).codes.map(({ code, libelle }) => [name, titre, description, code, libelle]);
  });
  const titles = ['rubrique', 'titre', 'description', 'code', 'libelle'];
  return {
    nom: phrase('base.feuille.dictionnaire'),
    blocs: [
      {
        genre: 'table',
        ligne: 0,
        colonne: 0,
        table: {
          rowCount: rows.length,
          columns: titles.map((title, i) =>
            textColumn(
              title,
              rows.map((row) => row[i]),
            ),
          ),
        },
        entetes: titles.map((title) => phrase(`base.dictionnaire.${title}`)),
        styles: ['code', 'cellule', 'cellule', 'code', 'cellule'],
      },
    ],
    largeurs: [30, 34, 62, 22, 44],
    figer: { lignes: 1, colonnes: 1 },
    filtre: { ligne: 0, colonne: 0, hauteur: rows.length + 1, largeur: titles.length },
    impression: { paysage: true, repeterLignes: 1 },
    couleurOnglet: 'gris',
  };
}

/** `base.json` by key, its JSON cut into pieces that a cell can hold. */
function settingsSheet(description: object): Sheet {
  const rows = Object.entries(description).flatMap(([cle, value]) =>
    pieces(JSON.stringify(value) ?? 'null').map((piece, i) => ({ cle, rang: i + 1, piece })),
  );
  return {
    nom: SETTINGS_SHEET,
    blocs: [
      {
        genre: 'table',
        ligne: 0,
        colonne: 0,
        table: {
          rowCount: rows.length,
          columns: [
            textColumn(
              'cle',
              rows.map(({ cle }) => cle),
            ),
            { kind: 'number', name: 'rang', numbers: Float64Array.from(rows, ({ rang }) => rang) },
            textColumn(
              'valeur',
              rows.map(({ piece }) => piece),
            ),
          ],
        },
        entetes: SETTINGS_HEADER,
        notes: SETTINGS_HEADER.map((name) => phrase(`base.reglages.${name}`)),
        styles: ['code', 'numero', 'code'],
      },
    ],
    largeurs: [20, 8, 100],
    figer: { lignes: 1, colonnes: 0 },
    impression: { paysage: true, repeterLignes: 1 },
    couleurOnglet: 'gris',
  };
}

/** A text in pieces; a pair of surrogates is never cut in two. */
function pieces(text: string): string[] {
  const list: string[] = [];
  for (let at = 0; at < text.length;) {
    let end = Math.min(text.length, at + PIECE_CHARACTERS);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last <= 0xdbff) end--;
    list.push(text.slice(at, end));
    at = end;
  }
  return list;
}
