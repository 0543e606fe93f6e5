/** Disclosure control of the published rows: first version, primary suppression. */
import type { IndicatorRow } from '../indicators';
import type { Protected, ProtectOptions } from './types';

function isSmall(count: number | null, seuil: number): boolean {
  return count !== null && count > 0 && count < seuil;
}

/** The rows of `indicateurs.csv` with unsafe figures hidden. */
export function protect(indicators: readonly IndicatorRow[], { seuil }: ProtectOptions): Protected {
  const rows = indicators.map((row): IndicatorRow => {
    const { numerateur: n, denominateur: d, inconnus } = row;
    const complement = n === null || d === null ? null : d - n;
    if (![n, d, complement, inconnus].some((count) => isSmall(count, seuil))) return row;
    return {
      ...row,
      numerateur: null,
      denominateur: null,
      valeur: null,
      ic95_bas: null,
      ic95_haut: null,
      inconnus: null,
      statut: 'secret_primaire',
    };
  });
  return { rows };
}
