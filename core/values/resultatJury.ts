/** Value type: result of a jury, in code, in words or in free text that names or counts the blocs acquired. */
import { codeListById } from '../dictionary';
import {
  CODE_A_CONFIRMER,
  CODE_AMBIGU,
  RESULTAT_STATUT_DOSSIER,
  RESULTAT_TOTAL_OU_PARTIEL,
  TEXTE_EN_PLUS,
} from './codes/codeFindings';
import { indexList, readCode, sureCode } from './codes/codeList';
import { doubt } from './codes/outcome';
import { foldLabel } from './spelling/fold';
import { besideCode, restOf, tellRest } from './codes/beside';
import { datedText, dayBeside, orderBeside } from './codes/dated';
import { viewColumn } from './codes/column';
import { decideJury, isBareBlocs } from './jury/decide';
import { readFreeResult } from './jury/freeText';
import { BARE_SUCCESS, FILE_STATES, LETTERS } from './jury/words';
import { isErrorWord, kept, refused } from './readings';
import { CELLULE_EN_ERREUR } from './valueFindings';
import type { CellKind } from '../table';
import type { Choices, Reading, ValueType } from './type';

const index = indexList(
  codeListById('resultat_jury'),
  'jury resultat diplome certification titre session seance passage entretien par vote deliberation officielle avec mention felicitations assez bien tres bloc blocs ccp dc ue dans je j ai il elle ete mon',
  // "Absente (malade)" says why, and so which absence it is.
  { EXC: 'ABS' },
);

/** Answers that say no extent, or that may be two results (R: reçu, refusé, reporté; DEF: défaillant, défavorable). */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'oui non o n 0 1 2 3 r a e p t v f d def yes no vrai faux true false'.split(' '),
);

/** Results whose remark gives the reason. */
const REFUSALS: ReadonlySet<string> = new Set(['REF', 'ABS', 'EXC']);

function readResult(raw: string, kind: CellKind, choices: Choices): Reading {
  const sure = sureCode(index, raw);
  if (sure !== undefined) return /\?\s*$/.test(raw) ? doubt(CODE_A_CONFIRMER, sure) : kept(sure, raw);
  if (isErrorWord(raw)) return refused(CELLULE_EN_ERREUR);
  const folded = foldLabel(raw);
  const letter = LETTERS[choices.codes_lettres ?? '']?.[folded];
  if (letter !== undefined) return kept(letter, raw);
  if (AMBIGUOUS.has(folded)) return doubt(CODE_AMBIGU);
  if (FILE_STATES.has(folded)) return doubt(RESULTAT_STATUT_DOSSIER);
  if (BARE_SUCCESS.has(folded)) {
    return choices.sens_valide === 'VT' ? kept('VT', raw) : doubt(RESULTAT_TOTAL_OU_PARTIEL, 'VT');
  }
  if (choices.sens_blocs === 'VP' && isBareBlocs(raw)) return kept('VP', raw);
  return readFreeResult(index, raw) ?? readCode(index, raw, kind, { remark: REFUSALS });
}

/** Results of a jury that sat; "ajourné au", "reporté au 12/06" tell the next one. */
const DATED: ReadonlySet<string> = new Set(['VT', 'VP', 'VTB', 'VPB', 'VR', 'REF', 'ABS']);
const OWN_WORDS: ReadonlySet<string> = new Set('jury session date resultat seance passage deliberation'.split(' '));

/** "28/12/2024 - Refus", "Validation totale le 12/03/2024": a result with the day of its jury, and nothing else. */
function withDate(raw: string, kind: CellKind, choices: Choices): Reading | null {
  const dated = datedText(raw);
  if (dated === null) return null;
  const reading = readResult(dated.rest, kind, choices);
  if (reading.finding !== undefined || !DATED.has(String(reading.value))) return null;
  const code = String(reading.value);
  // Blocs and counts are the result's own words.
  const free = readFreeResult(index, dated.rest) !== null;
  if (!free && restOf(index, dated.rest, code).length > 0) return null;
  const day = dated.kind === 'jour' ? dayBeside(dated.date, choices) : null;
  const own = free || besideCode(index, dated.rest, code).every((word) => OWN_WORDS.has(word));
  if (day === null || !own) return { ...reading, state: 'normalise', finding: TEXTE_EN_PLUS };
  return { ...reading, state: 'normalise', also: { ...reading.also, date_jury: day } };
}

/** Results told by blocs and counts keep their text: what it says of them is read elsewhere, or cannot be. */
function read(raw: string, kind: CellKind, choices: Choices): Reading {
  const dated = withDate(raw, kind, choices);
  if (dated !== null) return dated;
  const reading = readResult(raw, kind, choices);
  const settled = reading.value === null || reading.finding !== undefined || reading.also !== undefined;
  return settled || readFreeResult(index, raw) !== null ? reading : tellRest(index, raw, reading);
}

export const resultatJury: ValueType = {
  id: 'resultat_jury',
  doc: 'Résultat du jury : code (VT, VP, REF...), mots (validation totale, ajourné, absent excusé) ou texte (« DC1 et DC3 validés », « 2 CCP sur 3 »).',
  specificity: 0.7,
  decide: (column, hints) => ({ ...decideJury(column, index), ...orderBeside(viewColumn(column).raws, hints) }),
  read,
  beside: (raw, value) => besideCode(index, raw, String(value)),
  examples: {
    valid: [
      { raw: 'VT', value: 'VT' },
      { raw: 'Validation totale', value: 'VT' },
      { raw: 'TOTALE', value: 'VT' },
      { raw: 'Admis', value: 'VT' },
      { raw: 'Admise', value: 'VT' },
      { raw: 'Diplôme obtenu', value: 'VT' },
      { raw: 'full award', value: 'VT' },
      { raw: 'VT - Validation totale', value: 'VT' },
      { raw: '3 CCP sur 3', value: 'VT' },
      { raw: '4/4 blocs', value: 'VT' },
      { raw: 'Validation totale le 12/03/2024', value: 'VT' },
      { raw: '28/12/2024 - Refus', value: 'REF' },
      { raw: 'Validé totalement - mention bien', value: 'VT', code: 'texte_en_plus' },
      { raw: 'VP (manque stage)', value: 'VP', code: 'texte_en_plus' },
      { raw: 'CCP1: oui CCP2: non', value: 'VP' },
      { raw: 'Validé', choices: { sens_valide: 'VT' }, value: 'VT' },
      { raw: 'T', choices: { codes_lettres: 'total_partiel' }, value: 'VT' },
      { raw: 'N', choices: { codes_lettres: 'total_partiel_nul' }, value: 'REF' },
      { raw: 'Titre', value: 'VT' },
      { raw: 'CQP délivré', value: 'VT' },
      { raw: 'Blocs validés', choices: { sens_blocs: 'VP' }, value: 'VP' },
      { raw: 'Totalité des blocs demandés', value: 'VTB' },
      { raw: 'UC visées acquises', value: 'VTB' },
      { raw: 'CCP partiels', value: 'VP' },
      { raw: 'Partielle', value: 'VP' },
      { raw: 'Validation part.', value: 'VP' },
      { raw: 'DC1 et DC3 validés', value: 'VP' },
      { raw: '2 CCP sur 3', value: 'VP' },
      { raw: '2 CCP', value: 'VP' },
      { raw: 'DC1-DC3', value: 'VP' },
      { raw: 'Validation partielle : BC01, BC02', value: 'VP' },
      { raw: 'Validation totale sauf DC2', value: 'VP' },
      { raw: 'FULL_SUCCESS_OF_PARTIAL_CERTIFICATION', value: 'VTB' },
      { raw: 'Tous blocs visés', value: 'VTB' },
      { raw: '2 blocs visés sur 3', value: 'VPB' },
      { raw: 'Validé sous réserve AFGSU', value: 'VR' },
      { raw: 'Ajourné', value: 'REF' },
      { raw: 'Refus de validation', value: 'REF' },
      { raw: 'aucune validation', value: 'REF' },
      { raw: 'Aucune UC validée', value: 'REF' },
      { raw: 'Non validé', value: 'REF' },
      { raw: 'Échec', value: 'REF' },
      { raw: '0/4', value: 'REF' },
      { raw: 'failed', value: 'REF' },
      { raw: 'Absent(e) excusé(e)', value: 'EXC' },
      { raw: 'Reporté', value: 'EXC' },
      { raw: 'Non présenté', value: 'ABS' },
      { raw: 'Absente', value: 'ABS' },
      { raw: 'En attente de résultat', value: 'ATT' },
      { raw: 'à venir', value: 'ATT' },
      { raw: '-', value: null },
      { raw: 'DEAES obtenu', value: 'VT' },
      { raw: 'Rien validé', value: 'REF' },
      { raw: 'Diplôme refusé', value: 'REF' },
      { raw: 'Absence non excusée', value: 'ABS' },
      { raw: 'Arrêt maladie', value: 'EXC' },
      { raw: 'À passer', value: 'ATT' },
      { raw: 'CQP refusé', value: 'REF' },
      { raw: 'Titre non délivré', value: 'REF' },
      { raw: 'absente (malade)', value: 'EXC' },
      { raw: 'Diplôme accordé dans sa totalité', value: 'VT' },
      { raw: 'Ajourné - prescriptions', value: 'REF', code: 'texte_en_plus' },
      { raw: 'J’ai tout validé', value: 'VT' },
      { raw: 'J’ai validé une partie', value: 'VP' },
      { raw: 'Je n’ai rien validé', value: 'REF' },
      { raw: 'No validation', value: 'REF' },
      { raw: 'Pas encore', value: 'ATT' },
    ],
    invalid: [
      { raw: '#REF!', value: null, code: 'cellule_en_erreur' },
      { raw: '#NUL!', value: null, code: 'cellule_en_erreur' },
      { raw: 'VALIDATION', value: null, code: 'resultat_statut_dossier' },
      { raw: 'Validé', value: null, code: 'resultat_total_ou_partiel' },
      { raw: 'Favorable', choices: { sens_valide: 'indecidable' }, value: null, code: 'resultat_total_ou_partiel' },
      { raw: 'DC1, DC2, DC3 et DC4 validés', value: null, code: 'resultat_total_ou_partiel' },
      { raw: 'VT ?', value: null, code: 'code_a_confirmer' },
      { raw: '5/4 blocs', value: null, code: 'resultat_incoherent' },
      { raw: 'Validation totale (2/4)', value: null, code: 'resultat_incoherent' },
      { raw: 'Validation totale ou partielle', value: null, code: 'code_ambigu' },
      { raw: 'Ajournné', value: null, code: 'code_proche' },
      { raw: 'oui', value: null, code: 'code_ambigu' },
      { raw: '12/20', value: null, code: 'code_inconnu' },
      { raw: 'Forfait', value: null, code: 'code_ambigu' },
      { raw: 'Je n’ai pas tout validé', value: null, code: 'code_inconnu' },
      { raw: 'CQP non délivré - blocs acquis', value: null, code: 'code_a_confirmer' },
      { raw: 'Ajourné - session 2', value: null, code: 'code_a_confirmer' },
      { raw: 'Jury annulé', value: null, code: 'code_ambigu' },
      { raw: 'Complet', value: null, code: 'code_ambigu' },
    ],
  },
};
