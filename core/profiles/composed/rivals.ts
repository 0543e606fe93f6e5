/** Of groups of columns to tick that read the same headers ("Total | Partiel | Refus"), those that the rest of the file asks for. */
import { rubriqueById } from '../../dictionary';
import type { TickGroup } from './tickColumns';

/** A date beside the answers tells which step they are of. */
const DATE_OF: ReadonlyMap<string, string> = new Map([
  ['date_jury', 'resultat_jury'],
  ['date_notification', 'resultat_jury'],
  ['date_decision_recevabilite', 'decision_recevabilite'],
]);

function shareColumns(a: TickGroup, b: TickGroup): boolean {
  return a.columns.some(({ index }) => b.columns.some((one) => one.index === index));
}

/** The rubrique that the dates on either side ask for; '' where none does, or both differ. */
function askedBeside({ columns }: TickGroup, sureAt: (index: number) => string): string {
  const indices = columns.map(({ index }) => index);
  const [left, right] = [Math.min(...indices) - 1, Math.max(...indices) + 1].map((at) => DATE_OF.get(sureAt(at)) ?? '');
  return left === '' || right === '' || left === right ? left || right : '';
}

/**
 * Leaves out the groups that the rest of the file refutes: an answer that is given once is given by the columns that say
 * nothing else ("Recevable | Non recevable"), or by a column of its own; and a date beside says which answer it dates.
 * @param sureAt the rubrique that a column surely gives by itself, '' for none
 * @param isGiven whether a column outside those surely gives the rubrique
 */
export function refuted(
  groups: readonly TickGroup[],
  sureAt: (index: number) => string,
  isGiven: (group: TickGroup) => boolean,
): ReadonlySet<TickGroup> {
  const rivalsOf = (group: TickGroup): TickGroup[] =>
    groups.filter((one) => one.rubrique !== group.rubrique && shareColumns(group, one));
  const alone = new Set(groups.filter((group) => rivalsOf(group).length === 0).map(({ rubrique }) => rubrique));
  return new Set(
    groups.filter((group) => {
      const rivals = rivalsOf(group);
      if (rivals.length === 0) return false;
      const isOnce = rubriqueById(group.rubrique)?.repetee !== true;
      if (isOnce && (alone.has(group.rubrique) || isGiven(group))) return true;
      const asked = askedBeside(group, sureAt);
      return asked !== group.rubrique && rivals.some(({ rubrique }) => rubrique === asked);
    }),
  );
}
