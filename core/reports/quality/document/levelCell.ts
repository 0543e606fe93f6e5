/** A level as the cell of a workbook: its word, on its colour. */
import type { Level } from '../../../quality/referentials';
import type { Cell, Style } from '../../../workbook';
import { levelText, levelTint } from './blocks';

const FLAGS: Readonly<Record<ReturnType<typeof levelTint>, Style>> = {
  vert: 'favorable',
  orange: 'a_verifier',
  rouge: 'bloquant',
  gris: 'cellule',
};

export function levelCell(level: Level | null): Cell {
  return { valeur: levelText(level), style: FLAGS[levelTint(level)] };
}
