/** Takes apart what a cell says of a level: numbers, roman numerals, diplomas, and words that leave a doubt. */
import { codeListById } from '../../dictionary';
import { indexList } from '../codes/codeList';
import { foldLabel } from '../spelling/fold';
import { romanNumber, V_BIS } from './systems';

export const niveauIndex = indexList(codeListById('niveau'));

export interface LevelMention {
  readonly number: number;
  readonly roman: boolean;
  /** It follows the word "niveau". */
  readonly named: boolean;
  /** `ancien` or `nouveau` when a word says so beside it ("ex III", "niveau 5 CEC"). */
  readonly system?: 'ancien' | 'nouveau';
}

export interface LevelParts {
  readonly mentions: readonly LevelMention[];
  /** Codes told by diplomas. */
  readonly diplomas: readonly string[];
  /** A range, a comparison, an unfinished year: the level is not told. */
  readonly doubtful: boolean;
  /** Words that are none of this. */
  readonly unknown: boolean;
}

const NAMES: ReadonlySet<string> = new Set('niveau niveaux niv nv n level lvl'.split(' '));
const SKIPPED: ReadonlySet<string> = new Set(
  (
    'le la les l du de des d un une et en rncp diplome diplomes titre certification qualification formation nomenclature ' +
    'equivalent equivalence eq equiv soit cadre national certifications reglementaire'
  ).split(' '),
);
const OLD: ReadonlySet<string> = new Set('ex ancien ancienne anciennement 1969 old former'.split(' '));
const NEW: ReadonlySet<string> = new Set('nouveau nouvelle cec cnc eqf 2019 europeen europeenne new'.split(' '));
const DOUBTS: ReadonlySet<string> = new Set(
  (
    'infra supra sub inferieur inferieure superieur superieure moins plus ou a non pas sauf annee an ans cours obtenu ' +
    'valide echec post apres prepa niveaux entre jusqu equivalences premiere deuxieme 1ere 2eme 1re 2e seconde premier'
  ).split(' '),
);

/** "BTS ou équivalent" is a BTS for what a level tells. */
const OR_EQUIVALENT = / ou (?:diplome |niveau |titre )?equivalente?s?(?= |$)/g;

/** Cuts "n4", "niv5", "niveau3", "5bis" into their words. */
function tokensOf(folded: string): string[] {
  return folded
    .split(' ')
    .flatMap((token) => {
      const glued = /^(n|nv|niv|niveau|level|lvl)(\d)$/.exec(token);
      if (glued !== null) return [glued[1], glued[2]];
      const bis = /^(v|5)bis$/.exec(token);
      return bis !== null ? [bis[1], 'bis'] : [token];
    })
    .filter((token) => token !== '');
}

/** The parts of one cell. */
export function parseLevel(raw: string): LevelParts {
  const decimal = /^\s*([0-9])[.,]0+\s*$/.exec(raw);
  const folded = decimal === null ? foldLabel(raw).replace(OR_EQUIVALENT, '') : decimal[1];
  const whole = niveauIndex.byLabel.get(folded);
  // The bare codes 1 to 8 are labels too, but what they mean depends on the column.
  if (whole !== undefined && !/^\d$/.test(folded))
    return { mentions: [], diplomas: [whole], doubtful: false, unknown: false };

  const tokens = tokensOf(folded);
  const mentions: LevelMention[] = [];
  const diplomas = new Set<string>();
  let doubtful = /[<>≤≥]/.test(raw) || (/\+/.test(raw) && !/bac/i.test(raw));
  let unknown = false;
  let system: LevelMention['system'];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const label = niveauIndex.byFirstWord
      .get(token)
      ?.find((l) => !/^\d$/.test(l.folded) && l.tokens.every((word, k) => tokens[i + k] === word));
    if (label !== undefined) {
      diplomas.add(label.code);
      i += label.tokens.length - 1;
      // "Bac+2/3": the second number belongs to the bac, and it is not the same level.
      if (label.tokens[0] === 'bac' && /^\d$/.test(tokens[i + 1] ?? '')) doubtful = true;
      continue;
    }
    const roman = romanNumber(token);
    const arabic = /^0?([0-9])$/.exec(token);
    if (roman !== undefined || arabic !== null) {
      const bis = tokens[i + 1] === 'bis';
      const number = roman ?? Number(arabic?.[1]);
      const named = NAMES.has(tokens[i - 1] ?? '');
      mentions.push({ number: bis && number === 5 ? V_BIS : number, roman: roman !== undefined || bis, named, system });
      system = undefined;
      if (bis) i++;
    } else if (OLD.has(token)) system = 'ancien';
    else if (NEW.has(token)) system = 'nouveau';
    else if (DOUBTS.has(token)) doubtful = true;
    else if (!NAMES.has(token) && !SKIPPED.has(token)) unknown = true;
    if (system !== undefined && mentions.length === 1 && i === tokens.length - 1 && mentions[0].system === undefined) {
      // "niveau III (ancienne nomenclature)": the word comes after its number.
      mentions[0] = { ...mentions[0], system };
    }
  }
  return { mentions, diplomas: Array.from(diplomas), doubtful, unknown };
}
