/** The feedback workbook of a certifier, `retours/<certificateur>.xlsx`: their own rows, what to correct, how complete. */
import type { RegionSettings } from '../../base';
import { phrase } from '../../messages';
import { parseMark } from '../../privacy';
import { isDeliveryMark } from '../../reading';
import { inTurn, lastOf, within } from '../../table';
import type { Steps } from '../../table';
import type { WorkbookModel } from '../../workbook';
import { sheetName } from '../../workbook';
import { askedSheets, questionsSteps } from '../answers/questions';
import type { ReportedDelivery } from '../delivered';
import type { ReportMeta } from '../meta';
import type { CodedDelivery } from '../pseudonymised';
import { codesFeedback, codesSheets } from '../pseudonymised';
import { absentRows, absentSheet } from './absentSheet';
import { toCorrectLines } from './decisions';
import { fileSheetSteps } from './fileSheet';
import { feedbackReadMe } from './readMe';
import { feedbackSummarySteps } from './summary';
import { LINES_LISTED, toCorrectSteps } from './toCorrect';

/** Name of a file without its extension, and its sheet when several files share the name. */
function fileTitle({ read: { raw } }: ReportedDelivery, deliveries: readonly ReportedDelivery[]): string {
  const { fileName, sheet } = raw.source;
  const bare = fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const isShared = deliveries.filter(({ read }) => read.raw.source.fileName === fileName).length > 1;
  return isShared && sheet !== null ? `${bare} ${sheet}` : bare;
}

/** The deliveries that came pseudonymised, each with the mark of its certifier's own file. */
function codedDeliveries(deliveries: readonly ReportedDelivery[]): CodedDelivery[] {
  return deliveries.flatMap((delivery) => {
    const mark = delivery.read.raw.columns.find(({ header }) => isDeliveryMark(header));
    return mark === undefined ? [] : [{ delivery, source: parseMark(mark.header)?.source ?? '' }];
  });
}

/**
 * @param all deliveries of one certifier, in the order of their names; at least one. Of those that came pseudonymised,
 * line, rubrique and code only are told (contract).
 */
export function feedback(
  region: Pick<RegionSettings, 'nom'>,
  all: readonly ReportedDelivery[],
  meta: ReportMeta,
): WorkbookModel {
  return lastOf(feedbackSteps(region, all, meta));
}

/** The same in steps: yields the share that is done. */
export function* feedbackSteps(
  region: Pick<RegionSettings, 'nom'>,
  all: readonly ReportedDelivery[],
  meta: ReportMeta,
): Steps<WorkbookModel> {
  const coded = codedDeliveries(all);
  if (coded.length === all.length) return codesFeedback(coded, meta.jour);
  const blind = new Set(coded.map(({ delivery }) => delivery));
  const deliveries = all.filter((delivery) => !blind.has(delivery));
  const certifier = deliveries[0].read.certifier.nom;
  const taken = new Set<string>();
  const [readMe, summary, list] = [
    'rapport.feuille.lisez_moi',
    'retour.feuille.synthese',
    'retour.feuille.a_corriger',
  ].map((code) => sheetName(phrase(code), taken));
  const copying = inTurn(deliveries, (delivery) =>
    fileSheetSteps(delivery, sheetName(fileTitle(delivery, deliveries), taken)),
  );
  const files = yield* within(copying, 0, 0.5);
  const asking = questionsSteps(deliveries.map(({ file }) => file));
  const asked = askedSheets(yield* within(asking, 0.5, 0.1), taken);
  const found = yield* within(toCorrectLines(files, LINES_LISTED), 0.6, 0.1);
  const absent = absentRows(files, found.absent);
  const absentName = absent.length === 0 ? null : sheetName(phrase('retour.feuille.absentes'), taken);
  const contents = [
    { nom: list, texte: phrase('retour.contenu.a_corriger') },
    ...(absentName === null ? [] : [{ nom: absentName, texte: phrase('retour.contenu.absentes') }]),
    ...asked.labels.map(({ nom }) => ({ nom, texte: phrase('retour.contenu.libelles') })),
    ...asked.values.map(({ nom }) => ({ nom, texte: phrase('retour.contenu.valeurs') })),
    { nom: summary, texte: phrase('retour.contenu.synthese') },
    ...files.map(({ nom }) => ({ nom, texte: phrase('retour.contenu.fichier') })),
  ];
  const toCorrect = yield* within(toCorrectSteps(files, found, list, absentName), 0.7, 0.1);
  const counted = yield* within(feedbackSummarySteps(files, certifier, summary), 0.8, 0.2);
  return {
    titre: phrase('retour.titre', { certificateur: certifier }),
    jour: meta.jour,
    feuilles: [
      { ...feedbackReadMe(certifier, region.nom, files, contents, meta), nom: readMe },
      toCorrect,
      ...asked.labels,
      ...asked.values,
      ...(absentName === null ? [] : [absentSheet(absentName, absent)]),
      counted,
      ...files.map(({ sheet }) => sheet),
      ...codesSheets(coded, taken),
    ],
  };
}
