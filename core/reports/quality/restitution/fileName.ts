/** Names of the files of a restitution: the register's id of the structure and the day, never a person's name. */
import type { Evaluation } from '../../../quality/grid';

/** `restitution-<id>-<référentiel>-<day>`, without extension: letters, digits and hyphens. */
export function restitutionFileName({ structure, referentiel, date, nature }: Evaluation): string {
  const clean = (text: string): string => text.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '');
  const kind = nature === 'audit' ? 'restitution' : `restitution-${nature}`;
  return [kind, clean(structure), clean(referentiel), date === null ? 'sans-date' : clean(date)].join('-');
}
