/** Whose a document is when no first sheet says so: « Structure : ... » written above a table or a fiche. */
import { plainText } from '../cells';
import { findLabels, pairs } from './fiches';
import { LabelIndex } from './labels';
import { columnLetters, type TextSheet } from './sheet';

export interface Identity {
  readonly sheet: TextSheet;
  /** As written; ''. */
  readonly structure: string;
  readonly nom: string;
  /** Where the structure is written, 0-based. */
  readonly place: { readonly row: number; readonly column: number };
  /** Cells that hold them, as people see them. */
  readonly cells: ReadonlySet<string>;
}

/** It is said at the top of a sheet. */
const ROWS = 40;

const LABELS = ((): LabelIndex<'structure' | 'nom'> => {
  const labels = new LabelIndex<'structure' | 'nom'>();
  labels.add(['Structure', 'Identifiant de la structure', 'N° de la structure', 'Code structure'], 'structure');
  labels.add(['SIRET', 'N° SIRET', 'Numéro SIRET', 'SIRET de la structure', 'N° SIRET de la structure'], 'structure');
  for (const stem of ['Structure', 'Organisme', 'Prestataire', 'Établissement'])
    labels.add([`Nom de la ${stem}`, `Nom de l’${stem}`, `Nom du ${stem}`, `${stem} audité`, `${stem} évalué`], 'nom');
  labels.add(['Structure auditée', 'Structure évaluée', 'Structure accompagnatrice', 'Raison sociale'], 'nom');
  labels.add(['Organisme', 'Prestataire', 'Organisme accompagnateur', 'Organisme de formation'], 'nom');
  return labels;
})();

/** What a sheet says of its structure; null when it says nothing. @param rows where to look: those of no table */
export function identityIn(sheet: TextSheet, rows: readonly number[]): Identity | null {
  const head = rows.filter((row) => row < ROWS);
  const found = findLabels(sheet, head, (text) => LABELS.find(text));
  if (found.length === 0) return null;
  const texts = new Map<'structure' | 'nom', string>();
  const cells = new Set<string>();
  let place = { row: 0, column: 0 };
  for (const { label, value } of pairs(sheet, found, [], () => false)) {
    const text = value === undefined ? '' : plainText(value);
    if (value === undefined || text === '' || texts.has(label)) continue;
    texts.set(label, text);
    cells.add(`${columnLetters(value.column)}${value.row + 1}`);
    if (label === 'structure') place = { row: value.row, column: value.column };
  }
  if (texts.size === 0) return null;
  return { sheet, structure: texts.get('structure') ?? '', nom: texts.get('nom') ?? '', place, cells };
}
