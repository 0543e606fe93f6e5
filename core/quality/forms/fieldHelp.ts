/** What a workbook says of how to fill a field in: drawn beside it, and known as ours when it is read back. */
import { phrase } from '../../messages';
import { SEPARATOR } from './fieldText';
import type { Field } from './types';

/** The field's own help, then its choices when several may be given, one per line; '' when there is nothing to say. */
export function fieldHelp({ aide, type, liste }: Field): string {
  const lines = aide === undefined ? [] : [aide];
  if (type === 'choix_multiple' && liste !== undefined) {
    lines.push(phrase('classeur.choix_multiple', { choix: liste.map(({ libelle }) => libelle).join(SEPARATOR) }));
  }
  if (type === 'indicateurs' && aide === undefined) lines.push(phrase('classeur.saisie.indicateurs'));
  return lines.join('\n');
}
