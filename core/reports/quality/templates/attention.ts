/** What a form makes one look at: a validity that is over, a deadline that passed before the action was done. As data. */
import type { Section } from '../../../quality/forms';
import { cellName } from '../../../workbook';
import type { ConditionalRule, Range } from '../../../workbook';
import { quoted } from './levels';

interface Deadline {
  /** Ids of fields that hold the day, the first that a section has. */
  readonly jour: readonly string[];
  /** Ids of fields that, once filled in, make the day matter no more. */
  readonly fait: readonly string[];
  /** Codes of a field `statut` that make it matter no more. */
  readonly clos: readonly string[];
}

const DEADLINES: readonly Deadline[] = [
  { jour: ['validite', 'fin_validite'], fait: [], clos: [] },
  { jour: ['echeance'], fait: ['levee', 'realisee_le'], clos: ['terminee', 'abandonnee'] },
];

/**
 * The looks of days that are past.
 * @param place cells of a field, by its rank in the section
 * @param sens `colonne`: the section is a table; `ligne`: its fields stand one under the other
 */
export function expiryRules(
  { champs }: Pick<Section, 'champs'>,
  place: (field: number) => Range,
  sens: 'colonne' | 'ligne',
): ConditionalRule[] {
  const rank = (ids: readonly string[]): number =>
    champs.findIndex(({ id, type }) => type === 'date' && ids.includes(id));
  const address = ({ ligne, colonne }: Range): string =>
    sens === 'colonne' ? `$${cellName(ligne, colonne)}` : cellName(ligne, colonne);
  return DEADLINES.flatMap(({ jour, fait, clos }): ConditionalRule[] => {
    const at = rank(jour);
    if (at < 0) return [];
    const day = address(place(at));
    const done = rank(fait);
    const status = champs.findIndex(({ id, type }) => id === 'statut' && type === 'choix');
    const closed = status < 0 ? [] : (champs[status].liste ?? []).filter(({ code }) => clos.includes(code));
    const tests = [
      `ISNUMBER(${day})`,
      `${day}<TODAY()`,
      ...(done < 0 ? [] : [`${address(place(done))}=""`]),
      ...closed.map(({ libelle }) => `${address(place(status))}<>${quoted(libelle)}`),
    ];
    return [{ plage: place(at), formule: `AND(${tests.join(',')})`, style: 'bloquant' }];
  });
}
