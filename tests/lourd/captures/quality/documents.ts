/** Documents of the example network, drawn again as a person would see them, tidy. */
import * as path from 'node:path';
import { openReturned } from '../../../../cli/quality/network';
import { type ReadDocument, evaluationOf, readDocument } from '../../../../core/quality/forms';
import type { Graded } from '../../../../core/quality/grid';
import { library } from '../../../../core/quality/referentials';
import { agreementWorkbook } from '../../../../core/reports/quality/comparaison';
import { templateWorkbook } from '../../../../core/reports/quality/templates';
import { dayNumber } from '../../../../core/table';
import type { WorkbookModel } from '../../../../core/workbook';
import { EXAMPLE } from './network';

const shipped = library();
const DAY = dayNumber(2026, 3, 31);

function documentOf(file: string): ReadDocument {
  const document = readDocument(openReturned(path.join(EXAMPLE, file), file).sheets, file, shipped);
  if (document === null) throw new Error(`${file} is no template of ours`);
  return document;
}

/** What a document says, in a workbook that nobody has disordered. @param file in the example network */
export function tidyWorkbook(file: string): WorkbookModel {
  const { form, data, referentiel, structure, nom } = documentOf(file);
  return templateWorkbook(form, {
    jour: DAY,
    data,
    structure: { id: structure, nom },
    ...(referentiel === '' ? {} : { referential: shipped.get(referentiel) }),
  });
}

function gradedOf(file: string): Graded {
  const read = evaluationOf(documentOf(file), shipped);
  if (read === null) throw new Error(`${file} is no grid`);
  return { evaluation: read.evaluation, referential: shipped.get(read.evaluation.referentiel) };
}

/** Two auditors of one day compared. */
export function comparedAuditors(first: string, second: string): WorkbookModel {
  const meta = { jour: DAY, outil: 'suivi-vae', empreinte: '0'.repeat(64) };
  return agreementWorkbook('Atelier des Compétences', gradedOf(first), gradedOf(second), meta);
}
