/** Value type: sex, from sex or civility; the coding of a column is decided once for all its cells. */
import { codeListById } from '../dictionary';
import { CODE_AMBIGU, SEXE_INDECIDABLE } from './codes/codeFindings';
import { blankOrCode, indexList, readCode } from './codes/codeList';
import { besideCode } from './codes/beside';
import { codedNumber, codingOfHeader, onlyNumbers, viewColumn, type ColumnView } from './codes/column';
import { doubt } from './codes/outcome';
import { foldLabel } from './spelling/fold';
import { kept, VIDE } from './readings';
import type { Choices, ColumnHints, DistinctColumn, ValueType } from './type';

const index = indexList(codeListById('sexe'));

/** Numeric codings, by the value of the choice `codage_sexe`. INSEE: 1 man, 2 woman; ISO 5218 adds 0 and 9, unknown. */
const CODINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  insee: { '1': 'H', '2': 'F', '0': '', '9': '' },
  '1_femme_2_homme': { '1': 'F', '2': 'H' },
  '0_homme_1_femme': { '0': 'H', '1': 'F' },
  '0_femme_1_homme': { '0': 'F', '1': 'H' },
};

/** Answers that are neither: unknown in the base (NR is a modality of tables). */
const NEITHER: ReadonlySet<string> = new Set(
  ['x', 'autre', 'autres', 'indetermine', 'neutre', 'non binaire', 'nb', 'other', 'undisclosed', 'non genre'].concat([
    'ne souhaite pas repondre',
    'prefer not to say',
    'mx',
  ]),
);

const MADAME = ['mme', 'mlle', 'madame', 'mademoiselle', 'melle', 'mrs', 'ms'];

/** The sex that a header asks about ("Femme (O/N)"), or undefined when it names both or none. */
function askedSex(header: string): string | undefined {
  const words = foldLabel(header).split(' ');
  const woman = words.some((word) => /^(?:femmes?|feminin|female|madame)$/.test(word));
  const man = words.some((word) => /^(?:hommes?|masculin|male|monsieur)$/.test(word));
  return woman === man ? undefined : woman ? 'femme' : 'homme';
}

function numericCoding(view: ColumnView, { header, byDefault }: ColumnHints): string {
  const spelt = codingOfHeader(header, CODINGS, (word) => (word === 'm' ? 'H' : index.byLabel.get(word)));
  if (spelt !== undefined) return spelt;
  const asked = askedSex(header);
  if (asked !== undefined && onlyNumbers(view, '0', '1'))
    return asked === 'femme' ? '0_homme_1_femme' : '0_femme_1_homme';
  // A convention is no proof: files exist where 1 is a woman.
  byDefault?.('codage_sexe');
  // 1 alone may be a man (INSEE) or a ticked box; 0/1 has no convention at all.
  return view.numbers.has('2') && onlyNumbers(view, '0', '1', '2', '9') ? 'insee' : 'indecidable';
}

function decide(column: DistinctColumn, hints: ColumnHints): Choices {
  const view = viewColumn(column);
  const choices: Record<string, string> = {};
  if (view.numbers.size > 0) choices.codage_sexe = numericCoding(view, hints);
  if (view.folded.has('m')) {
    // M beside H or Mr, and no Mme to oppose it, may be Madame.
    const has = (words: readonly string[]): boolean => words.some((word) => view.folded.has(word));
    const beside = !has(MADAME) && (has(['h', 'homme']) || (has(['mr', 'monsieur']) && !has(['f', 'femme'])));
    choices.sens_m = beside ? 'indecidable' : 'monsieur';
  }
  const asked = askedSex(hints.header);
  if (asked !== undefined) choices.question_sexe = asked;
  return choices;
}

/** "H/F", "M. ou Mme": a choice of the form that nobody made. */
function namesBoth(folded: string): boolean {
  const codes = new Set(folded.split(' ').map((word) => (word === 'm' ? 'H' : index.byLabel.get(word))));
  return codes.has('F') && codes.has('H');
}

/** F or H of a yes or no under a header that asks about one sex; undefined otherwise. */
function answered(folded: string, asked: string | undefined): string | undefined {
  const yes = folded === 'oui' || folded === 'o' || folded === 'vrai' || folded === 'true' || folded === 'yes';
  const no = folded === 'non' || folded === 'n' || folded === 'faux' || folded === 'false' || folded === 'no';
  if (asked === undefined || (!yes && !no)) return undefined;
  return yes === (asked === 'femme') ? 'F' : 'H';
}

export const sexe: ValueType = {
  id: 'sexe',
  doc: "F ou H, d'après le sexe ou la civilité (F, femme, Mme, 2 / H, homme, M., 1) ; le codage chiffré est décidé pour toute la colonne.",
  specificity: 0.7,
  decide,
  read: (raw, kind, choices) => {
    const number = codedNumber(raw);
    if (number !== null) {
      const sex = CODINGS[choices.codage_sexe ?? '']?.[number];
      if (sex === undefined) return doubt(SEXE_INDECIDABLE);
      return sex === '' ? VIDE : kept(sex, raw);
    }
    const folded = foldLabel(raw);
    if (NEITHER.has(folded)) return VIDE;
    if (folded === 'm') {
      const sure = raw.trim().endsWith('.') || choices.sens_m !== 'indecidable';
      return sure ? kept('H', raw) : doubt(SEXE_INDECIDABLE);
    }
    const answer = answered(folded, choices.question_sexe);
    if (answer !== undefined) return kept(answer, raw);
    const blank = blankOrCode(raw, kind);
    if (blank !== null) return blank;
    return namesBoth(folded) ? doubt(CODE_AMBIGU) : readCode(index, raw, kind);
  },
  beside: (raw, value) => besideCode(index, raw, String(value)),
  examples: {
    valid: [
      { raw: 'F', value: 'F' },
      { raw: 'H', value: 'H' },
      { raw: 'Féminin', value: 'F' },
      { raw: 'Mme', value: 'F' },
      { raw: 'MADAME', value: 'F' },
      { raw: 'Mlle', value: 'F' },
      { raw: 'M.', value: 'H' },
      { raw: 'Mr', value: 'H' },
      { raw: 'M', value: 'H' },
      { raw: 'M', choices: { sens_m: 'monsieur' }, value: 'H' },
      { raw: 'Mrs', value: 'F' },
      { raw: 'female', value: 'F' },
      { raw: '♀', value: 'F' },
      { raw: '1', choices: { codage_sexe: 'insee' }, value: 'H' },
      { raw: '2', choices: { codage_sexe: 'insee' }, value: 'F' },
      { raw: '2.0', choices: { codage_sexe: 'insee' }, value: 'F' },
      { raw: '1', choices: { codage_sexe: '0_homme_1_femme' }, value: 'F' },
      { raw: '2 - Femme', value: 'F' },
      { raw: 'oui', choices: { question_sexe: 'femme' }, value: 'F' },
      { raw: 'X', value: null },
      { raw: 'NR', value: null },
      { raw: 'autre', value: null },
    ],
    invalid: [
      { raw: '1', choices: { codage_sexe: 'indecidable' }, value: null, code: 'sexe_indecidable' },
      { raw: '0', value: null, code: 'sexe_indecidable' },
      { raw: 'M', choices: { sens_m: 'indecidable' }, value: null, code: 'sexe_indecidable' },
      { raw: 'H/F', value: null, code: 'code_ambigu' },
      { raw: 'M./Mme', value: null, code: 'code_ambigu' },
      { raw: 'Docteur', value: null, code: 'code_inconnu' },
    ],
  },
};
