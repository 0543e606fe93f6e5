/** A list of the register as a sheet: the fields of its form, in their order, with the structure first. */
import { formById, fieldText } from '../../../quality/forms';
import type { Field, FieldValue } from '../../../quality/forms';
import type { Register } from '../../../quality/network';
import { phrase } from '../../../messages';
import type { Sheet } from '../../../workbook';
import type { ListColumn, ListValue } from './listSheet';
import { listSheet } from './listSheet';

const GENRES: Partial<Record<Field['type'], ListColumn['genre']>> = {
  date: 'date',
  entier: 'entier',
  nombre: 'decimal',
  texte_long: 'cellule',
  texte: 'cellule',
  choix_multiple: 'cellule',
};
/** Of the columns of a fiche, which declares none: a list shows many of them side by side. */
const WIDTHS: Readonly<Record<ListColumn['genre'], number>> = {
  texte: 18,
  cellule: 28,
  date: 12,
  entier: 12,
  annee: 12,
  decimal: 12,
};

/** The column of a field. */
export function fieldColumn(field: Field): ListColumn {
  const genre = field.annee === true ? 'annee' : (GENRES[field.type] ?? 'texte');
  return {
    entete: field.libelle,
    genre,
    largeur: field.largeur ?? WIDTHS[genre],
    ...(field.aide === undefined ? {} : { note: field.aide }),
  };
}

/** The cell of a field. */
export function fieldCell(field: Field, value: FieldValue | undefined): ListValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  return fieldText(field, value);
}

/** Fields that the first two columns already say. */
const SAID: ReadonlySet<string> = new Set(['structure', 'nom_structure']);

/**
 * @param nom a valid sheet name
 * @param code of its sentences: `reseau.feuille.<code>.titre`, `.explication`
 */
export function formSheet(
  register: Register,
  modele: string,
  section: string,
  code: string,
  couleurOnglet?: Sheet['couleurOnglet'],
): Sheet {
  const declared = formById(modele)?.sections.find(({ id }) => id === section)?.champs ?? [];
  const names = new Map(register.structures.map(({ id, nom }) => [id, nom]));
  const rows = register.listes[`${modele}.${section}`] ?? [];
  // The adviser's own name stays; that of the structure comes from the register.
  const fields = declared.filter(
    ({ id, type }) => !SAID.has(id) && type !== 'structure' && !(id === 'nom' && modele !== 'fiche-accompagnateur'),
  );
  const isOfStructures = rows.some(({ structure }) => structure !== '' && structure !== null);
  const of = (id: unknown): string => (typeof id === 'string' ? id : '');
  return listSheet({
    nom: phrase(`reseau.feuille.${code}`),
    titre: phrase(`reseau.feuille.${code}.titre`),
    explication: phrase(`reseau.feuille.${code}.explication`),
    colonnes: [
      ...(isOfStructures ? structureColumns() : []),
      ...fields.map(fieldColumn),
      { entete: phrase('reseau.colonne.fichier'), genre: 'texte', largeur: 30 },
    ],
    lignes: rows.map((row) => [
      ...(isOfStructures ? [of(row.structure), names.get(of(row.structure)) ?? ''] : []),
      ...fields.map((field) => fieldCell(field, row[field.id])),
      of(row.fichier),
    ]),
    ...(couleurOnglet === undefined ? {} : { couleurOnglet }),
    figees: isOfStructures ? 2 : 0,
  });
}

/** Id and name of the structure, first on every sheet. */
export function structureColumns(): ListColumn[] {
  return [
    { entete: phrase('reseau.colonne.structure'), genre: 'texte', largeur: 17 },
    { entete: phrase('reseau.colonne.nom'), genre: 'cellule', largeur: 30 },
  ];
}
