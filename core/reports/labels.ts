/** Names for people of rubriques, modalities, periods, units, statuses. */
import type { RegionSettings } from '../base';
import { codeListById, rubriqueById } from '../dictionary';
import type { IndicatorRow } from '../indicators';
import { phrase } from '../messages';
import { departements } from '../values';

/** The modality of units whose value is unknown (contract). */
export const UNKNOWN = 'NR';

/** French title of a rubrique; its id when the dictionary has none. */
export function rubriqueTitle(id: string): string {
  return rubriqueById(id)?.titre ?? id;
}

const departementNames = new Map(departements.map(({ code, nom }) => [code, nom]));

/** Labels of codes, by code list. */
const labels = new Map<string, ReadonlyMap<string, string>>();

function codeLabel(list: string, code: string): string | undefined {
  let known = labels.get(list);
  if (known === undefined) {
    known = new Map(codeListById(list).codes.map((one) => [one.code, one.libelle]));
    labels.set(list, known);
  }
  return known.get(code);
}

/** What a modality means, for people. */
export function modalityLabel(region: RegionSettings, rubrique: string, code: string): string {
  if (code === UNKNOWN) return phrase('rapport.non_renseigne');
  if (rubrique === 'certificateur') return region.certificateurs.find(({ id }) => id === code)?.nom ?? code;
  if (rubrique === 'departement') {
    const name = departementNames.get(code);
    return name === undefined ? code : `${code} - ${name}`;
  }
  const codes = rubriqueById(rubrique)?.codes;
  return (codes === undefined ? undefined : codeLabel(codes, code)) ?? code;
}

/** Modality codes in the order of people: that of the code list, then of the codes; unknown last. */
export function sortModalities(region: RegionSettings, rubrique: string, codes: readonly string[]): string[] {
  const list = rubriqueById(rubrique)?.codes;
  const order =
    rubrique === 'certificateur'
      ? region.certificateurs.map(({ id }) => id)
      : list === undefined
        ? []
        : codeListById(list).codes.map(({ code }) => code);
  const rank = (code: string): number => {
    if (code === UNKNOWN) return order.length + 1;
    const at = order.indexOf(code);
    return at < 0 ? order.length : at;
  };
  return [...codes].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0));
}

/** `total` or the period's code. */
export function periodLabel(periode: string): string {
  return periode === 'total' ? phrase('rapport.total') : periode;
}

export function statusLabel(statut: IndicatorRow['statut']): string {
  return phrase(`statut.${statut}`);
}
