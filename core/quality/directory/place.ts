/** Where a structure is: commune, postcode, département. */
import { departementDuCodePostal, departements, foldLabel } from '../../values';
import type { Values } from '../forms/types';
import { textOf } from '../network/structures';

export interface Place {
  /** '' when unknown. */
  readonly commune: string;
  readonly code_postal: string;
  /** Code; '' when unknown. */
  readonly departement: string;
}

/** « FORT-EXEMPLE CEDEX 3 » is in Fort-Exemple: the CEDEX is a matter of La Poste. Names in capitals get theirs back. */
export function communeName(text: string): string {
  const name = text.replace(/\s+cedex\b.*$/i, '').trim();
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/[^\s'’-]+/g, (word, at: number) => {
    const isLink = at > 0 && LINKS.has(word);
    return isLink ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
}

const LINKS: ReadonlySet<string> = new Set('au aux d de des du en et l la le les lès sous sur'.split(' '));

function placeOf(values: Values): Place {
  const code_postal = textOf(values['code_postal']);
  return {
    commune: communeName(textOf(values['commune'])),
    code_postal,
    departement: departementDuCodePostal(code_postal) ?? '',
  };
}

/** The place of a structure itself. */
export function mainPlace(values: Values): Place {
  return placeOf(values);
}

/** Places where it receives candidates, its own first, each commune once. */
export function placesOf(values: Values, sites: readonly Values[]): Place[] {
  const seen = new Set<string>();
  return [values, ...sites].map(placeOf).filter(({ commune }) => {
    const key = foldLabel(commune);
    return key !== '' && !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** « Martinique », from « 972 »; '' when unknown. */
export function departementName(code: string): string {
  return departements.find((one) => one.code === code)?.nom ?? '';
}
