/** What the view makes of a base: the rows, the sheets, the file of the contract. */
import type { RegionSettings } from '../../../core/base';
import type { Indicator, IndicatorRow } from '../../../core/indicators';
import { selectionWorkbook } from '../../../core/reports';
import { calculer, calculerPeriodes, indicatorOutputs, missingCertifiers, reportMeta } from '../../../core/tasks';
import { madeBytes, madeWorkbook } from '../../madeOutput';
import type { OpenBase } from '../../session';
import { version } from '../../version';
import { toldDrawn } from '../drawn';
import type { ViewContext, Work } from '../view';
import type { Choice } from './choice';
import { chosenRows } from './choice';
import type { OtherPeriods } from './state';

/** Every row of every indicator: choosing happens afterwards, so that the file is always whole. */
export function compute(base: OpenBase, region: RegionSettings, work: Work): Promise<readonly IndicatorRow[]> {
  return work.run(calculer(region, base.base, missingCertifiers({ region, missing: base.missing })));
}

/** Rows by quarter or by school year. */
export function computePeriods(
  base: OpenBase,
  region: RegionSettings,
  kind: OtherPeriods,
  work: Work,
): Promise<readonly IndicatorRow[]> {
  return work.run(calculerPeriodes(region, base.base, missingCertifiers({ region, missing: base.missing }), kind));
}

/** The dashboard with its native charts, whole. */
export function deliverDashboard(base: OpenBase, region: RegionSettings, context: ViewContext): void {
  const { session, host, tell, work } = context;
  const rows = session.indicators;
  if (rows === null) return;
  work('chiffres.ecriture', async (running) => {
    const output = indicatorOutputs(region, rows, reportMeta(region, base.sources, version)).get(
      'indicateurs/tableau-de-bord.xlsx',
    );
    const model = await madeWorkbook(output, running);
    const names = await host.deliverWorkbook('tableau-de-bord', model, running.watch('chiffres.ecriture'));
    tell(toldDrawn(names, context));
  });
}

/** One sheet for each chosen indicator, with charts, then their rows. */
export function deliverChoice(
  base: OpenBase,
  region: RegionSettings,
  indicators: readonly Indicator[],
  rows: readonly IndicatorRow[],
  choice: Choice,
  context: ViewContext,
): void {
  const { host, tell, work } = context;
  work('chiffres.ecriture', async (running) => {
    await running.step('chiffres.ecriture');
    const chosen = indicators.filter(({ id }) => choice.indicateurs.has(id));
    const meta = reportMeta(region, base.sources, version);
    const model = selectionWorkbook(region, chosen, chosenRows(rows, indicators, choice), meta);
    const names = await host.deliverWorkbook('indicateurs-choisis', model, running.watch('chiffres.ecriture'));
    tell(toldDrawn(names, context));
  });
}

/** `indicateurs.csv`, byte for byte that of the contract. */
export function deliverCsv(base: OpenBase, region: RegionSettings, context: ViewContext): void {
  const { session, host, say, tell, work } = context;
  const rows = session.indicators;
  if (rows === null) return;
  work('chiffres.ecriture', async (running) => {
    const output = indicatorOutputs(region, rows, reportMeta(region, base.sources, version)).get(
      'indicateurs/indicateurs.csv',
    );
    const files = new Map([['indicateurs.csv', await madeBytes(output, running)]]);
    tell(say('chiffres.livre', { nom: await host.deliverFiles('indicateurs', files) }));
  });
}
