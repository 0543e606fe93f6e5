/** Names of deliveries, as every output tells them. */

/** The name of the n-th delivery of a certifier, n from 1 on: `dava-01`. */
export function deliveryId(certifier: string, n: number): string {
  return `${certifier}-${String(n).padStart(2, '0')}`;
}

/** The n of `deliveryId`; 0 when the name has none. */
export function deliveryNumber(livraison: string): number {
  return Number(livraison.slice(livraison.lastIndexOf('-') + 1)) || 0;
}

/**
 * The names of the sheets of a certifier's files, each a delivery of its own: the first sheet of a file bears the file's
 * rank (contract: that of its name), further ones come after all the files, file by file, so that a certifier whose files
 * have one sheet each keeps its numbers.
 */
export class SheetNumbers {
  private next: number;

  /** @param files of that certifier, in all */
  constructor(
    private readonly certifier: string,
    files: number,
  ) {
    this.next = files + 1;
  }

  /** The sheets of the n-th file, n from 1 on; files in the order of their ranks. */
  of(n: number, sheets: number): string[] {
    return Array.from({ length: sheets }, (_, i) => deliveryId(this.certifier, i === 0 ? n : this.next++));
  }
}
