/** The corrections that save the most work, as « À corriger » sorts them, for a face that shows no workbook. */
import { rubriqueById } from '../../dictionary';
import { tellFinding } from '../../messages';
import { sheetLetter } from '../../table';
import type { Severity, Steps } from '../../table';
import type { ReportedDelivery } from '../delivered';
import { rubriqueTitle } from '../labels';
import type { Line } from './decisions';
import { toCorrectLines } from './decisions';
import type { FeedbackFile } from './fileSheet';
import { suggestionText, valueOf } from './told';

export interface Correction {
  readonly severity: Severity;
  /** Cells that it mends; 0 for a whole column or file. */
  readonly cellules: number;
  /** Letter of the column; '' when the finding is of no column. */
  readonly colonne: string;
  /** Title; '' when the finding is of no rubrique. */
  readonly rubrique: string;
  /** The value of those cells, where it is a code that several hold; '' otherwise: it may be about somebody. */
  readonly valeur: string;
  /** What is wrong. */
  readonly quoi: string;
}

/** Lines looked at: single cells of one fault are told together. */
const LOOKED_AT = 500;
/** Cells that hold one code: below, or in a free text, the value may be about somebody and is not shown. */
const SHOWN_FROM = 3;
const HIDDEN = '…';

function correction({ file: { delivery }, finding, rows, isSameValue }: Line): Correction {
  const { rubrique, column, severity, code, autre } = finding;
  const isCode = rubriqueById(rubrique)?.codes !== undefined && isSameValue && rows.length >= SHOWN_FROM;
  const valeur = isCode ? valueOf(delivery, finding) : '';
  const { quoi } = tellFinding(code, {
    valeur: valeur === '' ? HIDDEN : valeur,
    // A detail is words and figures of ours, never a value of the file.
    suggestion:
      isCode || finding.row < 0 || finding.suggestion.startsWith('detail.') ? suggestionText(finding) : HIDDEN,
    rubrique: rubriqueTitle(rubrique),
    autre: rubriqueTitle(autre),
  });
  return {
    severity,
    cellules: finding.row < 0 ? 0 : rows.length,
    colonne: column < 0 ? '' : sheetLetter(delivery.read.raw, column),
    rubrique: rubrique === '' ? '' : rubriqueTitle(rubrique),
    valeur,
    quoi,
  };
}

/** @param most at most so many */
export function* firstCorrectionSteps(
  deliveries: readonly ReportedDelivery[],
  most: number,
): Steps<readonly Correction[]> {
  // Only the findings matter: no sheet is drawn.
  const files = deliveries.map((delivery): FeedbackFile => ({
    delivery,
    nom: delivery.read.raw.source.fileName,
    rows: new Int32Array(0),
    isCut: true,
    silent: 0,
    sheet: { nom: '', blocs: [] },
    place: () => undefined,
  }));
  const { lines } = yield* toCorrectLines(files, LOOKED_AT);
  const told = new Map<string, Correction>();
  for (const one of lines.map(correction)) {
    const key = [one.colonne, one.rubrique, one.valeur, one.quoi].join('\n');
    const before = told.get(key);
    told.set(key, before === undefined ? one : { ...before, cellules: before.cellules + one.cellules });
  }
  return [...told.values()].slice(0, most);
}
