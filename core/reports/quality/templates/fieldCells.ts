/** How each type of field is asked in a workbook: look, width, list, rule of what is typed, and the cell of a value. */
import { phrase } from '../../../messages';
import { SEPARATOR } from '../../../quality/forms';
import type { Field, FieldType, FieldValue } from '../../../quality/forms';
import { levelOf } from '../../../quality/referentials';
import type { Referential } from '../../../quality/referentials';
import { dayNumber, MISSING_DAY, parseIsoDay } from '../../../table';
import type { Cell, CellValue, InputRule, Range, Style, Validation } from '../../../workbook';
import type { Lists } from './lists';

const STYLES: Partial<Record<FieldType, Style>> = {
  date: 'saisie_date',
  entier: 'saisie_entier',
  nombre: 'saisie_decimal',
  taux: 'saisie_taux',
  siret: 'saisie_code',
  code_postal: 'saisie_code',
  telephone: 'saisie_code',
  structure: 'saisie_code',
};

/** Characters, in a list or a grid, of fields that choose no width. */
const WIDTHS: Readonly<Record<FieldType, number>> = {
  texte: 22,
  texte_long: 34,
  date: 12,
  entier: 11,
  nombre: 11,
  taux: 11,
  choix: 20,
  choix_multiple: 26,
  oui_non: 9,
  siret: 17,
  code_postal: 10,
  courriel: 26,
  telephone: 15,
  adresse_web: 26,
  structure: 17,
  niveau: 16,
  indicateurs: 15,
};

/** Days that a form may speak of: a later or earlier one is a slip of the keyboard. */
const FIRST_DAY = dayNumber(1950, 1, 1);
const LAST_DAY = dayNumber(2099, 12, 31);

export function fieldStyle({ type, verrouille, annee }: Field): Style {
  if (verrouille === true) return type === 'date' ? 'date' : type === 'taux' ? 'taux' : 'cellule';
  if (annee === true) return 'saisie_annee';
  return STYLES[type] ?? 'saisie';
}

export function fieldWidth({ type, largeur }: Field): number {
  return largeur ?? WIDTHS[type];
}

function labelOf({ liste }: Field, code: string): string {
  return liste?.find((one) => one.code === code)?.libelle ?? code;
}

function shown(field: Field, value: Exclude<FieldValue, null>, referential: Referential | undefined): CellValue {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return value.map((code) => labelOf(field, code)).join(SEPARATOR);
  if (value === '') return null;
  switch (field.type) {
    case 'date': {
      const jour = parseIsoDay(value);
      return jour === MISSING_DAY ? value : { jour };
    }
    case 'choix':
      return labelOf(field, value);
    case 'niveau':
      return (referential && levelOf(referential, value)?.libelle) ?? value;
    default:
      return value;
  }
}

/** The cell of a field, filled with a value of records or blank. */
export function fieldCell(field: Field, value: FieldValue | undefined, referential?: Referential): Cell {
  const valeur = value === null || value === undefined ? null : shown(field, value, referential);
  const style = fieldStyle(field);
  return field.verrouille === true ? { valeur, style } : { valeur, style, libre: true };
}

/** Labels that a field lets choose from, one at a time; null: it is not chosen in a list. */
function choicesOf({ type, liste }: Field, referential: Referential | undefined): readonly string[] | null {
  if (type === 'oui_non') return ['oui', 'non'];
  if (type === 'choix') return (liste ?? []).map(({ libelle }) => libelle);
  if (type === 'niveau') return (referential?.echelle.niveaux ?? []).map(({ libelle }) => libelle);
  return null;
}

/** The list of a field over its cells, if it has one. */
export function fieldList(
  field: Field,
  plage: Range,
  lists: Lists,
  referential: Referential | undefined,
): Validation | null {
  const choices = choicesOf(field, referential);
  if (choices === null || choices.length === 0 || field.verrouille === true) return null;
  const message = field.aide === undefined ? {} : { message: field.aide };
  return { plage, ...lists.choices(field.libelle, choices), ...message };
}

/** What may be typed in the cells of a field that is no list, if it matters. */
export function fieldRule(field: Field, plage: Range): InputRule | null {
  if (field.verrouille === true) return null;
  switch (field.type) {
    case 'date':
      return { plage, genre: 'date', minimum: FIRST_DAY, maximum: LAST_DAY, message: phrase('classeur.saisie.date') };
    case 'entier':
      return { plage, genre: 'entier', message: phrase('classeur.saisie.entier') };
    case 'nombre':
      return { plage, genre: 'nombre', message: phrase('classeur.saisie.nombre') };
    case 'taux':
      return { plage, genre: 'nombre', minimum: 0, maximum: 1, message: phrase('classeur.saisie.taux') };
    default:
      return null;
  }
}
