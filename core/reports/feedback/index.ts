/** The feedback workbook of a certifier, `retours/<certificateur>.xlsx`: their own rows, what to correct, how complete. */
import type { RegionSettings } from '../../base';
import { phrase } from '../../messages';
import type { WorkbookModel } from '../../workbook';
import { sheetName } from '../../workbook';
import type { ReportedDelivery } from '../delivered';
import type { ReportMeta } from '../meta';
import { fileSheet } from './fileSheet';
import { feedbackReadMe } from './readMe';
import { feedbackSummary } from './summary';
import { toCorrectSheet } from './toCorrect';

/** Name of a file without its extension, and its sheet when several files share the name. */
function fileTitle({ read: { raw } }: ReportedDelivery, deliveries: readonly ReportedDelivery[]): string {
  const { fileName, sheet } = raw.source;
  const bare = fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const isShared = deliveries.filter(({ read }) => read.raw.source.fileName === fileName).length > 1;
  return isShared && sheet !== null ? `${bare} ${sheet}` : bare;
}

/** @param deliveries of one certifier, in the order of their names; at least one */
export function feedback(
  region: RegionSettings,
  deliveries: readonly ReportedDelivery[],
  meta: ReportMeta,
): WorkbookModel {
  const certifier = deliveries[0].read.certifier.nom;
  const taken = new Set<string>();
  const [readMe, summary, list] = [
    'rapport.feuille.lisez_moi',
    'retour.feuille.synthese',
    'retour.feuille.a_corriger',
  ].map((code) => sheetName(phrase(code), taken));
  const files = deliveries.map((delivery) => fileSheet(delivery, sheetName(fileTitle(delivery, deliveries), taken)));
  const contents = [
    { nom: list, texte: phrase('retour.contenu.a_corriger') },
    { nom: summary, texte: phrase('retour.contenu.synthese') },
    ...files.map(({ nom }) => ({ nom, texte: phrase('retour.contenu.fichier') })),
  ];
  return {
    titre: phrase('retour.titre', { certificateur: certifier }),
    jour: meta.jour,
    feuilles: [
      { ...feedbackReadMe(certifier, region.nom, files, contents, meta), nom: readMe },
      toCorrectSheet(files, list),
      feedbackSummary(files, certifier, summary),
      ...files.map(({ sheet }) => sheet),
    ],
  };
}
