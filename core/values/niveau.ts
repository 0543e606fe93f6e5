/** Value type: level, old (I to V, 1969) or new (3 to 8, 2019), told by a number, a roman numeral or a diploma. */
import type { CellKind } from '../table';
import {
  NIVEAU_7_OU_8,
  NIVEAU_AMBIGU,
  NIVEAU_HORS_ECHELLE,
  NIVEAU_INCONNU,
  NIVEAU_INDECIDABLE,
} from './codes/codeFindings';
import { blankOrCode } from './codes/codeList';
import { doubt } from './codes/outcome';
import { decideLevel } from './niveaux/decide';
import { parseLevel, type LevelMention, type LevelParts } from './niveaux/parse';
import { fromOld } from './niveaux/systems';
import { kept, refused } from './readings';
import type { Choices, Reading, ValueType } from './type';
import { sayingWords } from './spelling/words';

/** The new level of one mention in its column: undefined when its system is not known, 0 when it is no level. */
function levelOf({ number, roman, system }: LevelMention, choices: Choices): number | undefined {
  if (roman && number <= 6) return fromOld(number) ?? 0;
  if (system === 'ancien' || (system === undefined && choices.systeme_niveau === 'ancien')) return fromOld(number) ?? 0;
  if (system === 'nouveau' || choices.systeme_niveau === 'nouveau' || number === 4 || number > 5)
    return number <= 8 ? number : 0;
  return undefined;
}

/** I, whose new level is 7 or 8: the type of certification decides, row by row. */
function isOldFirst({ number, roman, system }: LevelMention, choices: Choices): boolean {
  return (
    number === 1 && (roman || system === 'ancien' || (system === undefined && choices.systeme_niveau === 'ancien'))
  );
}

/** The reading of a level on the column's scale: certifications have no level under 3, persons are never "sans niveau". */
function onScale(code: string, raw: string, choices: Choices): Reading {
  if (choices.echelle_niveau === 'personne') return kept(code === 'sans_niveau' ? '1' : code, raw);
  if (code === '1' || code === '2') return refused(NIVEAU_HORS_ECHELLE);
  return kept(code, raw);
}

/** Old VI and V bis: below level 3. A certification aimed at there has no level in the new framework. */
function belowThree(level: number, mention: LevelMention, choices: Choices): string {
  return choices.echelle_niveau !== 'personne' && level < 3 && mention.roman ? 'sans_niveau' : String(level);
}

function readNumbers(parts: LevelParts, raw: string, choices: Choices): Reading {
  const named = parts.mentions.filter((m) => m.named);
  // "5 - Niveau IV": the number before the dash only ranks the item of a list.
  const mentions = named.length > 0 && !parts.mentions[0].named ? named : parts.mentions;
  // A number among unknown words is no level unless it is said to be one ("5 ans d'expérience").
  if (parts.unknown && named.length === 0) return refused(NIVEAU_INCONNU);
  const romans = mentions.filter((m) => m.roman);
  // Written in both systems ("niveau 5 (III)"): they must agree, and then the arabic one is new.
  const both = romans.length === 1 && mentions.length === 2;
  const levels = mentions.map((m) =>
    levelOf(both && !m.roman && m.system === undefined ? { ...m, system: 'nouveau' } : m, choices),
  );
  if (levels.some((level) => level === undefined)) return doubt(NIVEAU_INDECIDABLE);
  if (levels.some((level) => level === 0)) return refused(NIVEAU_HORS_ECHELLE);
  const first = mentions.find((m) => isOldFirst(m, choices));
  const told = Array.from(new Set(levels.filter((_, i) => mentions.length === 1 || mentions[i] !== first)));
  if (first !== undefined && (mentions.length === 1 || told.every((level) => level === 7 || level === 8))) {
    if (mentions.length > 1 && told.length === 1) return kept(String(told[0]), raw);
    return { value: '7', state: 'a_verifier', finding: NIVEAU_7_OU_8, suggestion: '7', alternatives: ['7', '8'] };
  }
  if (told.length !== 1 || first !== undefined) return doubt(NIVEAU_AMBIGU);
  return onScale(belowThree(told[0] as number, mentions[0], choices), raw, choices);
}

/** Whether the numbers beside a diploma can be its level, in either system. */
function agrees(level: string, mentions: readonly LevelMention[]): boolean {
  return mentions.every(
    ({ number, roman }) =>
      (!roman && String(number) === level) ||
      String(fromOld(number)) === level ||
      (number === 1 && (level === '7' || level === '8')),
  );
}

function read(raw: string, kind: CellKind, choices: Choices): Reading {
  const parts = parseLevel(raw);
  if (parts.diplomas.length === 0 && parts.mentions.length === 0) {
    return blankOrCode(raw, kind) ?? refused(NIVEAU_INCONNU);
  }
  const [diploma] = parts.diplomas;
  if (parts.diplomas.length > 1) return doubt(NIVEAU_AMBIGU);
  // "Supérieur à bac+2", "post bac": any level but that of the diploma that is named.
  if (parts.doubtful) return doubt(NIVEAU_AMBIGU);
  if (diploma === undefined) return readNumbers(parts, raw, choices);
  return agrees(diploma, parts.mentions) ? onScale(diploma, raw, choices) : doubt(NIVEAU_AMBIGU);
}

/** Words of both systems, which the level says again. */
const LEVEL_WORDS: ReadonlySet<string> = new Set(
  'niveau niveaux niv nv n level lvl ex ancien ancienne anciennement old former nouveau nouvelle new'.split(' '),
);

/** A diploma says more than its level; a lone number or numeral is written again in the other system. */
function beside(raw: string): readonly string[] {
  const words = sayingWords(raw).filter((word) => !LEVEL_WORDS.has(word));
  return words.length === 1 && /^(?:\d|[ivl]{1,4})$/.test(words[0]) ? [] : words;
}

const NEW: Choices = { systeme_niveau: 'nouveau' };
const OLD: Choices = { systeme_niveau: 'ancien' };
const PERSON: Choices = { systeme_niveau: 'nouveau', echelle_niveau: 'personne' };

export const niveau: ValueType = {
  id: 'niveau',
  doc: 'Niveau 3 à 8 du cadre national (1 à 8 pour une personne), ancien niveau I à V, ou diplôme (CAP, bac+2, master) ; le système est décidé pour toute la colonne.',
  specificity: 0.2,
  decide: decideLevel,
  read,
  beside,
  examples: {
    valid: [
      { raw: '5', choices: NEW, value: '5' },
      { raw: '6', value: '6' },
      { raw: '4', value: '4' },
      { raw: '5.0', choices: NEW, value: '5' },
      { raw: 'Niveau 5', choices: NEW, value: '5' },
      { raw: 'niv. 3', choices: NEW, value: '3' },
      { raw: '3', choices: OLD, value: '5' },
      { raw: '5', choices: OLD, value: '3' },
      { raw: 'V', value: '3' },
      { raw: 'iv', value: '4' },
      { raw: 'Niveau III', value: '5' },
      { raw: 'II', value: '6' },
      { raw: 'Ⅲ', value: '5' },
      { raw: 'I', value: '7', code: 'niveau_7_ou_8' },
      { raw: '5 (ex III)', value: '5' },
      { raw: 'Niveau 6 (ancien niveau II)', value: '6' },
      { raw: 'Niveau 5 - BTS', value: '5' },
      { raw: 'BTS', value: '5' },
      { raw: 'Bac +2', value: '5' },
      { raw: 'Bac+3/4', value: '6' },
      { raw: 'CAP/BEP', value: '3' },
      { raw: 'Doctorat', value: '8' },
      { raw: 'Doct.', value: '8' },
      { raw: 'N6_BAC_3_4', value: '6' },
      { raw: 'sans_niveau', value: 'sans_niveau' },
      { raw: 'Sans niveau', value: 'sans_niveau' },
      { raw: 'Sans diplôme', choices: PERSON, value: '1' },
      { raw: 'BEPC', choices: PERSON, value: '2' },
      { raw: 'V bis', choices: PERSON, value: '2' },
      { raw: 'VI', choices: PERSON, value: '1' },
      { raw: 'NC', value: null },
    ],
    invalid: [
      { raw: '3', choices: { systeme_niveau: 'indecidable' }, value: null, code: 'niveau_indecidable' },
      { raw: '5', value: null, code: 'niveau_indecidable' },
      { raw: 'infra V', value: null, code: 'niveau_ambigu' },
      { raw: 'Post bac', value: null, code: 'niveau_ambigu' },
      { raw: 'Supérieur à bac+2', value: null, code: 'niveau_ambigu' },
      { raw: 'Bac+2/3', value: null, code: 'niveau_ambigu' },
      { raw: '3 ou 4', choices: NEW, value: null, code: 'niveau_ambigu' },
      { raw: 'IV et III', value: null, code: 'niveau_ambigu' },
      { raw: 'CAP ou Bac', value: null, code: 'niveau_ambigu' },
      { raw: '2', choices: NEW, value: null, code: 'niveau_hors_echelle' },
      { raw: '9', choices: NEW, value: null, code: 'niveau_hors_echelle' },
      { raw: "5 ans d'expérience", choices: NEW, value: null, code: 'niveau_ambigu' },
      { raw: 'expert', value: null, code: 'niveau_inconnu' },
    ],
  },
};
