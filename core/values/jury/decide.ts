/** Decides once per column what a success without its extent means, and what lone letters stand for. */
import { foldLabel } from '../fold';
import type { ListIndex } from '../codes/listIndex';
import { sureCode } from '../codeList';
import { viewColumn } from '../codes/column';
import type { Choices, DistinctColumn } from '../type';
import { BARE_SUCCESS } from './words';

/**
 * `sens_valide`: `VT` when the column opposes a bare "Validé" to partial or refused results and has no other word for a
 * total one; else `indecidable`. `codes_lettres`: `total_partiel` (T and P), `apogee` (ADM, AJ, ABI, ABJ, DEF).
 */
export function decideJury(column: DistinctColumn, index: ListIndex): Choices {
  const { raws, folded } = viewColumn(column);
  const codes = new Set(raws.map((raw) => sureCode(index, raw)));
  const choices: Record<string, string> = {};
  if (raws.some((raw) => BARE_SUCCESS.has(foldLabel(raw)))) {
    choices.sens_valide = !codes.has('VT') && (codes.has('VP') || codes.has('REF')) ? 'VT' : 'indecidable';
  }
  if (folded.has('t') && folded.has('p')) choices.codes_lettres = 'total_partiel';
  else if (folded.has('aj') || folded.has('abi') || folded.has('abj')) choices.codes_lettres = 'apogee';
  return choices;
}
