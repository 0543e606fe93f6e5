/** The question « Jamais envoyée ? »: how it is asked of a rubrique that no file gives, and how its answers are read back. */
import { rubriqueById, rubriques } from '../../dictionary';
import { phrase } from '../../messages';
import type { SheetGrid } from '../../reading';
import { foldLabel } from '../../values';
import type { Cell, Range, Validation } from '../../workbook';
import { answerTables, wordsOf } from '../answers/answerTable';
import { rubriqueNamed } from '../profile/named';

/** What people write for « oui » instead of choosing it, folded. */
const YES: readonly string[] = ['o', 'x', 'y', 'jamais', 'jamais envoyee', 'never', 'never sent'];

export function answerHeader(): string {
  return phrase('retour.absentes.reponse');
}

/** @param isSaid whether the profile already says that it is never sent */
export function answerCell(isSaid: boolean): Cell {
  return { valeur: isSaid ? phrase('retour.absentes.oui') : '', style: 'saisie', libre: true };
}

export function answerInput(plage: Range): Validation {
  return {
    plage,
    liste: [phrase('retour.absentes.oui'), phrase('retour.absentes.non')],
    message: phrase('retour.absentes.message'),
  };
}

const COLUMNS = {
  reponse: 'retour.absentes.reponse',
  rubrique: 'retour.colonne.rubrique',
  code: 'retour.absentes.code',
  certificateur: 'completude.absentes.identifiant',
};

const isAsked = (has: (column: string) => boolean): boolean => has('reponse') && (has('rubrique') || has('code'));

/**
 * The rubriques of which somebody has answered « oui, jamais envoyée », by id, in the order of the dictionary: of a
 * feedback workbook, or of the region's `qualite-donnees.xlsx`. Sheets renamed, columns and rows moved are read; a
 * rubrique that the dictionary does not know is left out.
 * @param certifier of the region's workbook, whose answers; a feedback workbook is of one certifier
 */
export function absentRubriques(sheets: readonly SheetGrid[], certifier?: string): string[] {
  const yes = new Set([...wordsOf('retour.absentes.oui'), ...YES]);
  const said = new Set<string>();
  for (const table of answerTables(sheets, COLUMNS, isAsked)) {
    for (const row of table.rows) {
      if (!yes.has(foldLabel(row.text('reponse')))) continue;
      const own = row.text('certificateur').trim();
      if (table.has('certificateur') && certifier !== undefined && own !== certifier) continue;
      const id = [row.text('code'), row.text('rubrique')].map(rubriqueNamed).find((one) => one !== undefined);
      if (id !== undefined && rubriqueById(id) !== undefined) said.add(id);
    }
  }
  return rubriques.map(({ id }) => id).filter((id) => said.has(id));
}

/** Whether one of the sheets asks that question. */
export function asksAbsent(sheets: readonly SheetGrid[]): boolean {
  return answerTables(sheets, COLUMNS, isAsked).length > 0;
}
