/** The dashboard workbook, `indicateurs/tableau-de-bord.xlsx`: internal figures, before disclosure control. */
import type { RegionSettings } from '../../base';
import type { IndicatorRow } from '../../indicators';
import { phrase } from '../../messages';
import { inTurn, lastOf, within } from '../../table';
import type { Steps } from '../../table';
import type { Sheet, WorkbookModel } from '../../workbook';
import { Figures } from '../figures';
import type { ReportMeta } from '../meta';
import { admissibilitySheet } from './admissibility';
import { allRowsSteps } from './allRows';
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
  return lastOf(dashboardSteps(region, indicators, meta));
}

/** A sheet that is short: one step. */
function* short(sheet: () => Sheet): Steps<Sheet> {
  return sheet();
}

/** The same, sheet by sheet: yields the share that is done. */
export function* dashboardSteps(
  region: Omit<RegionSettings, 'cles'>,
  indicators: readonly IndicatorRow[],
  meta: ReportMeta,
): Steps<WorkbookModel> {
  const figures = yield* within(Figures.of(indicators, region, meta.jour), 0, 0.2);
  const making: { readonly code: string; readonly steps: Steps<Sheet> }[] = [
    { code: 'synthese', steps: short(() => summarySheet(figures)) },
    { code: 'entonnoir', steps: short(() => funnelSheet(figures)) },
    { code: 'recevabilite', steps: short(() => admissibilitySheet(figures)) },
    { code: 'jury', steps: short(() => jurySheet(figures)) },
    { code: 'delais', steps: short(() => delaysSheet(figures)) },
    { code: 'profils', steps: short(() => profilesSheet(figures)) },
    { code: 'certificateurs', steps: short(() => certifiersSheet(figures)) },
    { code: 'donnees', steps: allRowsSteps(figures) },
    { code: 'fiches', steps: short(() => methodsSheet(figures, meta)) },
  ];
  const turns = inTurn(making, function* ({ code, steps }) {
    return { code, sheet: yield* steps };
  });
  const sheets = yield* within(turns, 0.2, 0.8);
  const contents = sheets.map(({ code, sheet }) => ({ nom: sheet.nom, code: `tableau.contenu.${code}` }));
  return {
    titre: phrase('tableau.titre', { region: region.nom }),
    jour: meta.jour,
    feuilles: [readMeSheet(figures, meta, contents), ...sheets.map(({ sheet }) => sheet)],
  };
}
