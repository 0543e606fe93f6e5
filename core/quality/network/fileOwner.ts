/** Whose a document is by the name of its file and of its folders, when it says so itself nowhere. */
import { foldLabel } from '../../values';
import { FORMS } from '../forms';
import { siretOf } from './nearness';
import type { CensusReading } from './structures';

/** Figures alone are a rank, a year or a day before they are a number of the register. */
const TELLING_FIGURES = 6;

/** Under that many letters, a name is a word among others, unless it is the whole name of the file or folder. */
const TELLING_LETTERS = 4;

const SIRET = /(?:^|\D)(?:\d{14}|\d{3}[ ._]\d{3}[ ._]\d{3}[ ._]\d{5})(?!\d)/g;

/** A day and an hour have fourteen figures too: 20260331120000. */
const MOMENT = /^(?:19|20)\d\d(?:0\d|1[0-2])[0-3]\d[0-2]\d[0-5]\d[0-5]\d$/;

/** Names of the folders and of the file, without its extension. */
function segmentsOf(fichier: string): string[] {
  const segments = fichier.split(/[/\\]/);
  const last = segments.pop() ?? '';
  return [...segments, last.replace(/\.[a-z]{2,5}$/i, '')];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Named {
  readonly id: string;
  /** Folded. */
  readonly nom: string;
}

/** Finds the one structure that a path names. */
export class PathFinder {
  private readonly numbers: readonly (readonly [pattern: RegExp, id: string])[];
  private readonly names: readonly Named[];
  private readonly aliases: ReadonlyMap<string, string>;

  constructor({ structures, aliases }: Pick<CensusReading, 'structures' | 'aliases'>) {
    this.aliases = aliases;
    this.numbers = [...aliases]
      .filter(([number]) => siretOf(number) === '' && (/\D/.test(number) || number.length >= TELLING_FIGURES))
      // « ST-07-1 » is not ST-07.
      .map(([number, id]) => [new RegExp(`(?:^|[^\\p{L}\\d])${escaped(number)}(?![\\p{L}\\d]|[-.]\\d)`, 'iu'), id]);
    const titles = FORMS.map(({ titre }) => ` ${foldLabel(titre)} `);
    this.names = structures
      .map(({ id, nom }) => ({ id, nom: foldLabel(nom) }))
      .filter(({ nom }) => nom !== '' && !titles.some((title) => title.includes(` ${nom} `)));
  }

  /** Id of the structure; null when the path names none, or several. */
  find(fichier: string): string | null {
    const found = new Set<string>();
    for (const segment of segmentsOf(fichier)) {
      for (const siret of (segment.match(SIRET) ?? []).map(siretOf)) {
        const id = this.aliases.get(siret);
        if (id !== undefined) found.add(id);
        // The number of somebody who is not in the register.
        else if (!MOMENT.test(siret)) return null;
      }
      for (const [pattern, id] of this.numbers) if (pattern.test(segment)) found.add(id);
      for (const id of this.named(foldLabel(segment))) found.add(id);
    }
    const [id] = found;
    return found.size === 1 ? id : null;
  }

  /** Structures whose whole name stands in a text; « Cap » is not told by « Cap Validation », which is another one. */
  private named(text: string): string[] {
    const within = this.names.filter(
      ({ nom }) => text === nom || (nom.length >= TELLING_LETTERS && ` ${text} `.includes(` ${nom} `)),
    );
    return within
      .filter(({ nom }) => !within.some((other) => other.nom !== nom && ` ${other.nom} `.includes(` ${nom} `)))
      .map(({ id }) => id);
  }
}
