/** Value type: yes or no, under the question that its header asks; coded columns are decided as a whole. */
import { codeListById, type CodeList } from '../dictionary';
import { BOOLEEN_INDECIDABLE, CODE_A_CONFIRMER, CODE_AMBIGU, TEXTE_EN_PLUS } from './codes/codeFindings';
import { blankOrCode, indexList, readCode, sureCode, type ListIndex } from './codes/codeList';
import { besideCode } from './codes/beside';
import { codedNumber, codingOfHeader, onlyNumbers, viewColumn, type ColumnView } from './codes/column';
import { wholeLabel } from './codes/enumerated';
import { doubt } from './codes/outcome';
import { foldLabel } from './spelling/fold';
import { kept, VIDE } from './readings';
import type { Choices, ColumnHints, DistinctColumn, Reading, ValueType } from './type';

const index = indexList(codeListById('booleen'));

/** Numeric codings, by the value of the choice `codage_booleen`. Access writes true as -1; 9 is "does not know". */
const CODINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '0_1': { '1': 'oui', '0': 'non', '-1': 'oui', '9': '' },
  '1_2': { '1': 'oui', '2': 'non', '9': '' },
  '0_oui': { '0': 'oui', '1': 'non' },
  '1_non': { '1': 'non', '2': 'oui' },
};

function answers(id: string, oui: readonly string[], non: readonly string[]): ListIndex {
  const list: CodeList = {
    id,
    titre: id,
    source: 'Dictionnaire commun VAE',
    codes: [
      { code: 'oui', libelle: 'Oui', graphies: oui },
      { code: 'non', libelle: 'Non', graphies: non },
    ],
  };
  return indexList(list);
}

/** The words that answer each question without saying yes or no. */
const QUESTIONS: Readonly<Record<string, ListIndex>> = {
  accompagnement: answers(
    'accompagnement',
    [
      ...codeListById('mode_accompagnement').codes[0].graphies,
      'accompagné',
      'individuel',
      'collectif',
      'mixte',
      'avec',
    ],
    [...codeListById('mode_accompagnement').codes[1].graphies, 'autonome', 'sans'],
  ),
  visee_partielle: answers(
    'visee_partielle',
    [
      'partielle',
      'partiel',
      'partiellement',
      'visée partielle',
      'validation partielle',
      'blocs',
      'bloc(s) de compétences',
      'CCP',
      'partial',
      'partial degree',
    ],
    [
      'totale',
      'total',
      'totalité',
      'en totalité',
      'complète',
      'complet',
      'certification complète',
      'certification totale',
    ].concat([
      'diplôme complet',
      'diplôme entier',
      'validation totale',
      'visée totale',
      'titre complet',
      'full',
      'full degree',
      'full certification',
      'entière',
    ]),
  ),
  rqth: answers(
    'rqth',
    ['RQTH', 'BOE', 'BOETH', 'reconnu(e)', 'reconnaissance', 'travailleur handicapé', 'TH'],
    ['non reconnu(e)', 'sans RQTH', 'pas de RQTH', 'aucune RQTH', 'non RQTH', 'sans reconnaissance'],
  ),
};

/** Headers that ask the question the other way round: yes means no. */
const REVERSED: Readonly<Record<string, RegExp>> = {
  accompagnement: /(?:^| )(?:autonom|sans accompagnement|non accompagn|seul)/,
  visee_partielle: /^(?!.*partiel)(?:.* )?(?:total|complet|entier|integral)/,
};

function numericCoding(view: ColumnView, { header, byDefault }: ColumnHints): string {
  const spelt = codingOfHeader(header, CODINGS, (word) => index.byLabel.get(word));
  if (spelt !== undefined) return spelt;
  // A lone 1 is yes in both codings; a lone 2 may be a count.
  if (onlyNumbers(view, '0', '1', '9') || onlyNumbers(view, '-1', '0', '9')) return '0_1';
  byDefault?.('codage_booleen');
  return view.numbers.has('1') && onlyNumbers(view, '1', '2', '9') ? '1_2' : 'indecidable';
}

function decide(column: DistinctColumn, hints: ColumnHints): Choices {
  const { header, rubrique } = hints;
  const view = viewColumn(column);
  const choices: Record<string, string> = {};
  if (view.numbers.size > 0) choices.codage_booleen = numericCoding(view, hints);
  if (view.folded.has('x')) {
    // X ticks a box unless the column also says yes in words: then it may mean anything.
    const yes = view.raws.some((raw) => foldLabel(raw) !== 'x' && sureCode(index, raw) === 'oui');
    choices.sens_x = yes ? 'indecidable' : 'oui';
  }
  if (QUESTIONS[rubrique] !== undefined) choices.question = rubrique;
  if (REVERSED[rubrique]?.test(foldLabel(header)) === true) choices.reponse_inversee = 'oui';
  return choices;
}

/** oui or non as the base writes it, turned round when the header asks the contrary. */
function answer(code: string, raw: string, choices: Choices): Reading {
  const reversed = choices.reponse_inversee === 'oui';
  return kept(reversed ? (code === 'oui' ? 'non' : 'oui') : code, raw);
}

/** "Oui - collectif", "Non (autonome)", "Oui/Non": yes or no, then a remark that must not say the contrary. */
function answerWithRemark(question: ListIndex, raw: string, choices: Choices): Reading | null {
  const match = /^\s*(oui|non|yes|no)\s*[-–—:,;(/]\s*(.*)$/i.exec(raw);
  if (match === null) return null;
  const code = sureCode(index, match[1]) as string;
  const remark = match[2].replace(/\)\s*$/, '');
  const contrary = [sureCode(index, remark), sureCode(question, remark)].some(
    (said) => said !== undefined && said !== code,
  );
  if (contrary) return doubt(CODE_AMBIGU);
  const reading = answer(code, raw, choices);
  // "Oui (AFPA)": a name that answers no question.
  const known = remark === '' || sureCode(question, remark) !== undefined;
  return known ? reading : { ...reading, state: 'normalise', finding: TEXTE_EN_PLUS };
}

/** A text that is an answer whole says nothing else; of the others, only the words of yes and no are spellings. */
function beside(raw: string, value: string | number): readonly string[] {
  const whole = Object.values(QUESTIONS).some((question) => wholeLabel(question, raw) === value);
  return whole ? [] : besideCode(index, raw, String(value));
}

export const booleen: ValueType = {
  id: 'booleen',
  doc: 'oui ou non (O/N, 1/0, 1/2, VRAI/FAUX, X...) ; le codage chiffré et le sens de la question sont décidés pour toute la colonne.',
  specificity: 0.4,
  decide,
  read: (raw, kind, choices) => {
    const number = codedNumber(raw);
    if (number !== null) {
      const code = CODINGS[choices.codage_booleen ?? '']?.[number];
      if (code === undefined) return doubt(BOOLEEN_INDECIDABLE);
      return code === '' ? VIDE : answer(code, raw, choices);
    }
    const folded = foldLabel(raw);
    if (folded === 'x')
      return choices.sens_x === 'indecidable' ? doubt(BOOLEEN_INDECIDABLE) : answer('oui', raw, choices);
    const direct = sureCode(index, raw);
    const question = QUESTIONS[choices.question ?? ''] ?? index;
    // "Oui ?" asks.
    if (direct !== undefined && /\?\s*$/.test(raw)) return doubt(CODE_A_CONFIRMER, direct);
    if (direct !== undefined) return answerWithRemark(question, raw, choices) ?? answer(direct, raw, choices);
    const blank = blankOrCode(raw, kind);
    if (blank !== null) return blank;
    return answerWithRemark(question, raw, choices) ?? readCode(question, raw, kind);
  },
  beside,
  examples: {
    valid: [
      { raw: 'oui', value: 'oui' },
      { raw: 'non', value: 'non' },
      { raw: 'OUI', value: 'oui' },
      { raw: 'O', value: 'oui' },
      { raw: 'N', value: 'non' },
      { raw: 'yes', value: 'oui' },
      { raw: 'VRAI', kind: 3, value: 'oui' },
      { raw: 'FAUX', kind: 3, value: 'non' },
      { raw: 'x', value: 'oui' },
      { raw: '✓', value: 'oui' },
      { raw: '1', choices: { codage_booleen: '0_1' }, value: 'oui' },
      { raw: '0', choices: { codage_booleen: '0_1' }, value: 'non' },
      { raw: '2', choices: { codage_booleen: '1_2' }, value: 'non' },
      { raw: '1.0', choices: { codage_booleen: '1_2' }, value: 'oui' },
      { raw: 'Accompagné', choices: { question: 'accompagnement' }, value: 'oui' },
      { raw: 'Non accompagné', choices: { question: 'accompagnement' }, value: 'non' },
      { raw: 'autonome', choices: { question: 'accompagnement' }, value: 'non' },
      { raw: 'Totale', choices: { question: 'visee_partielle' }, value: 'non' },
      { raw: 'oui', choices: { question: 'visee_partielle', reponse_inversee: 'oui' }, value: 'non' },
      { raw: 'Oui (AFPA)', value: 'oui', code: 'texte_en_plus' },
      { raw: 'Oui (individuel)', choices: { question: 'accompagnement' }, value: 'oui' },
      { raw: 'NR', value: null },
    ],
    invalid: [
      { raw: '3', choices: { codage_booleen: '0_1' }, value: null, code: 'booleen_indecidable' },
      { raw: '1', value: null, code: 'booleen_indecidable' },
      { raw: 'X', choices: { sens_x: 'indecidable' }, value: null, code: 'booleen_indecidable' },
      { raw: 'Oui ?', value: null, code: 'code_a_confirmer' },
      { raw: 'Oui/Non', value: null, code: 'code_ambigu' },
      { raw: 'peut-être', value: null, code: 'code_inconnu' },
      { raw: 'Totale', value: null, code: 'code_inconnu' },
    ],
  },
};
