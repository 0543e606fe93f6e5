/** Decides once per column what a success without its extent means, and what lone letters stand for. */
import { foldLabel } from '../spelling/fold';
import type { ListIndex } from '../codes/listIndex';
import { sureCode } from '../codes/codeList';
import { viewColumn } from '../codes/column';
import type { Choices, DistinctColumn } from '../type';
import { partsAsBlocs } from './counts';
import { BARE_BLOCS, BARE_SUCCESS } from './words';

/** "Blocs validés", "CCP obtenus": blocs acquired, neither which nor how many. */
export function isBareBlocs(raw: string): boolean {
  return BARE_BLOCS.has(partsAsBlocs(foldLabel(raw)));
}

/**
 * `sens_blocs`: `VP` when the column has a word for a total result and none for a partial one: then "Blocs validés" is it.
 * `sens_valide`: `VT` when the column opposes a bare "Validé" to partial or refused results and has no other word for a
 * total one; else `indecidable`. `codes_lettres`: `total_partiel` (T and P), `total_partiel_nul` (T, P and N), `apogee` (ADM, AJ, ABI, ABJ, DEF).
 */
export function decideJury(column: DistinctColumn, index: ListIndex): Choices {
  const { raws, folded } = viewColumn(column);
  const codes = new Set(raws.map((raw) => sureCode(index, raw)));
  const choices: Record<string, string> = {};
  if (raws.some((raw) => BARE_SUCCESS.has(foldLabel(raw)))) {
    choices.sens_valide = !codes.has('VT') && (codes.has('VP') || codes.has('REF')) ? 'VT' : 'indecidable';
  }
  const partial = codes.has('VP') || codes.has('VPB') || codes.has('VTB');
  if (raws.some((raw) => isBareBlocs(raw))) choices.sens_blocs = codes.has('VT') && !partial ? 'VP' : 'indecidable';
  // Beside a refusal, N would be "non présenté".
  const nul = folded.has('n') && !folded.has('r') && !codes.has('REF');
  if (folded.has('t') && folded.has('p')) choices.codes_lettres = nul ? 'total_partiel_nul' : 'total_partiel';
  else if (folded.has('aj') || folded.has('abi') || folded.has('abj')) choices.codes_lettres = 'apogee';
  return choices;
}
