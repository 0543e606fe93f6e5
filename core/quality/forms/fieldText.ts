/** What a cell shows for a value of a field. */
import { levelLabels } from './levels';
import type { Referential } from '../referentials/types';
import type { CodedLabel, Field, FieldValue } from './types';

/** Between two choices or two numbers of indicators. */
export const SEPARATOR = ' ; ';

function label(list: readonly CodedLabel[], code: string): string {
  return list.find((one) => one.code === code)?.libelle ?? code;
}

/**
 * The text of a value: label of a code, choices joined by « ; », « oui » or « non »; dates stay ISO (workbooks hold true
 * dates), numbers use the dot. '' for null.
 * @param referential of a `niveau` whose field has no list yet
 */
export function fieldText(field: Field, value: FieldValue | undefined, referential?: Referential): string {
  if (value === null || value === undefined) return '';
  const list = field.liste ?? (field.type === 'niveau' && referential !== undefined ? levelLabels(referential) : []);
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return field.type === 'choix' || field.type === 'niveau' ? label(list, value) : value;
  return value.map((one) => (field.type === 'choix_multiple' ? label(list, one) : one)).join(SEPARATOR);
}
