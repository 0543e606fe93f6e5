/** What each structure offers, as the region knows it: internal, with contacts and refusals. */
import type { FieldValue, Values } from '../forms/types';
import {
  type CharterState,
  chartersOf,
  isExit,
  type Register,
  type Stage,
  statesOf,
  type StructureRecord,
} from '../network';
import { answersOf, consentOf } from '../network/consent';
import { isFilled } from '../network/documents';
import { CONSENT, DIRECTORY, FILE, ID, NAME } from '../network/formIds';
import { textOf } from '../network/structures';
import { mainPlace, type Place } from './place';
import { byCodeUnit } from '../../table';

export interface Offer {
  readonly structure: string;
  readonly nom: string;
  readonly lieu: Place;
  /** Every known field of the structure: the directory's own row first, then its dossier, then the census. */
  readonly valeurs: Values;
  /** Rows of the dossier. */
  readonly certifications: readonly Values[];
  readonly sites: readonly Values[];
  readonly tarifs: readonly Values[];
  readonly etape: Stage;
  /** The furthest state reached. */
  readonly atteinte: Stage;
  readonly charte: CharterState;
  /** Still in the network. */
  readonly active: boolean;
  /** Agrees to be in the public directory; and to which fields that ask for more, by id of the agreement. */
  readonly accord: boolean;
  readonly accords: ReadonlySet<string>;
}

type Sources = readonly Values[];

function mergedOf(sources: Sources): Values {
  const values: Record<string, FieldValue> = {};
  for (const source of sources)
    for (const [field, value] of Object.entries(source))
      if (isFilled(value) && values[field] === undefined) values[field] = value;
  return values;
}

function rowsByStructure(register: Register, list: string): Map<string, Values[]> {
  const found = new Map<string, Values[]>();
  for (const values of register.listes[list] ?? []) {
    const id = textOf(values[ID]);
    const known = found.get(id);
    if (known === undefined) found.set(id, [values]);
    else known.push(values);
  }
  return found;
}

/** What every structure of the register offers, those that left included, by name. @param isoDay ISO day */
export function offersOf(register: Register, isoDay = register.date): Offer[] {
  const states = statesOf(register, isoDay);
  const charters = chartersOf(register, isoDay);
  const rows = rowsByStructure(register, `${DIRECTORY.modele}.${DIRECTORY.offres}`);
  const certifications = rowsByStructure(register, `${FILE.modele}.${FILE.certifications}`);
  const sites = rowsByStructure(register, `${FILE.modele}.${FILE.sites}`);
  const tarifs = rowsByStructure(register, `${FILE.modele}.${FILE.tarifs}`);
  return register.structures
    .map(({ id, nom, fiche, dossier }: StructureRecord): Offer => {
      const state = states.get(id);
      const sources = [...(rows.get(id) ?? []), ...(dossier === null ? [] : [dossier]), fiche];
      const valeurs = mergedOf(sources);
      const etape = state?.etape ?? 'recensee';
      return {
        structure: id,
        nom: textOf(valeurs[NAME]) || nom,
        lieu: mainPlace(valeurs),
        valeurs,
        certifications: certifications.get(id) ?? [],
        sites: sites.get(id) ?? [],
        tarifs: tarifs.get(id) ?? [],
        etape,
        atteinte: state?.atteinte ?? 'recensee',
        charte: charters.get(id) ?? { statut: 'non_signataire', date: null, fin_validite: null, avis: null },
        active: !isExit(etape),
        accord: consentOf(answersOf(sources, CONSENT.general)),
        accords: new Set(consentOf(answersOf(sources, CONSENT.contact)) ? [CONSENT.contact] : []),
      };
    })
    .sort((a, b) => byCodeUnit(a.nom, b.nom) || byCodeUnit(a.structure, b.structure));
}
