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
  /** What is wrong. */
  readonly quoi: string;
}

/** Cells that hold one code: below, or in a free text, the value may be about somebody and is not shown. */
const SHOWN_FROM = 3;
const HIDDEN = '…';

function correction({ file: { delivery }, finding, rows, isSameValue }: Line): Correction {
  const { rubrique, column, severity, code, autre } = finding;
  const isCode = rubriqueById(rubrique)?.codes !== undefined && isSameValue && rows.length >= SHOWN_FROM;
  const { quoi } = tellFinding(code, {
    valeur: isCode ? valueOf(delivery, finding) : HIDDEN,
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
  const { lines } = yield* toCorrectLines(files, most);
  return lines.map(correction);
}
