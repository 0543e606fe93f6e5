/** The dashboard workbook, `indicateurs/tableau-de-bord.xlsx`: internal figures, before disclosure control. */
import type { RegionSettings } from '../../base';
import type { IndicatorRow } from '../../indicators';
import { phrase } from '../../messages';
import type { WorkbookModel } from '../../workbook';
import { Figures } from '../figures';
import type { ReportMeta } from '../meta';
import { admissibilitySheet } from './admissibility';
import { allRowsSheet } from './allRows';
import { certifiersSheet } from './certifiers';
import { delaysSheet } from './delays';
import { funnelSheet } from './funnel';
import { jurySheet } from './jury';
import { methodsSheet } from './methods';
import { profilesSheet } from './profiles';
import { readMeSheet } from './readMe';
import { summarySheet } from './summary';

/** @param indicators the rows of `indicateurs.csv`, all of them, in its order */
export function dashboard(
  region: Omit<RegionSettings, 'cles'>,
  indicators: readonly IndicatorRow[],
  meta: ReportMeta,
): WorkbookModel {
  const figures = new Figures(indicators, region, meta.jour);
  const sheets = [
    { code: 'synthese', sheet: summarySheet(figures) },
    { code: 'entonnoir', sheet: funnelSheet(figures) },
    { code: 'recevabilite', sheet: admissibilitySheet(figures) },
    { code: 'jury', sheet: jurySheet(figures) },
    { code: 'delais', sheet: delaysSheet(figures) },
    { code: 'profils', sheet: profilesSheet(figures) },
    { code: 'certificateurs', sheet: certifiersSheet(figures) },
    { code: 'donnees', sheet: allRowsSheet(figures) },
    { code: 'fiches', sheet: methodsSheet(meta) },
  ];
  const contents = sheets.map(({ code, sheet }) => ({ nom: sheet.nom, code: `tableau.contenu.${code}` }));
  return {
    titre: phrase('tableau.titre', { region: region.nom }),
    jour: meta.jour,
    feuilles: [readMeSheet(figures, meta, contents), ...sheets.map(({ sheet }) => sheet)],
  };
}
