/** The columns of a pseudonymised delivery and their headers: technical ids, a number after what is repeated. */
import type { Rubrique } from '../../dictionary';
import { rubriqueById, rubriques } from '../../dictionary';
import { columnName } from '../../harmonise';
import type { DeliveryMark } from '../../privacy';
import { DELIVERY_FORMAT, markFormat, parseMark } from '../../privacy';
import { Problem } from '../../messages';
import { isDeliveryMark } from '../../reading';
import type { RawTable } from '../../table';

/** Technical columns, after the rubriques. */
export const LINE = 'ligne_source';
export const PERSON = 'personne';
/** The rubrique whose value is replaced by its keyed hash. */
export const NUMBER = 'id_dossier_source';

const RANKED = /^([a-z0-9_]+)_([1-9]\d?)$/;

/** A rubrique of a delivery, with the rank of its passage; 0 when it is not repeated. */
export interface DeliveredRubrique {
  readonly rubrique: Rubrique;
  readonly rang: number;
}

/** The header of a harmonised column: `date_jury#2` is `date_jury_2`. */
export function deliveredHeader(name: string): string {
  return name.replace('#', '_');
}

/** What a header says; null for a column of ours that is technical, or of nobody's. Identities are nobody's. */
export function deliveredRubrique(header: string): DeliveredRubrique | null {
  const text = header.trim();
  const ranked = RANKED.exec(text);
  const repeated = ranked === null ? undefined : rubriqueById(ranked[1]);
  const rubrique = repeated?.repetee === true ? repeated : rubriqueById(text);
  if (rubrique === undefined || rubrique.niveau === 'identite') return null;
  if ((rubrique.repetee === true) !== (rubrique === repeated)) return null;
  return { rubrique, rang: rubrique === repeated ? Number(ranked?.[2]) : 0 };
}

/** Name of the harmonised column of a delivered rubrique. */
export function harmonisedName({ rubrique, rang }: DeliveredRubrique): string {
  return columnName(rubrique, rang);
}

const order = new Map(rubriques.map(({ id }, i) => [id, i]));

/** Order of the columns of a delivery: parcours in the order of the dictionary, then passage after passage. */
export function compareNames(a: string, b: string): number {
  const [x, y] = [a, b].map((name) => {
    const [id, rang = '0'] = name.split('#');
    return { rang: Number(rang), at: order.get(id) ?? -1 };
  });
  return x.rang - y.rang || x.at - y.at;
}

/** Index of the column that marks a pseudonymised delivery; -1 when the table is none. */
export function markColumn(raw: RawTable): number {
  return raw.columns.findIndex(({ header }) => isDeliveryMark(header));
}

/** Whether a table is a pseudonymised delivery, whole or damaged: nothing else may be done with it. */
export function isPseudonymisedDelivery(raw: RawTable): boolean {
  return markColumn(raw) >= 0;
}

/**
 * What the mark of a delivery says; null when the table is no pseudonymised delivery.
 * @throws Problem `livraison_format` (written by a later version), `livraison_alteree`
 */
export function deliveryMark(raw: RawTable): DeliveryMark | null {
  const at = markColumn(raw);
  if (at < 0) return null;
  const { header } = raw.columns[at];
  const fichier = raw.source.fileName;
  const format = markFormat(header);
  if (format > DELIVERY_FORMAT) throw new Problem('livraison_format', { fichier, format, connu: DELIVERY_FORMAT });
  const mark = parseMark(header);
  if (mark === null) throw new Problem('livraison_alteree', { fichier });
  return mark;
}
