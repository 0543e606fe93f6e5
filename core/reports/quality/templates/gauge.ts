/** A bar drawn in characters by a formula: every program that opens the workbook shows it. */
import type { Cell } from '../../../workbook';

/** A bar of so many blocks, filled in proportion. */
export function gauge(count: number, total: number, countCell: string, totalCell: string, blocks: number): Cell {
  const full = total === 0 ? 0 : Math.round((blocks * count) / total);
  const part = `ROUND(${blocks}*${countCell}/${totalCell},0)`;
  return {
    valeur: total === 0 ? '-' : '█'.repeat(full) + '░'.repeat(blocks - full),
    formule: `IF(${totalCell}=0,"-",REPT("█",${part})&REPT("░",${blocks}-${part}))`,
    style: 'jauge',
  };
}
