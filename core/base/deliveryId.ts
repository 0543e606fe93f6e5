/** Names of deliveries, as every output tells them. */

/** The name of the n-th delivery of a certifier, n from 1 on: `dava-01`. */
export function deliveryId(certifier: string, n: number): string {
  return `${certifier}-${String(n).padStart(2, '0')}`;
}

/** The n of `deliveryId`; 0 when the name has none. */
export function deliveryNumber(livraison: string): number {
  return Number(livraison.slice(livraison.lastIndexOf('-') + 1)) || 0;
}
