/** Gathers what is wrong in a returned table, cell by cell: a person mends all of it at once. */
import { phrase, Problem } from '../../messages';
import type { Slots } from '../../messages';

/** Longest text of a cell that is quoted. */
const QUOTED = 40;

export class Faults {
  private readonly told: string[] = [];

  /** @param place of the cell; `code` of a phrase `table_profil.faute.…` */
  add(place: string, code: string, slots: Slots = {}): void {
    this.told.push(phrase('table_profil.faute', { place, faute: phrase(`table_profil.faute.${code}`, slots) }));
  }

  /** @throws Problem `profil_table_invalide`, with every fault */
  throwAny(fichier: string): void {
    if (this.told.length === 0) return;
    throw new Problem('profil_table_invalide', { fichier, n: this.told.length, fautes: listed(this.told) });
  }
}

/** Several faults are a list, one a line where lines are shown. */
function listed(told: readonly string[]): string {
  return told.length === 1 ? told[0] : told.map((one) => `\n  - ${one}`).join(' ;');
}

/** A typed name, short enough to be told. */
export function quoted(text: string): string {
  const one = text.replace(/\s+/g, ' ').trim();
  return one.length > QUOTED ? `${one.slice(0, QUOTED)}…` : one;
}
