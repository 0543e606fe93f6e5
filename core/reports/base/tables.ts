/** The sheets "Parcours" and "Passages": the tables of the base, as they are read back. */
import { rubriqueById } from '../../dictionary';
import { phrase } from '../../messages';
import { pickTable } from '../../table';
import type { Column, Table } from '../../table';
import type { Sheet, Style } from '../../workbook';
import { isTechnical, partName } from './names';

/** Numbers that name or that count whole years. */
const WHOLE: readonly string[] = ['ligne_source', 'rang', 'age'];

function columnStyle({ kind, name }: Column): Style {
  if (kind === 'date') return 'date';
  if (kind === 'number') return WHOLE.includes(name) ? 'numero' : 'decimal';
  return name.startsWith('id_') ? 'code' : 'brut';
}

/** Headers are technical ids, so that the file is read back; people have the French title in the comment. */
export function tableSheets(name: string, table: Table, sheetRows: number): Sheet[] {
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

function columnNote(name: string): string {
  const rubrique = rubriqueById(name);
  if (rubrique !== undefined && !isTechnical(name)) return `${rubrique.titre}\n${rubrique.description}`;
  return `${phrase(`base.colonne.${name}`)}\n${phrase(`base.colonne.${name}.note`)}`;
}
