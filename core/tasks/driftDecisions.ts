/** What changed since a profile, as the journal keeps it: columns by letter, rubriques, counts; no header, no value. */
import type { ContradictedChoice } from '../harmonise';
import type { ProfileDrift } from '../profiles';
import type { RawTable } from '../table';
import { sheetLetter } from '../table';
import type { Decision } from './journal';

/** A change, before it is said of which delivery. */
type Change = Pick<Decision, 'type' | 'colonne' | 'rubrique' | 'detail'>;

/** @param drift of that table */
export function driftDecisions(
  raw: RawTable,
  drift: ProfileDrift,
  certificateur: string,
  livraison: string,
): readonly Decision[] {
  const at = (index: number): string => sheetLetter(raw, index);
  const { nouvelles } = drift;
  const changes: Change[] = [
    ...(nouvelles.length > 0 ? [{ type: 'colonnes_nouvelles', detail: String(nouvelles.length) }] : []),
    ...nouvelles.map(({ index, rubrique, confiance }) => ({
      type: 'colonne_nouvelle',
      colonne: at(index),
      ...(rubrique === null ? {} : { detail: `${rubrique} ${confiance}` }),
    })),
    ...drift.disparues.map((rubrique) => ({ type: 'colonne_disparue', rubrique })),
    ...drift.renommees.map(({ index, rubrique }) => ({
      type: 'colonne_renommee',
      colonne: at(index),
      ...(rubrique === null ? {} : { rubrique }),
    })),
    ...drift.effondrees.map(({ index, rubrique, cause }) => ({
      type: 'colonne_effondree',
      colonne: at(index),
      rubrique,
      detail: cause,
    })),
    ...drift.valeurs.map(({ index, rubrique, valeurs, cellules }) => ({
      type: 'valeurs_non_comprises',
      colonne: at(index),
      rubrique,
      detail: `${valeurs} ${cellules}`,
    })),
    ...drift.decisions.map(({ rubrique, n }) => ({ type: 'decisions_sans_objet', rubrique, detail: String(n) })),
    ...drift.choixPerdus.map(({ choix, rubrique }) => ({
      type: 'choix_sans_objet',
      ...(rubrique === null ? {} : { rubrique }),
      detail: choix,
    })),
  ];
  return changes.map(({ type, ...change }) => ({ type, certificateur, livraison, ...change }));
}

/** @param contredits of that table, as harmonising tells them */
export function contradictionDecisions(
  raw: RawTable,
  contredits: readonly ContradictedChoice[],
  certificateur: string,
  livraison: string,
): readonly Decision[] {
  return contredits.map(({ index, rubrique, choix, profil, fichier }) => ({
    type: 'choix_contredit',
    certificateur,
    livraison,
    colonne: sheetLetter(raw, index),
    rubrique,
    detail: `${choix} ${profil} ${fichier}`,
  }));
}
