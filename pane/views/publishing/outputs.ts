/** Prepares a publication and hands it over: what leaves is attacked once more just before. */
import type { RegionSettings } from '../../../core/base';
import type { IndicatorRow } from '../../../core/indicators';
import type { Protected } from '../../../core/disclosure';
import { publishedWorkbook } from '../../../core/reports';
import { publicationOutputs, publier, reportMeta, requireSafe } from '../../../core/tasks';
import { madeBytes } from '../../madeOutput';
import type { OpenBase, Session } from '../../session';
import { version } from '../../version';
import { toldDrawn } from '../drawn';
import { compute } from '../indicators/outputs';
import type { ViewContext, Work } from '../view';

/** What is about to leave, and the rows that it comes from. */
export interface Ready {
  readonly base: OpenBase;
  readonly region: RegionSettings;
  readonly truth: readonly IndicatorRow[];
  readonly published: Protected;
}

/** Figures first, when they are not computed yet. */
export async function prepare(session: Session, base: OpenBase, region: RegionSettings, work: Work): Promise<void> {
  session.indicators ??= await compute(base, region, work);
  session.published = await work.run(publier(region, session.indicators));
}

/** `indicateurs.csv` and the page, as the contract has them. */
export function deliverFiles({ base, region, truth, published }: Ready, context: ViewContext): void {
  const { host, say, tell, work } = context;
  work('publication.ecriture', async (running) => {
    await running.run(requireSafe(region, published.rows, truth));
    const files = new Map<string, Uint8Array>();
    const outputs = publicationOutputs(region, published, reportMeta(region, base.sources, version));
    for (const [path, output] of outputs) {
      files.set(path.slice('publication/'.length), await madeBytes(output, running));
    }
    tell(say('publication.livree', { nom: await host.deliverFiles('publication', files) }));
  });
}

/** The published figures as sheets, hidden ones as « secret ». */
export function deliverSheets({ base, region, truth, published }: Ready, context: ViewContext): void {
  const { host, tell, work } = context;
  work('publication.ecriture', async (running) => {
    await running.run(requireSafe(region, published.rows, truth));
    await running.step('publication.ecriture');
    const model = publishedWorkbook(region, published, reportMeta(region, base.sources, version));
    const names = await host.deliverWorkbook('publication', model, running.watch('publication.ecriture'));
    tell(toldDrawn(names, context));
  });
}
