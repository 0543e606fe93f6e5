/** Value type: decision on admissibility; what NR, a lone letter or a number means is decided for the whole column. */
import { codeListById } from '../dictionary';
import {
  AVIS_NON_DECISION,
  CODE_AMBIGU,
  DECISION_SOUS_RESERVE,
  NR_INDECIDABLE,
  TEXTE_EN_PLUS,
} from './codes/codeFindings';
import { indexList, readCode, sureCode } from './codes/codeList';
import { besideCode, restOf, tellRest } from './codes/beside';
import { codedNumber, codingOfHeader, onlyNumbers, viewColumn, type ColumnView } from './codes/column';
import { datedText, dayBeside, orderBeside } from './codes/dated';
import { doubt } from './codes/outcome';
import { foldLabel } from './spelling/fold';
import { kept, VIDE } from './readings';
import type { CellKind } from '../table';
import type { Choices, ColumnHints, DistinctColumn, Reading, ValueType } from './type';

const index = indexList(
  codeListById('decision_recevabilite'),
  'sur livret l1 avis jury notification faisabilite jusqu titre valable validite depuis relance',
  // "Irrecevable (pièces manquantes)": what is missing is the reason.
  { recevable_partiel: 'recevable', recevable_implicite: 'recevable', non_recevable: 'incomplet' },
);

/** Decisions whose remark gives the reason. */
const REFUSALS: ReadonlySet<string> = new Set(['non_recevable', 'incomplet', 'sans_suite']);

/** Pairs of lone letters, and short words that only their column explains (DEF: défavorable beside FAV), by the value of the choice `codes_lettres`. */
const LETTERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  recevable: { r: 'recevable' },
  oui_non_partiel: { p: 'recevable_partiel' },
  accepte_refuse: { a: 'recevable', r: 'non_recevable' },
  favorable_defavorable: { f: 'recevable', d: 'non_recevable', def: 'non_recevable' },
};

/** `oui_1`: 1 is recevable and 0 is not; `oui_1_non_2`. */
const NUMBERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  oui_1: { '1': 'recevable', '0': 'non_recevable' },
  oui_1_non_2: { '1': 'recevable', '2': 'non_recevable' },
  nationale: Object.fromEntries(index.byPrefix),
};

function letters({ folded }: ColumnView, { header, byDefault }: ColumnHints): string {
  if (folded.has('a') && folded.has('r') && !folded.has('nr')) return 'accepte_refuse';
  if (folded.has('p') && (folded.has('o') || folded.has('r')) && (folded.has('n') || folded.has('nr')))
    return 'oui_non_partiel';
  // Beside FAV, DEF is a decision; alone it may be "définitif".
  if ((folded.has('f') && folded.has('d')) || (folded.has('fav') && folded.has('def'))) return 'favorable_defavorable';
  // R alone may be a refusal; NR or RP beside it, or in the header, says that it is not.
  if (folded.has('r') && !folded.has('nr') && !folded.has('rp') && !/(?:^| )n?r(?: |$)/.test(foldLabel(header))) {
    byDefault?.('codes_lettres');
  }
  return 'recevable';
}

/** NR beside R is non recevable; beside decisions in full it is non renseigné; else nobody can tell. */
function senseOfNr(view: ColumnView, header: string): string {
  const full = view.raws.some((raw) => foldLabel(raw).length > 2 && sureCode(index, raw) === 'non_recevable');
  const coded = view.folded.has('r') || view.folded.has('rp') || /(?:^| )r(?: rp)? nr(?: |$)/.test(foldLabel(header));
  if (coded === full) return 'indecidable';
  return coded ? 'non_recevable' : 'non_renseigne';
}

function numericCoding(view: ColumnView, header: string): string {
  const spelt = codingOfHeader(header, NUMBERS, (word) => index.byLabel.get(word));
  if (spelt !== undefined) return spelt;
  // The national codes 10, 20, 30, 50 without their words: only when the column opposes a yes to a no.
  if (view.numbers.has('10') && onlyNumbers(view, ...Object.keys(NUMBERS.nationale)) && view.numbers.size > 1)
    return 'nationale';
  // "Recevable : 1 / 0" asks a question; "Décision : 1 / 0" says nothing of its codes.
  const asks = /(?:^| )(?:recevable|favorable|admissible|eligible|accepte)(?: |$)/.test(foldLabel(header));
  return asks && onlyNumbers(view, '0', '1') ? 'oui_1' : 'indecidable';
}

/** Those whose opinion is not a decision: the architecte-accompagnateur de parcours and other support bodies. */
const OPINION_GIVERS: readonly string[] = [
  ...['aap', 'architecte', 'accompagnateur', 'accompagnatrice', 'accompagnement', 'prestataire'],
  ...['conseiller', 'conseillere', 'conseil', 'prc', 'employeur', 'financeur'],
];

function decide(column: DistinctColumn, hints: ColumnHints): Choices {
  const { header } = hints;
  const view = viewColumn(column);
  const choices: Record<string, string> = { codes_lettres: letters(view, hints), ...orderBeside(view.raws, hints) };
  if (view.folded.has('nr') || view.folded.has('n r')) choices.sens_nr = senseOfNr(view, header);
  if (view.numbers.size > 0) choices.codage_decision = numericCoding(view, header);
  const words = foldLabel(header).split(' ');
  // The opinion of a support body is not the certifier's decision (design/dictionary.md).
  // "Avis de recevabilité" is the certifier's own word for its decision.
  if (words.includes('avis') && words.some((word) => OPINION_GIVERS.includes(word))) choices.nature_decision = 'avis';
  return choices;
}

function decided(raw: string, kind: CellKind, choices: Choices): Reading {
  const folded = foldLabel(raw);
  // "N.R." too.
  if (folded === 'nr' || folded === 'n r') {
    if (choices.sens_nr === 'non_recevable') return kept('non_recevable', raw);
    return choices.sens_nr === 'non_renseigne' ? VIDE : doubt(NR_INDECIDABLE);
  }
  const letter = LETTERS[choices.codes_lettres ?? '']?.[folded];
  if (letter !== undefined) return kept(letter, raw);
  const number = codedNumber(raw);
  if (number !== null) {
    const code = NUMBERS[choices.codage_decision ?? '']?.[number];
    if (code !== undefined) return kept(code, raw);
    const prefixed = index.byPrefix.get(number);
    return prefixed === undefined ? doubt(CODE_AMBIGU) : doubt(CODE_AMBIGU, prefixed);
  }
  // "Recevabilité caduque": a later event; what was decided before it is not told (design/dictionary.md, caduc).
  if (/(?:^| )(?:caduc|caduque|caducite|perimee?|expiree?)(?: |$)/.test(folded)) return doubt(CODE_AMBIGU);
  if (/(?:^| )reserves?(?: |$)/.test(folded) && !/(?:^| )sans reserves?(?: |$)/.test(folded)) {
    const rest = readCode(index, folded.replace(/(?:^| )(?:sous|avec) (?:une |quelques )?reserves?.*$/, ''), 0);
    return doubt(DECISION_SOUS_RESERVE, rest.value === null ? undefined : String(rest.value));
  }
  return readCode(index, raw, kind, { remark: REFUSALS });
}

/** Decisions proper: "complet le 12/03" and "en attente depuis le 12/03" tell other dates. */
const DATED: ReadonlySet<string> = new Set(['recevable', 'recevable_partiel', 'non_recevable', 'recevable_implicite']);
/** Words that make a date the decision's own; "notifié le", "reçu le" tell another one. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  'decision avis date prononce prononcee rendu rendue declare declaree dossier'.split(' '),
);

/** A decision with its date, or with the end of its validity, and nothing else: both are read. */
function withDate(raw: string, kind: CellKind, choices: Choices): Reading | null {
  const dated = datedText(raw);
  if (dated === null) return null;
  const reading = decided(dated.rest, kind, choices);
  const code = String(reading.value);
  if (!DATED.has(code) || restOf(index, dated.rest, code).length > 0) return null;
  const day = dayBeside(dated.date, choices);
  if (
    day === null ||
    dated.kind === 'autre' ||
    besideCode(index, dated.rest, code).some((word) => !OWN_WORDS.has(word))
  ) {
    return { ...reading, state: 'normalise', finding: TEXTE_EN_PLUS };
  }
  const rubrique = dated.kind === 'fin' ? 'date_fin_validite' : 'date_decision_recevabilite';
  return { ...reading, state: 'normalise', also: { [rubrique]: day } };
}

export const decisionRecevabilite: ValueType = {
  id: 'decision_recevabilite',
  doc: 'Décision sur le dossier de recevabilité ou de faisabilité, en mots, en code (« 10-Favorable ») ou en lettre (R, NR).',
  specificity: 0.7,
  decide,
  read: (raw, kind, choices) => {
    const reading = withDate(raw, kind, choices) ?? tellRest(index, raw, decided(raw, kind, choices));
    return choices.nature_decision === 'avis' && reading.value !== null
      ? doubt(AVIS_NON_DECISION, String(reading.value))
      : reading;
  },
  beside: (raw, value) => besideCode(index, raw, String(value)),
  examples: {
    valid: [
      { raw: 'recevable', value: 'recevable' },
      { raw: 'Recevable', value: 'recevable' },
      { raw: 'R', value: 'recevable' },
      { raw: 'R', choices: { codes_lettres: 'accepte_refuse' }, value: 'non_recevable' },
      { raw: 'FAV', value: 'recevable' },
      { raw: 'DEF', choices: { codes_lettres: 'favorable_defavorable' }, value: 'non_recevable' },
      { raw: '10-Favorable', value: 'recevable' },
      { raw: '10 - Tout autre mot', value: 'recevable' },
      { raw: '[10] Favorable', value: 'recevable' },
      { raw: 'FAVORABLE', value: 'recevable' },
      { raw: 'eligible', value: 'recevable' },
      { raw: 'oui', value: 'recevable' },
      { raw: '30-Partielle', value: 'recevable_partiel' },
      { raw: 'Recevable partiellement', value: 'recevable_partiel' },
      { raw: 'Non recevable', value: 'non_recevable' },
      { raw: 'Recevable : non', value: 'non_recevable' },
      { raw: 'IRRECEVABLE', value: 'non_recevable' },
      { raw: '20-Défavorable', value: 'non_recevable' },
      { raw: '50-Refusé', value: 'non_recevable' },
      { raw: '50-Défavorable', value: 'non_recevable' },
      { raw: 'D?favorable', value: 'non_recevable' },
      { raw: 'DÃ©favorable', value: 'non_recevable' },
      { raw: 'D\uFFFDfavorable', value: 'non_recevable' },
      { raw: 'Non recev.', value: 'non_recevable' },
      { raw: 'Dossier incomplet', value: 'incomplet' },
      { raw: 'à compléter', value: 'incomplet' },
      { raw: 'Complet', value: 'complet' },
      { raw: "En cours d'instruction", value: 'en_attente' },
      { raw: 'Classé sans suite', value: 'sans_suite' },
      { raw: 'Décision implicite', value: 'recevable_implicite' },
      { raw: 'Recevable le 12/03/2024', value: 'recevable' },
      { raw: '12/03/2024 - Défavorable', value: 'non_recevable' },
      { raw: "Favorable jusqu'au 12/03/2026", value: 'recevable' },
      { raw: 'Favorable notifié le 12/03/2024', value: 'recevable', code: 'texte_en_plus' },
      { raw: 'Irrecevable (pièces manquantes)', value: 'non_recevable', code: 'texte_en_plus' },
      { raw: "Non recevable (pas d'expérience)", value: 'non_recevable', code: 'texte_en_plus' },
      { raw: 'Favorable (AFPA)', value: 'recevable', code: 'texte_en_plus' },
      { raw: '1', choices: { codage_decision: 'oui_1' }, value: 'recevable' },
      { raw: 'NR', choices: { sens_nr: 'non_recevable' }, value: 'non_recevable' },
      { raw: 'NR', choices: { sens_nr: 'non_renseigne' }, value: null },
      { raw: 'non renseigné', value: null },
      { raw: 'Livret 1 accepté', value: 'recevable' },
      { raw: 'Candidature rejetée', value: 'non_recevable' },
      { raw: 'Demande rejetée', value: 'non_recevable' },
      { raw: 'En attente de documents', value: 'incomplet' },
      { raw: 'Transmis au certificateur', value: 'en_attente' },
      { raw: 'non rendu', value: 'en_attente' },
      { raw: 'Pas encore', value: 'en_attente' },
      { raw: 'att. pièces', value: 'incomplet' },
      { raw: 'Oui (partielle)', value: 'recevable_partiel' },
      { raw: 'Oui, favorable', value: 'recevable' },
      { raw: 'Non, défavorable', value: 'non_recevable' },
      { raw: 'Refusé - expérience trop courte', value: 'non_recevable', code: 'texte_en_plus' },
    ],
    invalid: [
      { raw: '#REF!', value: null, code: 'cellule_en_erreur' },
      { raw: 'Recevabilité caduque', value: null, code: 'code_ambigu' },
      { raw: 'NR', value: null, code: 'nr_indecidable' },
      { raw: '1', value: null, code: 'code_ambigu' },
      { raw: '10-Défavorable', value: null, code: 'code_ambigu' },
      { raw: 'Recevable sous réserve', value: null, code: 'decision_sous_reserve' },
      { raw: 'Favorable', choices: { nature_decision: 'avis' }, value: null, code: 'avis_non_decision' },
      { raw: 'recevabel', value: null, code: 'code_proche' },
      { raw: "n'est plus recevable", value: null, code: 'code_proche' },
      { raw: 'Recevable / Non recevable', value: null, code: 'code_ambigu' },
      { raw: '30 jours', value: null, code: 'code_inconnu' },
      { raw: 'DEF', value: null, code: 'code_inconnu' },
      { raw: 'Oui, défavorable', value: null, code: 'code_ambigu' },
      { raw: 'Refusé - recours en cours', value: null, code: 'code_ambigu' },
      { raw: 'Favorable (à confirmer)', value: null, code: 'code_a_confirmer' },
      { raw: 'Refusé (recours accepté)', value: null, code: 'code_ambigu' },
      { raw: 'Dossier non conforme', value: null, code: 'code_ambigu' },
      { raw: 'Expérience insuffisante', value: null, code: 'code_ambigu' },
    ],
  },
};
