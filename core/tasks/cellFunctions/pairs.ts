/** Ranges that go together cell by cell. */
import { Problem } from '../../messages';
import type { HostCell } from '../readColumn';

/** The cells of a range one after the other. */
export function flatCells(grid: readonly (readonly HostCell[])[]): HostCell[] {
  return grid.flat();
}

export function isBlankCell(cell: HostCell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** @throws Problem `plages_inegales` */
export function requireSameSize(first: readonly HostCell[], second: readonly HostCell[]): void {
  if (first.length !== second.length) throw new Problem('plages_inegales', { n: first.length, m: second.length });
}
